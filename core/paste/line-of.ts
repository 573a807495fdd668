import type { Run } from '#core/model';
import type { Role } from './frame';
import { numberLength } from './heading-number';
import { textOf, type PastedLine } from './pasted';

/** The runs without their first characters. */
export function withoutStart(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

const withoutBold = (runs: readonly Run[]): readonly Run[] =>
  runs.map(({ text, italic, underline }) => ({ text, ...(italic && { italic }), ...(underline && { underline }) }));

/** A heading with its number apart from its text. A heading is bold in itself. */
export function headingOf(runs: readonly Run[], level: number, counted = ''): PastedLine {
  const typed = numberLength(textOf(runs));
  const rest = withoutStart(runs, typed);
  if (rest.length === 0) return { kind: 'paragraph', runs };
  const number = counted !== '' ? counted : textOf(runs).slice(0, typed);
  return { kind: 'heading', level, number, runs: withoutBold(rest) };
}

const COUNTED = /^(?:[(（]?\d{1,3}\s*[.．)）、]?|[(（]?[a-z]{1,4}\s*[.．)）、]|[①-⑳])$/i;

/** A numbered paragraph of Word by the number written before it: counted, a bullet, or the 一、（一） of official documents, which stay. */
function numberedLine(marker: string, runs: readonly Run[]): PastedLine {
  if (COUNTED.test(marker)) return { kind: 'item', ordered: true, runs };
  if (/[一二三四五六七八九十第]/.test(marker) || marker.length > 2)
    return { kind: 'paragraph', runs: [{ text: marker }, ...runs] };
  return { kind: 'item', ordered: false, runs };
}

/** A line by its role: what it is among the lines of a plan. */
export function lineOf(role: Role, runs: readonly Run[], marker: string): PastedLine {
  switch (role.kind) {
    case 'heading':
      return headingOf(runs, role.level, marker);
    case 'item':
    case 'numbered': {
      if (role.isUsed) return { kind: 'paragraph', runs };
      role.isUsed = true;
      return role.kind === 'item' ? { kind: 'item', ordered: role.ordered, runs } : numberedLine(marker, runs);
    }
    case 'paragraph':
      return { kind: 'paragraph', runs: marker === '' ? runs : [{ text: marker }, ...runs] };
  }
}
