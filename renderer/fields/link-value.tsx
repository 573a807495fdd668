import type { ReactElement } from 'react';
import { nameOf } from '#core/derive';
import { linkedIds, type KindName, type PlanRecord } from '#core/records';
import { useFields } from './fields-context';
import { newRecord } from '#core/entry';
import { RecordPicker } from './record-picker';

interface LinkValueProps {
  readonly record: PlanRecord;
  readonly name: string;
  readonly label: string;
  readonly to: KindName;
  readonly onChange: (id: string | undefined) => void;
}

/** A link to one record. */
export function LinkValue({ record, name, label, to, onChange }: LinkValueProps): ReactElement {
  const { plan, edit, newId } = useFields();
  const linked = linkedIds(record, name)[0];
  const shown = linked === undefined ? '' : nameOf(plan, linked);
  const dataField = `${record.id}.${name}`;
  return (
    <RecordPicker
      label={label}
      to={to}
      shown={shown}
      leaveOut={[record.id]}
      onChoose={(id) => id !== linked && onChange(id)}
      onClear={() => onChange(undefined)}
      onNew={(called) => {
        const id = newId();
        edit(
          [newRecord(to, id, called), { kind: 'set-field', record: record.id, field: name, value: id }],
          { name: 'link-new' },
          { record: record.id, field: name },
        );
      }}
      dataField={dataField}
    />
  );
}
