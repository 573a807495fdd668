import type { Block } from '#core/model';
import { fieldsOf, findRecord } from '#core/records';
import { linesOfPlan, withBlocks, withText } from '../change-plan';
import { inSentence, inTyped, sectionsToWriteIn, slipsAt } from '../make';
import type { Form, TypedRef } from '../forms';
import type { Mutant, Mutator } from '../mutator';

/** Typed values of one type of field, of the kinds whose name a sentence says. */
function typedOf({ plan, typed }: Form, type: string, kinds: readonly string[]): readonly TypedRef[] {
  return typed.filter(({ of }) => {
    const found = findRecord(plan, of.record);
    return found !== undefined && kinds.includes(found.kind) && fieldsOf(found.kind)[of.field]?.type === type;
  });
}

const textAt = ({ plan }: Form, { block, start, end }: TypedRef): string => {
  const all = linesText.get(plan) ?? new Map(linesOfPlan(plan).map(({ line, text }) => [line.id, text]));
  linesText.set(plan, all);
  return all.get(block)?.slice(start, end) ?? '';
};
const linesText = new WeakMap<object, ReadonlyMap<string, string>>();

/** A typed number that says something else than its record. */
const misTyped = (
  name: string,
  rules: readonly string[],
  [type, kinds]: readonly [string, readonly string[]],
  change: (text: string) => string | undefined,
): Mutator => ({
  name,
  rules,
  mutate: (form) =>
    typedOf(form, type, kinds).flatMap((typed) => {
      const from = textAt(form, typed);
      const to = change(from);
      if (to === undefined || to === from) return [];
      const { section, block, start, end } = typed;
      return [
        (): Mutant => ({
          before: form.plan,
          after: withText(form.plan, { section, block, start, end }, from, to),
          at: { block, start, end: start + to.length },
        }),
      ];
    }),
});

const VALUES = ['quantity', ['target', 'fact']] as const;
const digits = (text: string, change: (value: number) => number): string =>
  text.replace(/\d[\d,]*(?:\.\d+)?/, (number) =>
    String(Number(change(Number(number.replaceAll(',', ''))).toPrecision(6))),
  );

const SCALES: Readonly<Record<string, string>> = { 亿: '万', 万: '亿', million: 'billion', billion: 'million' };

/** A number that no record holds, said in two sections. */
const twoValues: Mutator = {
  name: 'one indicator, two values',
  rules: ['P20'],
  mutate: (form) => {
    const [first, ...others] = sectionsToWriteIn(form);
    if (first === undefined) return [];
    const [said, same, other] =
      form.language === 'en'
        ? ['Plant 30 model gardens.', 'The city will plant 30 model gardens.', 'The city will plant 35 model gardens.']
        : ['建设示范街区30个。', '建设30个示范街区。', '建设35个示范街区。'];
    const paragraphOf = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
    const plan = withBlocks(form.plan, first, [paragraphOf('added0', said)]);
    return others.map((section) => (): Mutant => ({
      before: withBlocks(plan, section, [paragraphOf('added1', same)]),
      after: withBlocks(plan, section, [paragraphOf('added1', other)]),
      at: { blocks: ['added0', 'added1'] },
    }));
  },
};

/** Numbers in the text that contradict the records, and numbers that are written wrong. */
export const numberMutators: readonly Mutator[] = [
  misTyped('number in prose × 10', ['P23', 'P18'], VALUES, (text) => digits(text, (value) => value * 10)),
  misTyped('number in prose changed', ['P18'], VALUES, (text) => digits(text, (value) => value * 1.35)),
  misTyped('万 ↔ 亿, million ↔ billion', ['P23', 'P18'], VALUES, (text) =>
    text.replace(/亿|万|million|billion/, (scale) => SCALES[scale] ?? scale),
  ),
  misTyped('deadline in prose moved', ['P18'], ['date', ['target']], (text) => digits(text, (value) => value + 1)),
  twoValues,
  inSentence('range without its first %', ['N01'], {
    'zh-CN': ['本地采购比重为30%～40%。', '本地采购比重为30～40%。'],
    en: ['Local purchases make up 30%–40%.', 'Local purchases make up 30–40%.'],
  }),
  inSentence('range without its first 万', ['N01'], {
    'zh-CN': ['每家补助5万元～10万元。', '每家补助5～10万元。'],
  }),
  inSentence('a decimal and more', ['N03'], {
    'zh-CN': ['培训技术工人13.2万人。', '培训技术工人13.2万多人。'],
  }),
  inSentence('a year in two digits', ['N04'], {
    'zh-CN': ['评估于2018年6月启动。', '评估于18年6月启动。'],
    en: ['The review has been held since 2018.', 'The review has been held since ’18.'],
  }),
  inSentence('a number in parts', ['N15'], {
    'zh-CN': ['平台总投资3.45亿元。', '平台总投资3亿4千5百万元。'],
  }),
  inSentence('a share over 100 %', ['N16'], {
    'zh-CN': ['数字化企业占比达到82%。', '数字化企业占比达到120%。'],
    en: ['The share of digital firms reaches 82%.', 'The share of digital firms reaches 120%.'],
  }),
  inSentence('approximation doubled', ['N02'], {
    'zh-CN': ['新增商铺约20家。', '新增商铺约20家左右。'],
    en: ['About 20 shops are added.', 'About 20 or so shops are added.'],
  }),
  inSentence('percent in place of percentage points', ['N10'], {
    'zh-CN': ['线上销售占比提高2个百分点。', '线上销售占比提高2%。'],
    en: ['The share of online sales rose by 2 percentage points.', 'The share of online sales rose by 2%.'],
  }),
  inSentence('fallen by multiples', ['N11'], {
    'zh-CN': ['单位能耗下降50%。', '单位能耗下降2倍。'],
    en: ['Energy use fell by 50%.', 'Energy use fell 2 times.'],
  }),
  inSentence('a vague quantity', ['P31'], {
    'zh-CN': ['引进5家龙头企业。', '引进若干家龙头企业。'],
    en: ['The city will support 5 leading firms.', 'The city will support several leading firms.'],
  }),
  inTyped('full-width digits', ['T02'], ({ text }) =>
    slipsAt(text, /\d+/g, (hit) =>
      Array.from(hit)
        .map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
        .join(''),
    ),
  ),
];
