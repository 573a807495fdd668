import { useMemo, useState } from 'react';
import { applyEdits, type Edit } from '#core/edit';
import { findRecord, linkedIds, type KindName, type Plan, type PlanRecord } from '#core/records';
import { type FieldsAccess } from '../../../fields';
import { useWorkspace } from '../../../workspace';

export interface PreparedRecord {
  readonly record: PlanRecord;
  /** What its fields work on: the plan with the record in it, which nobody else sees. */
  readonly fields: FieldsAccess;
  /** The edits that add the records which were made for a link of it. */
  readonly madeFor: (field: string) => readonly Edit[];
}

/** A record that is filled in as any other, and stands in no plan. */
export function usePreparedRecord(kind: KindName): PreparedRecord {
  const { plan, newId, select } = useWorkspace();
  const [id] = useState(newId);
  const [edits, setEdits] = useState<readonly Edit[]>(() => [{ kind: 'add-record', of: kind, record: { id } }]);
  const prepared: Plan = useMemo(() => applyEdits(plan, edits), [plan, edits]);
  const record = findRecord(prepared, id)?.record ?? { id };
  return {
    record,
    fields: {
      ...{ plan: prepared, newId, select },
      edit: (more) => setEdits((now) => [...now, ...(typeof more === 'function' ? more(applyEdits(plan, now)) : more)]),
    },
    madeFor: (field) => {
      const linked = linkedIds(record, field);
      return edits.filter((edit) => edit.kind === 'add-record' && linked.includes(edit.record.id));
    },
  };
}
