import { nameOf } from '#core/derive';
import { findRecord, type Plan } from '#core/records';
import { movedAmong } from '#core/review';
import { readValue, type Act, type ReturnedPlace } from '#core/returned';
import { align } from './align';
import { authorsOf } from './authors';
import { actOr, compareProse, found, looksAlike, type Found } from './compare-line';
import type { Line, Row, Table } from './flatten';
import type { Shown } from './spots';

type Field = Pick<ReturnedPlace, 'record' | 'field'>;

/** The field that a mark `_pr_<record>_<field>` names; ids and fields may hold the sign that parts them. */
function fieldOfMark(plan: Plan, name: string): Field | undefined {
  const parts = name.startsWith('_pr_') ? name.slice('_pr_'.length).split('_') : [];
  for (let at = 1; at < parts.length; at++) {
    const record = findRecord(plan, parts.slice(0, at).join('_'))?.record.id;
    if (record !== undefined) return { record, field: parts.slice(at).join('_').replace(/_\d+$/, '') };
  }
  return undefined;
}

/** A cell of a table that went out: where it stands, and what it says now. */
interface CellPair {
  readonly was: Line;
  readonly now: Line;
  readonly row: number;
  readonly cell: number;
  readonly place: ReturnedPlace;
}

/** The field that a cell shows, by its place in the table or by its mark. */
function fieldOf(plan: Plan, shown: Shown, { was, row, cell }: CellPair): Field | undefined {
  const marked = was.names.map((name) => fieldOfMark(plan, name)).find((field) => field !== undefined);
  return marked ?? (shown.kind === 'generated-table' ? shown.rows[row]?.[cell]?.of : undefined);
}

function compareCell(plan: Plan, shown: Shown, pair: CellPair): readonly Found[] {
  const { was, now } = pair;
  if (was.text === now.text && (shown.kind !== 'small-table' || looksAlike(was, now))) return [];
  const line = shown.kind === 'small-table' ? shown.table.children[1 + pair.row] : undefined;
  const own = line?.type === 'table-row' ? line.children[pair.cell] : undefined;
  if (own) return compareProse(plan, own.children, { place: { ...pair.place, block: own.id }, now });
  const at = fieldOf(plan, shown, pair);
  const value =
    at?.record === undefined || at.field === undefined
      ? undefined
      : readValue(plan, { record: at.record, field: at.field, before: was.text }, now.text);
  const act: Act | undefined =
    at?.record === undefined || at.field === undefined || !value
      ? undefined
      : { kind: 'set-field', record: at.record, field: at.field, ...value };
  return [
    found({
      kind: at ? 'value' : 'edited',
      place: { ...pair.place, ...at },
      ...{ before: was.text, after: now.text, by: authorsOf(now.tracked) },
      ...actOr(act, at ? 'not-read' : 'generated'),
    }),
  ];
}

const isNumber = (text: string): boolean => /^[\d\s.,%—-]*$/.test(text);

/** What a row is about: the record that it shows, or its first words. */
function rowName(plan: Plan, shown: Shown, { cells }: Row, index: number): string {
  const record = shown.kind === 'generated-table' ? shown.rows[index]?.find(({ of }) => of)?.of?.record : undefined;
  return record === undefined ? (cells.find(({ text }) => !isNumber(text))?.text ?? '') : nameOf(plan, record);
}

/** What stands above a cell in the lowest row of the head. */
function columnName({ rows }: Table, { columns }: Row, cell: number): string {
  const column = columns[cell] ?? 0;
  const heads = rows.filter(({ isHead }) => isHead).reverse();
  const above = heads.map((head) => head.cells[head.columns.findLastIndex((start) => start <= column)]?.text ?? '');
  return above.find((text) => text !== '') ?? '';
}

/** What differs in a table: its cells, and the rows that came, went or were moved. */
export function compareTable(
  plan: Plan,
  { shown, place }: { readonly shown: Shown; readonly place: ReturnedPlace },
  was: Table,
  now: Table,
): readonly Found[] {
  const pairs = align(was.rows, now.rows);
  const rowOfNow = new Map([...pairs].map(([before, after]) => [after, before]));
  const ids = [...was.rows.keys()].map(String);
  const moved = movedAmong(
    ids,
    now.rows.flatMap((_, index) => rowOfNow.get(index)?.toString() ?? []),
  );
  const rowFound = (kind: Found['kind'], row: Row, texts: Pick<Found, 'before' | 'after'>): Found =>
    found({
      kind,
      place: { ...place, kind: 'row', row: row.cells.find(({ text }) => !isNumber(text))?.text ?? '' },
      ...texts,
      by: authorsOf(row.tracked),
      obstacle: 'structure',
    });
  const inRow = (index: number): readonly Found[] => {
    const [before, after] = [was.rows[index], now.rows[pairs.get(index) ?? -1]];
    if (!before) return [];
    const text = rowText(before);
    if (!after) return [rowFound('deleted', before, { before: text, after: '' })];
    if (before.cells.length !== after.cells.length)
      return [rowFound('edited', before, { before: text, after: rowText(after) })];
    const cells = before.cells.flatMap((cell, at) => {
      const there = after.cells[at];
      const where = {
        ...place,
        kind: 'cell',
        row: rowName(plan, shown, before, index),
        column: columnName(was, before, at),
      } as const;
      return there ? compareCell(plan, shown, { was: cell, now: there, row: index, cell: at, place: where }) : [];
    });
    return moved.has(String(index)) ? [rowFound('moved', before, { before: text, after: text }), ...cells] : cells;
  };
  const came = [...now.rows.entries()].filter(([index]) => !rowOfNow.has(index));
  return [
    ...[...was.rows.keys()].flatMap(inRow),
    ...came.map(([, row]) => rowFound('inserted', row, { before: '', after: rowText(row) })),
  ];
}

const rowText = ({ cells }: Row): string => cells.map(({ text }) => text).join(' ｜ ');

/** A table as it reads. */
export const tableText = ({ rows }: Table): string => rows.map(rowText).join('\n');
