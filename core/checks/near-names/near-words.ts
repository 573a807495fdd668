import { oneEdit } from './one-edit';

/** How long a word must be to be looked at, in names of two words, of three, and of more. */
const SHORTEST: Readonly<Record<number, number>> = { 2: 5, 3: 4, 4: 4 };
/** In a name of so many words the others leave no doubt. */
const MANY = 5;
const LONG = 8;

/** Letters that differ without a slip: a plural, a possessive. */
const plain = (word: string): string => word.replace(/[’']s$|s[’']$|s$/, '');

/** Whether two words differ by one slip of the hand, or by two letters in a long word. */
function isSlip(right: string, typed: string, words: number): boolean {
  if (plain(right) === plain(typed) || /\d|^[A-Z]+$/.test(right) || /\d/.test(typed)) return false;
  if (words >= MANY) return oneEdit(right, typed) !== undefined;
  if (right.length < (SHORTEST[words] ?? 0) || typed.charAt(0) !== right.charAt(0)) return false;
  if (oneEdit(right, typed)) return true;
  if (Math.max(right.length, typed.length) < LONG) return false;
  // Two letters: taking one of them out leaves one slip.
  return Array.from(right, (_, at) => right.slice(0, at) + right.slice(at + 1)).some(
    (less) => less === typed || oneEdit(less, typed)?.kind === 'left-out',
  );
}

/** Whether the words of an English name are those of a registered one with a single slip in one of them. */
export function isNearInWords(right: readonly string[], typed: readonly string[]): boolean {
  if (right.length !== typed.length || right.length < 2) return false;
  const wrong = right.flatMap((word, index) => (word === typed[index] ? [] : [[word, typed[index] ?? ''] as const]));
  const [first, second] = wrong;
  return first !== undefined && second === undefined && isSlip(...first, right.length);
}
