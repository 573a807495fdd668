import { isRef, type Inline, type Ref, type Run } from '#core/model';
import { normalInlines } from '#core/edit';
import { findSlots, type FoundSlot, type SlotReading } from './find-slots';

/** Text with the looks that a Word file shows. */
export type StyledText = Readonly<Pick<Run, 'text' | 'bold' | 'italic' | 'underline'>>;

/** An inline with the text that it was shown as. */
export interface ShownInline {
  readonly inline: Inline;
  readonly text: string;
}

/** What a line says now. */
export interface Retexted {
  /** The line with its references; those that show another value now are still there. */
  readonly children: readonly Inline[];
  /** The text before and now, both with the references as they were shown. */
  readonly before: string;
  readonly after: string;
  /** The references in whose place another value stands. */
  readonly values: readonly FoundSlot<Ref>[];
}

type Marks = Omit<Run, 'text'>;

/** The looks of each character; runs share one object. */
const spread = <T>(runs: readonly { readonly text: string; readonly value: T }[]): readonly T[] =>
  runs.flatMap(({ text, value }) => Array.from({ length: text.length }, () => value));

const looksOf = ({ bold, italic, underline }: StyledText): Marks => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
});

const commentsOf = (inline: Inline): Marks =>
  isRef(inline) ? {} : Object.fromEntries(Object.entries(inline).filter(([name]) => name.startsWith('c_')));

/** The comment marks of each character now: those that it had, and for a new one those of both its neighbours. */
function commentsNow(shown: readonly ShownInline[], { stretches }: SlotReading<Ref>, length: number): readonly Marks[] {
  const had = spread(shown.map(({ inline, text }) => ({ text, value: commentsOf(inline) })));
  const now: Marks[] = Array.from({ length }, () => ({}));
  for (const { isSame, was, is } of stretches)
    for (let at = is[0]; at < is[1]; at++) {
      const [left, right] = [had[was[0] - 1] ?? {}, had[was[1]] ?? {}];
      const both = Object.fromEntries(Object.entries(left).filter(([name]) => name in right));
      now[at] = isSame ? (had[was[0] + at - is[0]] ?? {}) : both;
    }
  return now;
}

function inlinesOf(
  now: readonly StyledText[],
  comments: readonly Marks[],
  slots: readonly FoundSlot<Ref>[],
): readonly Inline[] {
  const text = now.map((run) => run.text).join('');
  const looks = spread(now.map((run) => ({ text: run.text, value: looksOf(run) })));
  const starts = new Map(slots.flatMap((slot) => (slot.at ? [[slot.at[0], slot] as const] : [])));
  const inlines: Inline[] = [];
  for (let at = 0; at < text.length; at++) {
    const slot = starts.get(at);
    if (slot?.at) {
      inlines.push(slot.slot);
      at = slot.at[1] - 1;
    } else inlines.push({ ...looks[at], ...comments[at], text: text.charAt(at) });
  }
  return normalInlines(inlines);
}

/** The text now, with the references as they were shown before. */
function asShown(text: string, slots: readonly FoundSlot<Ref>[]): string {
  let [shown, at] = ['', 0];
  for (const slot of slots) {
    if (!slot.at) continue;
    shown += text.slice(at, slot.at[0]) + slot.before;
    at = slot.at[1];
  }
  return shown + text.slice(at);
}

/**
 * Puts the text that came back in place of what was shown. A reference stays a reference where its text is still there,
 * and where another value stands in its place; it goes where its words went.
 */
export function retext(shown: readonly ShownInline[], now: readonly StyledText[]): Retexted {
  const text = now.map((run) => run.text).join('');
  const parts = shown.map(({ inline, text: part }) => ({ text: part, ...(isRef(inline) && { slot: inline }) }));
  const reading = findSlots<Ref>(parts, text);
  return {
    children: inlinesOf(now, commentsNow(shown, reading, text.length), reading.slots),
    before: shown.map((each) => each.text).join(''),
    after: asShown(text, reading.slots),
    values: reading.slots.filter(({ at, before, after }) => at !== undefined && before !== after),
  };
}
