import {
  isRef,
  linesOf,
  profileValue,
  walkSections,
  type BlockId,
  type LineBlock,
  type ProfileField,
  type RecordId,
  type Section,
  type SectionId,
} from '#core/model';
import { refText } from '#core/derive';
import {
  KIND_NAMES,
  fieldsOf,
  recordsOf,
  rowsIn,
  type KindName,
  type Plan,
  type PlanRecord,
  type RowsField,
} from '#core/records';
import { mayRename } from '#core/edit';
import type { Scope, SelectedPart } from './query';

/** The fields of the profile that are text, or names. */
const PROFILE_TEXTS: readonly ProfileField[] = [
  'title',
  'shortName',
  'issuer',
  'jurisdiction',
  'recipients',
  'official.head',
  'official.number',
  'official.signers',
  'official.notice.title',
  'official.notice.text',
  'official.note',
  'official.copiesTo',
  'official.printedBy',
];

/** Where a text of the plan lives: a line of the prose, a heading, a field of a record or of the profile (one of several names, a cell of its rows). */
export type Home =
  | { readonly kind: 'line'; readonly section: SectionId; readonly block: BlockId }
  | { readonly kind: 'heading'; readonly section: SectionId }
  | {
      readonly kind: 'field';
      readonly record: RecordId;
      readonly field: string;
      readonly item?: number;
      readonly column?: string;
    }
  | { readonly kind: 'profile'; readonly field: ProfileField; readonly item?: number };

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text of the plan as the reader sees it. */
export interface Passage {
  readonly home: Home;
  readonly text: string;
  /** What references show: it is found here and changed in the records. */
  readonly refs: readonly Stretch[];
  /** The template fixes it. */
  readonly isLocked: boolean;
  /** Only this much of it is looked at. */
  readonly within?: Stretch;
}

const plain = (home: Home, text: string, isLocked = false): Passage => ({ home, text, refs: [], isLocked });

/** The texts of a plan that a scope takes in, in reading order: profile, sections with headings and prose, records. */
export function* passagesOf(plan: Plan, scope: Scope): Generator<Passage> {
  if (scope.kind === 'selection') {
    yield* selected(plan, scope.parts);
    return;
  }
  if (scope.kind === 'plan') yield* profileTexts(plan);
  if (scope.kind !== 'registers') {
    for (const section of sectionsIn(plan, scope)) {
      yield plain({ kind: 'heading', section: section.id }, section.heading, !mayRename(plan, section.id));
      for (const line of linesOf(section.prose)) yield lineText(plan, section.id, line);
    }
  }
  if (scope.kind !== 'section') yield* recordTexts(plan);
}

function* profileTexts({ profile }: Plan): Generator<Passage> {
  for (const field of PROFILE_TEXTS) {
    const [value, home] = [profileValue(profile, field), { kind: 'profile', field } as const];
    if (typeof value === 'string') yield plain(home, value);
    if (!Array.isArray(value)) continue;
    for (const [item, name] of value.entries()) if (typeof name === 'string') yield plain({ ...home, item }, name);
  }
}

function sectionsIn(plan: Plan, scope: Exclude<Scope, { kind: 'selection' | 'registers' }>): readonly Section[] {
  const all = [...walkSections(plan.sections)];
  return all
    .filter(
      ({ section, above }) =>
        scope.kind === 'plan' || section.id === scope.section || above.some(({ id }) => id === scope.section),
    )
    .map(({ section }) => section);
}

function lineText(plan: Plan, section: SectionId, line: LineBlock): Passage {
  const refs: Stretch[] = [];
  let text = '';
  for (const inline of line.children) {
    const shown = isRef(inline) ? refText(plan, inline) : inline.text;
    if (isRef(inline)) refs.push({ start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { home: { kind: 'line', section, block: line.id }, text, refs, isLocked: false };
}

function* recordTexts(plan: Plan): Generator<Passage> {
  for (const kind of KIND_NAMES) for (const record of recordsOf(plan, kind)) yield* textsOf(plan, kind, record);
}

function* textsOf(plan: Plan, kind: KindName, record: PlanRecord): Generator<Passage> {
  const hidden = plan.demands.fields?.[kind] ?? {};
  for (const [field, described] of [...Object.entries(fieldsOf(kind)), ['source', { type: 'text' }] as const]) {
    const { type } = described;
    const value = record[field];
    if (hidden[field] === 'hidden') continue;
    if (type === 'rows') yield* rowTexts(described, record, field);
    const home = { kind: 'field', record: record.id, field } as const;
    if (type === 'text' && typeof value === 'string') yield plain(home, value);
    if (type !== 'names' || !Array.isArray(value)) continue;
    for (const [item, name] of value.entries()) if (typeof name === 'string') yield plain({ ...home, item }, name);
  }
}

function* rowTexts({ columns }: RowsField, record: PlanRecord, field: string): Generator<Passage> {
  for (const [item, row] of rowsIn(record, field).entries())
    for (const [column, { type }] of Object.entries(columns)) {
      const text = row[column];
      if (type === 'text' && typeof text === 'string')
        yield plain({ kind: 'field', record: record.id, field, item, column }, text);
    }
}

function* selected(plan: Plan, parts: readonly SelectedPart[]): Generator<Passage> {
  const wanted = new Map(parts.map((part) => [part.block, part]));
  for (const { section } of walkSections(plan.sections)) {
    for (const line of linesOf(section.prose)) {
      const part = wanted.get(line.id);
      if (!part) continue;
      const passage = lineText(plan, section.id, line);
      yield { ...passage, within: { start: part.before, end: passage.text.length - part.after } };
    }
  }
}
