import { assertNever, formatQuantity, type Language, type Quantity, type Step, type Words } from '#core/model';

/** More parts than these are not written out in a sentence. */
const MOST_PARTS = 6;

const COUNTED: Words<(count: string) => string> = {
  'zh-CN': (count) => `共${count}`,
  en: (count) => `${count} in all`,
};
const CONVERTED: Words<(of: string, rate: string) => string> = {
  'zh-CN': (of, rate) => `${of}按${rate}折算`,
  en: (of, rate) => `${of} at ${rate}`,
};
const ROOT: Words<(ratio: string, years: number) => string> = {
  'zh-CN': (ratio, years) => (years === 1 ? `${ratio}－1` : `（${ratio}）的${String(years)}次方根－1`),
  en: (ratio, years) => (years === 1 ? `${ratio} − 1` : `(${ratio})^(1/${String(years)}) − 1`),
};
const MORE_PARTS: Words<(rest: number) => string> = {
  'zh-CN': (rest) => `其余${String(rest)}项`,
  en: (rest) => `${String(rest)} more`,
};
const SIGNS: Words<Readonly<Record<'plus' | 'minus' | 'over' | 'is' | 'about', string>>> = {
  'zh-CN': { plus: '＋', minus: '－', over: '÷', is: '＝', about: '≈' },
  en: { plus: ' + ', minus: ' − ', over: ' ÷ ', is: ' = ', about: ' ≈ ' },
};
const BRACKETS: Words<readonly [string, string]> = { 'zh-CN': ['（', '）'], en: ['(', ')'] };

function sumText(parts: readonly Quantity[], language: Language): string {
  const shown = parts.length > MOST_PARTS ? parts.slice(0, MOST_PARTS - 1) : parts;
  const rest = parts.length - shown.length;
  return [
    ...shown.map((part) => formatQuantity(part, language)),
    ...(rest > 0 ? [MORE_PARTS[language](rest)] : []),
  ].join(SIGNS[language].plus);
}

function computation(step: Exclude<Step, { kind: 'count' }>, language: Language): string {
  const say = (quantity: Quantity): string => formatQuantity(quantity, language);
  const { minus, over } = SIGNS[language];
  const [open, close] = BRACKETS[language];
  switch (step.kind) {
    case 'sum':
      return sumText(step.parts, language);
    case 'share':
      return `${say(step.of)}${over}${say(step.whole)}`;
    case 'points':
      return `${say(step.to)}${minus}${say(step.from)}`;
    case 'times':
      return `${say(step.to)}${over}${say(step.from)}`;
    case 'growth':
      return `${open}${say(step.to)}${minus}${say(step.from)}${close}${over}${say(step.from)}`;
    case 'annual-growth':
      return ROOT[language](`${say(step.to)}${over}${say(step.from)}`, step.years);
    case 'exchange':
      return CONVERTED[language](say(step.of), say(step.rate));
    default:
      return assertNever(step);
  }
}

/** How a value was computed, as an equation: 20亿元＋30亿元＝50亿元; ≈ where it was rounded. */
export function sayStep(step: Step, language: Language): string {
  const result = formatQuantity(step.result, language);
  if (step.kind === 'count') return COUNTED[language](result);
  const { is, about } = SIGNS[language];
  const rounded = step.kind !== 'sum' && !step.exact;
  return `${computation(step, language)}${rounded ? about : is}${result}`;
}

/** Several steps one after the other. */
export const saySteps = (steps: readonly Step[], language: Language): string =>
  steps.map((step) => sayStep(step, language)).join(language === 'zh-CN' ? '；' : '; ');
