import type { NewId } from '#core/model';
import { applyEdits } from '#core/edit';
import type { Plan } from '#core/records';
import { importParts } from './import-parts';
import { addMade, importRecords } from './import-records';
import type { Imported, TableImport, Taken } from './imported';
import { notesOf } from './table-notes';

export interface ImportOptions {
  /** Records that cells of links name and the plan does not have are made; else those cells are not read. */
  readonly makesLinked: boolean;
  /** Rows that sum up others are left out. */
  readonly skipsTotals: boolean;
  /** Every row becomes a new record, also where a record has its name. */
  readonly addsOnly?: true;
}

/**
 * What taking in tables does to a plan: the edits, and everything that an officer should know before. A row belongs to the
 * record with its id, else to the one of its name, else it is a new one. Registers come before the rows inside records, so
 * that these find their records.
 */
export function importTables(plan: Plan, tables: readonly Taken[], options: ImportOptions, newId: NewId): Imported {
  const registers = importRecords(
    plan,
    tables.filter(({ mapping }) => mapping.part === undefined),
    options,
    newId,
  );
  const all: TableImport[] = [...registers.tables];
  const first = [...registers.made.map(addMade), ...all.flatMap(({ edits }) => edits)];
  let next = applyEdits(plan, first);
  for (const taken of tables.filter(({ mapping }) => mapping.part !== undefined)) {
    const part = importParts(next, taken, options);
    next = applyEdits(next, part.edits);
    all.push(part);
  }
  const notes = tables.map(notesOf);
  return {
    edits: [...registers.made.map(addMade), ...all.flatMap(({ edits }) => edits)],
    counts: countRecords(all),
    made: registers.made,
    unread: all.flatMap(({ unread }) => unread),
    twice: all.flatMap(({ twice }) => twice),
    totals: notes.flatMap(({ totals }) => totals),
    left: notes.flatMap(({ left }) => left),
    formulas: notes.reduce((sum, { formulas }) => sum + formulas, 0),
  };
}

/** Each record counted once, as the most that happens to it. */
function countRecords(tables: readonly TableImport[]): Imported['counts'] {
  const added = new Set(tables.flatMap((table) => table.added));
  const changed = new Set(tables.flatMap((table) => table.changed).filter((id) => !added.has(id)));
  const same = new Set(tables.flatMap((table) => table.same).filter((id) => !added.has(id) && !changed.has(id)));
  return { added: added.size, changed: changed.size, same: same.size };
}
