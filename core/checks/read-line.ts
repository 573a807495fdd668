import { isRef, type BlockId, type Language, type LineBlock, type RecordId } from '#core/model';
import { findRecord, kindNamed, type Plan } from '#core/records';
import { isEmptyRef, refText } from '#core/derive';

/** A reference in a line: where its text stands and whether it shows something. */
export interface LineRef {
  readonly start: number;
  readonly end: number;
  readonly record: RecordId;
  readonly field: string;
  readonly state: 'shown' | 'empty' | 'gone';
}

/** A line of the prose as the reader sees it; every block rule works on this one reading. */
export interface Line {
  readonly id: BlockId;
  readonly type: LineBlock['type'];
  readonly language: Language;
  readonly text: string;
  readonly refs: readonly LineRef[];
  /** Shows a measure's title, which stands in the text elsewhere and changes without the records. */
  readonly showsText: boolean;
}

/** Reads a line once for all rules. */
export function readLine(plan: Plan, block: LineBlock): Line {
  const refs: LineRef[] = [];
  let text = '';
  let showsText = false;
  for (const inline of block.children) {
    if (!isRef(inline)) {
      text += inline.text;
      continue;
    }
    const { record, field } = inline.of;
    const kind = findRecord(plan, record)?.kind;
    const shown = refText(plan, inline);
    const state = kind === undefined ? 'gone' : isEmptyRef(plan, inline) ? 'empty' : 'shown';
    refs.push({ start: text.length, end: text.length + shown.length, record, field, state });
    text += shown;
    showsText ||= kind === 'measure' && field === kindNamed(kind).name;
  }
  return { id: block.id, type: block.type, language: plan.language, text, refs, showsText };
}

/** Whether a stretch of a line is typed text, with nothing of a reference in it. */
export const isTyped = (line: Line, start: number, end: number): boolean =>
  !line.refs.some((ref) => ref.start < end && start < ref.end);
