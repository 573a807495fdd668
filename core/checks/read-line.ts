import {
  isRef,
  type BlockId,
  type Language,
  type LineBlock,
  type ProfileField,
  type RecordId,
  type Section,
} from '#core/model';
import { groundOfRef, refState, refText, type Ground } from '#core/derive';
import type { Plan } from '#core/records';

/** A reference in a line: where its text stands and whether it shows something. */
export interface LineRef {
  readonly start: number;
  readonly end: number;
  readonly state: 'shown' | 'empty' | 'gone';
}

/**
 * A line of text as the reader sees it: a line of the prose, the heading of a section, or of the text that a field of a
 * record or of the profile holds. Every block rule works on this one reading.
 */
export interface Line {
  /** Of the block, the section, or the record; the field of the profile. */
  readonly id: BlockId;
  readonly type: LineBlock['type'] | 'heading' | 'field';
  readonly language: Language;
  readonly text: string;
  readonly refs: readonly LineRef[];
  /** What of the plan the text of its references is made from, each once. */
  readonly grounds: readonly Ground[];
}

function readLine(plan: Plan, block: LineBlock): Line {
  const refs: LineRef[] = [];
  const grounds = new Set<Ground>();
  let text = '';
  for (const inline of block.children) {
    if (!isRef(inline)) {
      text += inline.text;
      continue;
    }
    const shown = refText(plan, inline);
    refs.push({ start: text.length, end: text.length + shown.length, state: refState(plan, inline) });
    text += shown;
    grounds.add(groundOfRef(inline));
  }
  return { id: block.id, type: block.type, language: plan.language, text, refs, grounds: [...grounds] };
}

const plainLine = (type: 'heading' | 'field' | 'paragraph', id: string, text: string, language: Language): Line => ({
  ...{ id, type, language, text },
  refs: [],
  grounds: [],
});

const headings = new WeakMap<Section, Line>();

/** The heading of a section as a line. */
export function headingLine(section: Section, language: Language): Line {
  const known = headings.get(section);
  if (known?.language === language) return known;
  const line = plainLine('heading', section.id, section.heading, language);
  headings.set(section, line);
  return line;
}

/** The text in a field of a record as a line. */
export const fieldLine = (record: RecordId, text: string, language: Language): Line =>
  plainLine('field', record, text, language);

/** A line of the text in a field of the profile: a title, a paragraph, or a short text of its own. */
export const profileLine = (
  field: ProfileField,
  type: 'heading' | 'field' | 'paragraph',
  text: string,
  language: Language,
): Line => plainLine(type, field, text, language);

interface Known {
  readonly line: Line;
  /** What the line's grounds were when it was read. */
  readonly stood: readonly object[];
}

const known = new WeakMap<LineBlock['children'], Known>();

/**
 * A line as all rules read it: once for each state of what it shows, and the same line again while it reads the same,
 * so that what was found in it is known too.
 */
export function lineOf(plan: Plan, block: LineBlock): Line {
  const last = known.get(block.children);
  const mayStay = last?.line.id === block.id && last.line.type === block.type && last.line.language === plan.language;
  if (mayStay && last.line.grounds.every((ground, index) => ground(plan) === last.stood[index])) return last.line;
  const read = readLine(plan, block);
  const line = mayStay && readsTheSame(last.line, read) ? last.line : read;
  known.set(block.children, { line, stood: line.grounds.map((ground) => ground(plan)) });
  return line;
}

const readsTheSame = (one: Line, other: Line): boolean =>
  one.text === other.text &&
  one.refs.every((ref, index) => {
    const now = other.refs[index];
    return now?.start === ref.start && now.end === ref.end && now.state === ref.state;
  });

/** Whether a stretch of a line is typed text, with nothing of a reference in it. */
export const isTyped = (line: Line, start: number, end: number): boolean =>
  !line.refs.some((ref) => ref.start < end && start < ref.end);
