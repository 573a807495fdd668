import { useMemo, useState } from 'react';
import { countingIds } from '#core/model';
import { applyEdits } from '#core/edit';
import {
  guessMapping,
  importTables,
  type Imported,
  type ImportOptions,
  type Mapping,
  type SourceTable,
  type Taken,
} from '#core/import';
import type { KindName, Plan } from '#core/records';

/** A sheet of the workbook, whether it is taken, and how. */
export interface SheetChoice {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly isTaken: boolean;
}

/** A sheet is taken at first when it is in sight and its heads name columns, or when it is the only one. */
function firstChoices(tables: readonly SourceTable[], expected: KindName | undefined): readonly SheetChoice[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return filled.map((table) => {
    const mapping = guessMapping(table, expected);
    const fits = expected === undefined || mapping.kind === expected;
    const isTaken = !table.isHidden && ((mapping.head.rows > 0 && fits) || filled.length === 1);
    return { table, mapping, isTaken };
  });
}

export interface ImportState {
  readonly choices: readonly SheetChoice[];
  readonly options: ImportOptions;
  readonly taken: readonly Taken[];
  readonly imported: Imported;
  readonly after: Plan;
  readonly choose: (at: number, change: Partial<SheetChoice>) => void;
  readonly setOptions: (options: ImportOptions) => void;
}

/** What is chosen in the dialog, and what comes of it. */
export function useImport(plan: Plan, tables: readonly SourceTable[], expected: KindName | undefined): ImportState {
  const [choices, setChoices] = useState(() => firstChoices(tables, expected));
  const [options, setOptions] = useState<ImportOptions>({ makesLinked: true, skipsTotals: true });
  const taken = useMemo(() => choices.filter(({ isTaken }) => isTaken), [choices]);
  const imported = useMemo(() => importTables(plan, taken, options, countingIds('new')), [plan, taken, options]);
  const after = useMemo(() => applyEdits(plan, imported.edits), [plan, imported]);
  const choose = (at: number, change: Partial<SheetChoice>): void =>
    setChoices((now) => now.map((choice, index) => (index === at ? { ...choice, ...change } : choice)));
  return { choices, options, taken, imported, after, choose, setOptions };
}
