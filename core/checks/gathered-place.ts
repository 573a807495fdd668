import type { TextFix } from './finding';
import { placeIn } from './finding-of';
import type { Stretch } from './mentions';
import type { Gathered } from './rule';

/** The place of a stretch of a gathered line: in a block, or in the heading of its section. */
export const placeOf = ({ section, line }: Gathered<unknown>, { start, end }: Stretch): TextFix['at'] =>
  placeIn(line.type === 'heading' ? { section } : { section, block: line.id }, start, end);

/** Putting a text in place of a stretch of a gathered line. */
export const replacing = (seen: Gathered<unknown>, at: Stretch, to: string): TextFix => ({
  at: placeOf(seen, at),
  from: seen.line.text.slice(at.start, at.end),
  to,
});
