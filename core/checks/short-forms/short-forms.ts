import type { Line } from '../read-line';
import { capitalsIn, type Capitals } from './capitals';
import { definitionsIn, type Definition } from './definition';

/** What a line has of short forms: those that it defines, and the capitals that stand in it. */
export interface ShortForms {
  readonly definitions: readonly Definition[];
  readonly capitals: readonly Capitals[];
}

/** What most lines have. */
export const NO_SHORT_FORMS: ShortForms = { definitions: [], capitals: [] };
const CAPITALS = /[A-Z][A-Z&]/;

const mayHold = (text: string): boolean =>
  CAPITALS.test(text) || text.includes('称') || text.includes('缩写') || text.includes('”)') || text.includes('")');

const known = new WeakMap<Line, ShortForms>();

/** The short forms of a line, read once where there are any; all rules about them share the reading. */
export function shortFormsIn(line: Line): ShortForms {
  const { text } = line;
  if (!mayHold(text)) return NO_SHORT_FORMS;
  const last = known.get(line);
  if (last) return last;
  const read = { definitions: definitionsIn(text), capitals: capitalsIn(text) };
  known.set(line, read);
  return read;
}
