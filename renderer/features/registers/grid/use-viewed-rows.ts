import { useMemo, useState } from 'react';
import type { RecordId } from '#core/model';
import { recordsOf, type KindName, type PlanRecord } from '#core/records';
import { useWorkspace } from '../../../workspace';
import { groupRows, type GroupedRows } from './groups';
import { isViewOn, keptRows, viewedRows, type RegisterView } from './view';

interface Held {
  readonly view: RegisterView;
  readonly all: readonly PlanRecord[];
  readonly rows: readonly RecordId[];
}

/** The rows that a view shows, in their groups where it has any. */
export function useViewedRows(kind: KindName, columns: readonly string[], view: RegisterView): GroupedRows {
  const { plan } = useWorkspace();
  const rows = useRowsInOrder(kind, columns, view);
  const { group, folded } = view;
  const grouped = useMemo(
    () => (group === undefined ? { rows, groups: [] } : groupRows(plan, kind, rows, { group, folded })),
    [plan, kind, rows, group, folded],
  );
  const [kept, setKept] = useState(grouped);
  if (kept === grouped || isSame(kept, grouped)) return kept;
  setKept(grouped);
  return grouped;
}

const isSame = (a: GroupedRows, b: GroupedRows): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every((id, at) => id === b.rows[at]) &&
  JSON.stringify(a.groups) === JSON.stringify(b.groups);

/** The rows that a view shows. While a view is on, rows stay where they are when what they hold changes. */
function useRowsInOrder(kind: KindName, columns: readonly string[], view: RegisterView): readonly RecordId[] {
  const { plan } = useWorkspace();
  const all = recordsOf(plan, kind);
  const [held, setHeld] = useState<Held>(() => ({ view, all, rows: viewedRows(plan, kind, columns, view) }));
  const isHeld = hasSameRows(held.view, view);
  if (isHeld && held.all === all) return held.rows;
  const next =
    !isHeld || !isViewOn(view)
      ? viewedRows(plan, kind, columns, view)
      : keptRows(
          held.rows,
          new Set(held.all.map(({ id }) => id)),
          all.map(({ id }) => id),
        );
  // The same rows stay the same value: what is made of thousands of them is not made again at each edit.
  const rows = next.length === held.rows.length && next.every((id, at) => id === held.rows[at]) ? held.rows : next;
  setHeld({ view, all, rows });
  return rows;
}

/** Whether two views show the same rows: grouping and folding change only where they stand. */
const hasSameRows = (a: RegisterView, b: RegisterView): boolean =>
  a.sort === b.sort && a.words === b.words && a.only === b.only;
