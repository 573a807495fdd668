import { sum } from '#core/model';
import { fieldsOf, kindNamed, quantityIn, type KindName, type PlanRecord } from '#core/records';
import { compareQuantities } from '../compare-quantities';
import { fundingGap, spotOfGap, spotOfSum } from '../funding-gap';
import { rule, type RecordScope, type Spot } from '../rule';

/** What a record is called that adds up the others of its register. */
const IS_TOTAL = /^\s*(?:资金|投资|总)?(?:合计|总计|共计|总额)\s*$|^\s*(?:grand )?total\s*$/i;

const wholeField = (kind: KindName): string | undefined =>
  Object.values(fieldsOf(kind)).find((field) => field.type === 'funding')?.of;

const isTotal = (record: PlanRecord, kind: KindName): boolean => {
  const name = record[kindNamed(kind).name];
  return typeof name === 'string' && IS_TOTAL.test(name);
};

/** A record that is the total of the others, and is not what they come to. */
function totalOff(record: PlanRecord, kind: KindName, scope: RecordScope): readonly Spot[] {
  const whole = wholeField(kind);
  if (whole === undefined || !isTotal(record, kind)) return [];
  const others = scope.recordsOf(kind).filter(({ id }) => id !== record.id);
  const amounts = others.map((other) => quantityIn(other, whole)).filter((each) => each !== undefined);
  const amount = quantityIn(record, whole);
  const total = sum(amounts);
  const isOneOfTwo = others.some((other) => isTotal(other, kind));
  if (isOneOfTwo || !amount || !total.ok || amounts.length < others.length) return [];
  const { value } = total.value;
  if (value.comparator !== '=' || amount.comparator !== '=' || !compareQuantities(amount, value)) return [];
  return [
    spotOfSum(
      { kind, record, whole, amount, sum: value },
      { name: scope.nameOf(kind, record), language: scope.language },
    ),
  ];
}

export default rule({
  id: 'P14',
  name: 'parts-against-amount',
  level: 'error',
  over: 'record',
  find: (record, scope, kind) => {
    const total = totalOff(record, kind, scope);
    const gap = fundingGap(kind, record);
    if (!gap || !(gap.division === 'both' || (gap.division === 'open' && gap.isMore))) return total;
    return [...total, spotOfGap(kind, record, gap, { name: scope.nameOf(kind, record), language: scope.language })];
  },
  words: {
    'zh-CN': {
      title: '总额与分项合计不符',
      why: '总额与分项对不上，资金就无法安排，表格也会前后矛盾。',
      bad: '合计100万元，分项为60万元和30万元',
      good: '合计90万元，分项为60万元和30万元',
      say: ({ name, fieldZh, amount, sum, moreZh, gap }) =>
        `“${name}”的${fieldZh}为${amount}，分项合计${sum}，${moreZh}${gap}。`,
    },
    en: {
      title: 'Amount that is not the sum of its parts',
      why: 'Money whose parts do not add up cannot be budgeted, and its tables contradict each other.',
      bad: 'Total 1 million yuan, items of 600,000 and 300,000 yuan',
      good: 'Total 900,000 yuan, items of 600,000 and 300,000 yuan',
      say: ({ name, fieldEn, amount, sum, moreEn, gap }) =>
        `“${name}”: ${fieldEn} ${amount}, but its parts come to ${sum}, ${gap} ${moreEn}.`,
    },
  },
});
