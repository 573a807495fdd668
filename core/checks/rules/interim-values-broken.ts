import { formatDate, formatQuantity, type Language } from '#core/model';
import { rowsText } from '#core/derive';
import { KINDS, rowsIn, type Target } from '#core/records';
import type { ValueFix } from '../finding';
import { interimProblems, type InterimProblem, type YearValue } from '../interim-values';
import { rule, type RecordScope } from '../rule';

const LIST: Readonly<Record<Language, string>> = { 'zh-CN': '、', en: ', ' };
const ROWS = KINDS.target.fields.yearValues;

type Params = Readonly<Record<'name' | 'years' | 'value' | 'target' | 'total', string>> & {
  readonly problem: InterimProblem['kind'];
};

function paramsOf(problem: InterimProblem, target: Target, { nameOf, language }: RecordScope): Params {
  const { value } = target;
  const base = {
    name: nameOf('target', target),
    problem: problem.kind,
    ...{ years: '', value: '', target: '', total: '' },
  };
  const inYear = (each: YearValue): string =>
    [formatDate(each.year, language), formatQuantity(each.value, language)].join(language === 'zh-CN' ? '' : ' ');
  switch (problem.kind) {
    case 'order':
      return { ...base, years: problem.all.map(inYear).join(LIST[language]) };
    case 'end':
      return {
        ...base,
        years: formatDate(problem.last.year, language),
        value: formatQuantity(problem.last.value, language),
        target: value ? formatQuantity(value, language) : '',
        total: problem.total ? formatQuantity(problem.total, language) : '',
      };
    case 'outside':
    case 'twice':
      return { ...base, years: problem.years.map((year) => formatDate(year, language)).join(LIST[language]) };
  }
}

/** The last year's value becomes the target's, or the target's becomes that of the last year: where nothing else goes wrong by it. */
function choicesFor(last: YearValue, target: Target, { language, profile }: RecordScope): readonly ValueFix[] {
  const { value, yearValues = [] } = target;
  if (!value) return [];
  const before = interimProblems(target, profile.period).length;
  const helps = (changed: Partial<Target>): boolean =>
    interimProblems({ ...target, ...changed }, profile.period).length < before;
  const rows = yearValues.map((row, index) => (index === last.row ? { ...row, value } : row));
  const inRow: ValueFix = {
    at: { record: target.id, field: 'yearValues' },
    from: rowsText(ROWS, rowsIn(target, 'yearValues'), language),
    to: rowsText(ROWS, rows, language),
    value: rows,
  };
  const inTarget: ValueFix = {
    at: { record: target.id, field: 'value' },
    from: formatQuantity(value, language),
    to: formatQuantity(last.value, language),
    value: last.value,
  };
  return [...(helps({ yearValues: rows }) ? [inRow] : []), ...(helps({ value: last.value }) ? [inTarget] : [])];
}

export default rule({
  id: 'P28',
  name: 'interim-values-broken',
  level: 'error',
  over: 'target',
  find: (target, scope) =>
    interimProblems(target, scope.profile.period).map((problem) => {
      const choices = problem.kind === 'end' ? choicesFor(problem.last, target, scope) : [];
      return {
        at: { record: target.id, field: 'yearValues' },
        params: paramsOf(problem, target, scope),
        ...(problem.kind === 'end' && { also: { record: target.id, field: 'value' } }),
        ...(choices.length > 0 && { choices }),
      };
    }),
  words: {
    'zh-CN': {
      title: '逐年目标前后不一致',
      why: '逐年目标要一步步走到目标值，中间倒退或者终点不同，年度考核就没有准绳。',
      bad: '2026年40家、2027年35家、2028年50家',
      good: '2026年35家、2027年40家、2028年50家',
      say: ({ name, problem, years, value, target, total }) =>
        ({
          order: `指标“${name}”的逐年目标时升时降：${years}。`,
          end: `指标“${name}”${years}的数值${value}与目标值${target}不一致${total === '' ? '' : `，各年合计${total}也不是`}。`,
          outside: `指标“${name}”的逐年目标中，${years}超出完成时限或者计划期。`,
          twice: `指标“${name}”的逐年目标中，${years}有两个数值。`,
        })[problem],
    },
    en: {
      title: 'Yearly values that do not lead to the target',
      why: 'Step by step they must lead to the target; where they fall back or end elsewhere, no year can be assessed.',
      bad: '2026: 40, 2027: 35, 2028: 50 enterprises',
      good: '2026: 35, 2027: 40, 2028: 50 enterprises',
      say: ({ name, problem, years, value, target, total }) =>
        ({
          order: `The yearly values of “${name}” go up and down: ${years}.`,
          end: `The value of “${name}” for ${years}, ${value}, is not the target, ${target}${total === '' ? '' : `; nor is the sum of all years, ${total}`}.`,
          outside: `Among the yearly values of “${name}”, ${years} is after the deadline or outside the plan’s period.`,
          twice: `Among the yearly values of “${name}”, ${years} has two values.`,
        })[problem],
    },
  },
});
