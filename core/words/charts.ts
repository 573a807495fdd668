import type { Language, Words } from '#core/model';
import { LIST_SEPARATOR } from './tables';

/** Why a record is not in the charts of its table. */
export type NotDrawn = 'few' | 'mixed' | 'empty';

const NOT_DRAWN: Readonly<Record<NotDrawn, Words>> = {
  few: { 'zh-CN': '有数值的年度不足两个', en: 'values of fewer than two years' },
  mixed: { 'zh-CN': '数值为区间或单位不一致', en: 'ranges or different units' },
  empty: { 'zh-CN': '没有金额', en: 'no amount' },
};

/** How many names a title says before it counts. */
const NAMED = 3;

function several(names: readonly string[], language: Language): string {
  const separator = language === 'zh-CN' ? '、' : ', ';
  if (names.length <= NAMED) return names.join(separator);
  const first = names.slice(0, NAMED - 1).join(separator);
  return language === 'zh-CN'
    ? `${first}等${String(names.length)}项`
    : `${first} and ${String(names.length - NAMED + 1)} more`;
}

const withUnit = (text: string, unit: string, language: Language): string =>
  unit === '' ? text : language === 'zh-CN' ? `${text}（单位：${unit}）` : `${text} (${unit})`;

const sentence = (parts: readonly string[], language: Language): string =>
  language === 'zh-CN' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;

/** What is said in and beside charts, in both languages. */
export const CHART_WORDS = {
  year: { 'zh-CN': '年度', en: 'Year' },
  source: { 'zh-CN': '资金来源', en: 'Source' },
  bounds: {
    'zh-CN': '“不少于”“不超过”“约”等要求，图中按所列数值绘制。',
    en: 'Values that are bounds or approximate are drawn at the number given.',
  },
  oneOfSeveral: {
    'zh-CN': '同一年度有多个数值的，图中只画一个：先取目标值、基期值，再取逐年目标中靠后的。',
    en: 'Where a year has several values, one is drawn: the target or baseline, else the later yearly value.',
  },
  /** 园区年产值、外贸额基期值和逐年目标（单位：亿元） */
  pathTitle: (names: readonly string[], hasBaseline: boolean, unit: string, language: Language): string => {
    const all = several(names, language);
    const text =
      language === 'zh-CN'
        ? `${all}${hasBaseline ? '基期值和目标值' : '逐年目标值'}`
        : `${all}: ${hasBaseline ? 'from baseline to target' : 'targets by year'}`;
    return withUnit(text, unit, language);
  },
  /** 资金分来源、分年度（单位：万元） */
  fundingTitle: (kind: string, parts: string, unit: string, language: Language): string =>
    withUnit(language === 'zh-CN' ? kind + parts : `${kind} ${parts.toLowerCase()}`, unit, language),
  openYear: { 'zh-CN': '年度未定', en: 'Year not fixed' },
  openSource: { 'zh-CN': '来源未定', en: 'Source not fixed' },
  /** 2025年基期, 2026年, 2028年目标 */
  yearLabel: (year: number, role: 'baseline' | 'year' | 'goal', language: Language): string => {
    const end = { baseline: ['基期', ' baseline'], year: ['', ''], goal: ['目标', ' target'] } as const;
    return language === 'zh-CN' ? `${String(year)}年${end[role][0]}` : `${String(year)}${end[role][1]}`;
  },
  /** 柱形图。甲：2025年基期28家，2028年目标400家。 */
  summary: (lines: readonly { readonly name: string; readonly values: readonly string[] }[], language: Language) => {
    const [colon, comma] = language === 'zh-CN' ? ['：', '，'] : [': ', ', '];
    const said = lines.map(({ name, values }) => name + colon + values.join(comma));
    return (language === 'zh-CN' ? '柱形图。' : 'Column chart. ') + sentence(said, language);
  },
  notDrawn: (left: readonly { readonly name: string; readonly why: NotDrawn }[], language: Language): string => {
    const reasons = [...new Set(left.map(({ why }) => why))].map((why) => {
      const names = left.filter((each) => each.why === why).map(({ name }) => name);
      const said = names.join(LIST_SEPARATOR[language]);
      return language === 'zh-CN' ? `${said}（${NOT_DRAWN[why][language]}）` : `${said} (${NOT_DRAWN[why][language]})`;
    });
    return language === 'zh-CN' ? `未列入图：${reasons.join('；')}。` : `Not in the charts: ${reasons.join('; ')}.`;
  },
};
