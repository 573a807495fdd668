import type { Plan } from '#core/records';

/** A title without the years and quotation marks, which do not make another name of it. */
export const coreOf = (title: string): string =>
  title
    .replace(/[（(][^（()）]*\d[^（()）]*[）)]|[《》“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the plan itself is called, the longest first. */
export const ownNames = ({ profile }: Pick<Plan, 'profile'>): readonly string[] =>
  [profile.title, profile.shortName ?? ''].map(coreOf).filter((name) => name !== '');

/** The years in a title: another period is another plan. */
export const yearsIn = (title: string): string => (title.match(/\d{4}/g) ?? []).join();

const MOST_DIFFERENT = 2;
const SHORTEST = 6;
const SAME_ENDS = 2;

/** Whether the characters of one text all stand in the other in their order. */
function isPartOf(less: string, more: string): boolean {
  let at = 0;
  for (const char of more) if (char === less.charAt(at)) at++;
  return at === less.length;
}

/** How much of a name may be left out before it is the name of something else. */
const LEAST_KEPT = 0.7;

/** The kind of document that a name ends with: what carries out a 工作方案 is another document, an 实施方案. */
const KIND = /(?:行动|实施|工作|落实)(?:计划|方案)$/;

/** Whether a Chinese name is one of the plan's own with a word replaced or left out: it begins and ends the same. */
export function isOtherwiseNamed(own: string, name: string): boolean {
  const [ofOwn, ofName] = [KIND.exec(own), KIND.exec(name)];
  if (ofOwn && ofName && ofOwn[0] !== ofName[0]) return false;
  if (own === name || own.length < SHORTEST || own.slice(0, SAME_ENDS) !== name.slice(0, SAME_ENDS)) return false;
  if (own.slice(-SAME_ENDS) !== name.slice(-SAME_ENDS)) return false;
  const [less, more] = own.length < name.length ? [own, name] : [name, own];
  if (less.length < more.length) return less.length >= more.length * LEAST_KEPT && isPartOf(less, more);
  const different = Array.from(own).flatMap((char, at) => (char === name.charAt(at) ? [] : [at]));
  const [first = 0] = different;
  return different.length <= MOST_DIFFERENT && (different.at(-1) ?? first) - first < MOST_DIFFERENT;
}

/** Whether an English name is one of the plan's own with one word replaced. */
export function isOtherwiseNamedInWords(own: string, name: string): boolean {
  const [one, two] = [own.split(' '), name.split(' ')];
  if (one.length < 3 || one.length !== two.length) return false;
  return one[0] === two[0] && one.at(-1) === two.at(-1) && one.filter((word, at) => word !== two[at]).length === 1;
}
