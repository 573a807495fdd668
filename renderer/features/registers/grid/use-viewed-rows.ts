import { useState } from 'react';
import type { RecordId } from '#core/model';
import { recordsOf, type KindName, type PlanRecord } from '#core/records';
import { useWorkspace } from '../../../workspace';
import { isViewOn, keptRows, viewedRows, type RegisterView } from './view';

interface Held {
  readonly view: RegisterView;
  readonly all: readonly PlanRecord[];
  readonly rows: readonly RecordId[];
}

/** The rows that a view shows. While a view is on, rows stay where they are when what they hold changes. */
export function useViewedRows(kind: KindName, columns: readonly string[], view: RegisterView): readonly RecordId[] {
  const { plan } = useWorkspace();
  const all = recordsOf(plan, kind);
  const [held, setHeld] = useState<Held>(() => ({ view, all, rows: viewedRows(plan, kind, columns, view) }));
  if (held.view === view && held.all === all) return held.rows;
  const next =
    held.view !== view || !isViewOn(view)
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
