import { LIST_SEPARATOR } from '#core/words';
import { fieldText } from '#core/derive';
import { mayWrite, readField, readNames, readText, type Problem, type Reading } from '#core/entry';
import { fieldsOf, type Field, type KindName, type Plan, type PlanRecord } from '#core/records';
import { isSame } from '#core/review';
import { unitInHead } from './heads';

const ENDS_IN_NUMBER = /[\d０-９〇零一二两三四五六七八九十百千万亿]\s*$/;

/** Fields that keep the lines of a cell: long text, rows, and lists, in which a line end parts the names. */
const keepsLines = (field: Field): boolean =>
  ['links', 'names', 'rows'].includes(field.type) || (field.type === 'text' && field.long === true);

/** A cell of several lines as one: a space where a line ends, none between Chinese characters. */
const inOneLine = (text: string): string =>
  text.replace(/(?<=[\u2e80-\uffef])\s*\n\s*(?=[\u2e80-\uffef])/g, '').replace(/\s*\n\s*/g, ' ');

/** A number with the unit that stands elsewhere: 2000万 in a column of 万元 is 2000万元. */
function withUnit(text: string, unit: string): string {
  const number = text.trim();
  const scale = /[万亿]$/.exec(number)?.[0];
  if (scale !== undefined && unit.startsWith(scale)) return number + unit.slice(1);
  return number + (/^[a-z]/i.test(unit) ? ' ' : '') + unit;
}

/** What a cell says, as it would be typed into its field: a number gets the unit of its head, or of the cell beside it. */
export function typedText(field: Field, text: string, head: string, unitCell: string | undefined): string {
  const typed = keepsLines(field) ? text : inOneLine(text);
  if (field.type !== 'quantity' || !ENDS_IN_NUMBER.test(text)) return typed;
  // What stands in brackets in the name of the field itself is no unit.
  const isName = Object.values(field.words).includes(head.trim());
  return withUnit(typed, (isName ? undefined : unitInHead(head)) ?? unitCell ?? '');
}

/** Excel holds no more characters in a cell; the rest of a text is not in the file. */
export const LONGEST_CELL = 32_767;

/** As much of a text as a cell holds; a pair of surrogates is not cut apart. */
export function cellSized(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const cut = text.slice(0, LONGEST_CELL);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The names of the fields that are assumed, as a cell lists them. */
function readAssumed(kind: KindName, text: string): Reading<readonly string[]> {
  const names = readNames(text);
  if (!names.ok || !names.value) return names;
  const fields = Object.entries(fieldsOf(kind));
  const found = names.value.map(
    (word) => fields.find(([name, { words }]) => [name, ...Object.values(words)].includes(word))?.[0],
  );
  return found.every((name) => name !== undefined)
    ? { ok: true, value: found }
    : { ok: false, problem: 'fields.noSuchName' };
}

/** A field of a record as a cell of its register shows it. */
export function writtenText(plan: Plan, kind: KindName, record: PlanRecord, name: string): string {
  if (fieldsOf(kind)[name]) return fieldText(plan, kind, record, name);
  if (name === 'source') return record.source ?? '';
  const label = (field: string): string => fieldsOf(kind)[field]?.words[plan.language] ?? field;
  return (record.assumed ?? []).map(label).join(LIST_SEPARATOR[plan.language]);
}

/** What a cell does to a field: nothing, a value for it (undefined empties it), or it cannot be read. */
export type CellRead =
  | { readonly kind: 'same' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unread'; readonly problem: Problem };

const readColumn = (
  plan: Plan,
  kind: KindName,
  at: { field: string; record?: string },
  text: string,
): Reading<unknown> => {
  if (fieldsOf(kind)[at.field]) return readField(plan, kind, at, text);
  return at.field === 'source' ? readText(text) : readAssumed(kind, text);
};

/** The plan as it is, and as it will be called: with the names of all that comes in. */
export interface Plans {
  readonly now: Plan;
  readonly named: Plan;
}

/** Whether a cell says what the plan says, word for word. */
export const saysTheSame = (plan: Plan, kind: KindName, record: PlanRecord, field: string, text: string): boolean =>
  cellSized(writtenText(plan, kind, record, field)).trim() === text.trim();

/** A cell as it stands, and as it would be typed into its field. */
export interface CellTexts {
  readonly text: string;
  readonly typed: string;
}

/**
 * Reads a cell for a field. A cell that says what the plan says leaves the field as it is, even where the plan holds more
 * than a text can say: two organisations of one name, a unit of the other language.
 */
export function readFieldCell(
  { now, named }: Plans,
  kind: KindName,
  { field, record }: { readonly field: string; readonly record?: PlanRecord | undefined },
  { text, typed }: CellTexts,
): CellRead {
  if (record && [text, typed].some((each) => saysTheSame(now, kind, record, field, each))) return { kind: 'same' };
  const reading = readColumn(named, kind, { field, ...(record && { record: record.id }) }, typed);
  if (record && reading.ok && isSame(reading.value, record[field])) return { kind: 'same' };
  if (record && !mayWrite(now, kind, record.id, field)) return { kind: 'unread', problem: 'fields.titleHasRefs' };
  return reading.ok ? { kind: 'value', value: reading.value } : { kind: 'unread', problem: reading.problem };
}
