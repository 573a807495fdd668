/** How text is made equal before it is compared. */
export interface Folding {
  readonly matchCase?: boolean;
  readonly matchWidth?: boolean;
}

/** The folded character only where it is as long: then a place in the folded text is the same place in the text itself. */
const asLong = (folded: string, char: string): string => (folded.length === char.length ? folded : char);

const WIDE = /[\u3000\uff01-\uffee]/g;
const narrows = new Map<string, string>();

function narrow(char: string): string {
  let folded = narrows.get(char);
  if (folded === undefined) narrows.set(char, (folded = asLong(char.normalize('NFKC'), char)));
  return folded;
}

/** A text in small letters; the sigma, whose small form hangs on its neighbours, and what would become longer char by char. */
function small(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length && !text.includes('Σ')) return whole;
  return text.replace(/[^]/gu, (char) => asLong(char.toLowerCase(), char));
}

/**
 * Text with full width made half width and capitals made small, unless they count. It is as long as the text, character
 * for character, so that what is found in it stands at the same place in the text.
 */
export function fold(text: string, { matchCase = false, matchWidth = false }: Folding): string {
  const folded = matchWidth ? text : text.replace(WIDE, narrow);
  return matchCase ? folded : small(folded);
}
