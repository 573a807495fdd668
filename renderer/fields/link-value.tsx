import { useState, type ReactElement } from 'react';
import { nameOf } from '#core/derive';
import { linkedIds, type KindName, type PlanRecord } from '#core/records';
import { useFields } from './fields-context';
import { newRecord } from './link-options';
import { RecordPicker } from './record-picker';
import { RestingPicker } from './resting-picker';

interface LinkValueProps {
  readonly record: PlanRecord;
  readonly name: string;
  readonly label: string;
  readonly to: KindName;
  readonly isCell: boolean;
  readonly onChange: (id: string | undefined) => void;
}

/** A link to one record. */
export function LinkValue({ record, name, label, to, isCell, onChange }: LinkValueProps): ReactElement {
  const { plan, edit, newId } = useFields();
  const linked = linkedIds(record, name)[0];
  const [isUsed, setIsUsed] = useState(false);
  const shown = linked === undefined ? '' : nameOf(plan, linked);
  const dataField = `${record.id}.${name}`;
  if (isCell && !isUsed) return <RestingPicker {...{ label, shown, dataField }} onUse={() => setIsUsed(true)} />;
  return (
    <RecordPicker
      label={label}
      to={to}
      isCell={isCell}
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
      onLeave={() => setIsUsed(false)}
      autoFocus={isCell}
      dataField={dataField}
    />
  );
}
