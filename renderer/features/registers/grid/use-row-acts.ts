import type { RecordId } from '#core/model';
import { recordName } from '#core/derive';
import type { Edit } from '#core/edit';
import { findRecord, kindNamed, recordsOf, type PlanRecord } from '#core/records';
import { useWords } from '../../../ui';
import { useWorkspace } from '../../../workspace';
import type { Shown } from '../clipboard/paste-cells';
import { consequencesOf, mustAsk, removeRecords } from '../remove-record';
import type { Bounds } from './range';
import type { Cell } from './use-range';

/** What is done to whole rows: those of the selected range, or one that is named. */
export interface RowActs {
  /** Adds a record at the end and goes into its first cell. */
  readonly add: () => void;
  readonly insert: (side: 'above' | 'below') => void;
  readonly move: (step: 1 | -1) => void;
  /** Moves a record to an index of the register, counted without the record itself. */
  readonly moveTo: (id: RecordId, index: number) => void;
  readonly remove: () => void;
}

interface RowActsOptions {
  readonly shown: Shown;
  readonly bounds: Bounds;
  readonly active: Cell | undefined;
  readonly isViewOn: boolean;
  readonly selectCells: (anchor: Cell, head: Cell) => void;
  readonly ask: (records: readonly PlanRecord[]) => void;
  readonly say: (text: string) => void;
  /** Brings every row into sight, a new one with them. */
  readonly unfold: () => void;
}

export function useRowActs(options: RowActsOptions): RowActs {
  const { shown, bounds, active, isViewOn, selectCells, ask, say, unfold } = options;
  const { kind, rows } = shown;
  const words = useWords();
  const { now, edit, newId } = useWorkspace();
  const nameField = kindNamed(kind).name;
  const chosen = rows.slice(bounds.top, bounds.bottom + 1);
  const addAt = (index: number | undefined, count: number): void => {
    const ids = Array.from({ length: count }, newId);
    const add = (id: RecordId, place: number): Edit => ({
      ...{ kind: 'add-record', of: kind, record: { id } },
      ...(index !== undefined && { index: index + place }),
    });
    unfold();
    edit(ids.map(add), { name: 'add-record' }, active);
    const [first] = ids;
    if (first !== undefined) selectCells({ record: first, field: nameField }, { record: first, field: nameField });
  };
  const inOrderOfPlan = (act: () => void): void => {
    if (isViewOn) say(words('grid.viewIsOn'));
    else act();
  };
  const sayMoved = (id: RecordId, place: number): void => {
    const record = findRecord(now(), id)?.record;
    if (record) say(words('registers.moved', { name: recordName(now(), kind, record), place }));
  };
  const moveTo: RowActs['moveTo'] = (id, index) => {
    if (index < 0 || index >= recordsOf(now(), kind).length) return;
    edit([{ kind: 'move-record', record: id, index }], { name: 'move-record' }, active);
    sayMoved(id, index + 1);
  };
  return {
    add: () => addAt(undefined, 1),
    insert: (side) =>
      inOrderOfPlan(() => addAt(side === 'above' ? bounds.top : bounds.bottom + 1, bounds.bottom - bounds.top + 1)),
    // The row beside the chosen ones goes to their other side.
    move: (step) =>
      inOrderOfPlan(() => {
        const beside = rows[step === -1 ? bounds.top - 1 : bounds.bottom + 1];
        if (beside === undefined || chosen[0] === undefined) return;
        const index = step === -1 ? bounds.bottom : bounds.top;
        edit([{ kind: 'move-record', record: beside, index }], { name: 'move-record' }, active);
        sayMoved(chosen[0], bounds.top + step + 1);
      }),
    moveTo: (id, index) => inOrderOfPlan(() => moveTo(id, index)),
    remove: () => {
      const records = chosen.flatMap((id) => findRecord(now(), id)?.record ?? []);
      if (records.length === 0) return;
      if (mustAsk(consequencesOf(now(), records))) ask(records);
      else edit((plan) => removeRecords(plan, records, false, newId), { name: 'remove-record' }, active);
    },
  };
}
