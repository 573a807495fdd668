import { isRef, isTextBlock, type Inline, type TextBlock } from '#core/model';
import { normalInlines } from '#core/edit';
import { retext, type Act } from '#core/returned';
import { authorsOf } from './authors';
import { blockOf } from './came';
import { compareValues, found, shownInlines, type Found } from './compare-line';
import type { Comparison } from './comparison';
import type { Line } from './flatten';
import type { Parted } from './parted';

const lineAt = (items: Comparison['now'], index: number): Line | undefined => {
  const item = items[index];
  return item?.kind === 'line' ? item : undefined;
};

/** The line of prose that an item shows, and may be cut or joined: no title of a measure, no caption. */
function textAt({ spots }: Comparison, index: number): TextBlock | undefined {
  const shown = spots[index]?.shown;
  return shown?.kind === 'line' && isTextBlock(shown.line) ? shown.line : undefined;
}

/** Stands for the border while two halves are read as one line; no text of a Word file holds it. */
const BORDER = '\u2029';

/** The inlines before and behind the border; undefined where a reference swallowed it. */
function cut(children: readonly Inline[]): readonly [readonly Inline[], readonly Inline[]] | undefined {
  const at = children.findIndex((inline) => !isRef(inline) && inline.text.includes(BORDER));
  const here = children[at];
  if (!here || isRef(here)) return undefined;
  const [before = '', behind = ''] = here.text.split(BORDER);
  return [
    normalInlines([...children.slice(0, at), { ...here, text: before }]),
    normalInlines([{ ...here, text: behind }, ...children.slice(at + 1)]),
  ];
}

/** One line that became two. */
export function splitLine(comparison: Comparison, { whole, first, second }: Parted): readonly Found[] {
  const { plan, was, now, spots, newIds, nowOf } = comparison;
  const [before, one, other, spot] = [lineAt(was, whole), lineAt(now, first), lineAt(now, second), spots[whole]];
  if (!before || !one || !other || !spot) return [];
  const line = textAt(comparison, whole);
  const id = newIds.get(nowOf.get(whole) === first ? second : first);
  const by = authorsOf([...one.tracked, ...other.tracked]);
  const read = retext(shownInlines(plan, line?.children ?? []), [...one.styled, { text: BORDER }, ...other.styled]);
  const halves = cut(read.children);
  const { section = '' } = spot.place;
  const acts: readonly Act[] =
    line && id !== undefined && halves
      ? [
          { kind: 'set-line', block: line.id, children: halves[0] },
          { kind: 'put-block', block: blockOf(id, before, halves[1]), after: [{ section, block: line.id }] },
        ]
      : [];
  const texts = { before: before.text, after: `${one.text}\n${other.text}` };
  return [
    ...compareValues(plan, read, spot.place, by),
    found({
      kind: 'split',
      place: spot.place,
      ...texts,
      by,
      acts,
      ...(acts.length === 0 && { obstacle: 'structure' }),
    }),
  ];
}

/** Two lines that became one. */
export function joinLines(comparison: Comparison, { whole, first, second }: Parted): readonly Found[] {
  const { plan, was, now, spots } = comparison;
  const [one, other, after, spot] = [lineAt(was, first), lineAt(was, second), lineAt(now, whole), spots[first]];
  if (!one || !other || !after || !spot) return [];
  const [head, tail] = [textAt(comparison, first), textAt(comparison, second)];
  const by = authorsOf(after.tracked);
  const read = retext(shownInlines(plan, [...(head?.children ?? []), ...(tail?.children ?? [])]), after.styled);
  const acts: readonly Act[] =
    head && tail
      ? [
          { kind: 'set-line', block: head.id, children: read.children },
          { kind: 'remove-block', block: tail.id },
        ]
      : [];
  const texts = { before: `${one.text}\n${other.text}`, after: after.text };
  return [
    ...compareValues(plan, read, spot.place, by),
    found({
      kind: 'joined',
      place: spot.place,
      ...texts,
      by,
      acts,
      ...(acts.length === 0 && { obstacle: 'structure' }),
    }),
  ];
}
