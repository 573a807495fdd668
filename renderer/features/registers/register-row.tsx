import { memo, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { measuresInText, recordName } from '#core/derive';
import { fieldsOf, kindNamed, type KindName, type PlanRecord } from '#core/records';
import { RecordField, useFields } from '../../fields';
import { CellButton, Icon, useWords } from '../../ui';
import { NotInText } from './not-in-text';
import styles from './register.module.css';

interface RegisterRowProps {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly index: number;
  readonly isSelected: boolean;
  /** A dragged row would go here. */
  readonly mark: 'above' | 'below' | undefined;
  readonly onMenu: (menu: { readonly record: RecordId; readonly at: Element }) => void;
}

/** One record: its place, its main fields, its menu. */
export const RegisterRow = memo(function RegisterRow({
  kind,
  record,
  index,
  isSelected,
  mark,
  onMenu,
}: RegisterRowProps): ReactElement {
  const words = useWords();
  const { plan } = useFields();
  const { columns, name: nameField } = kindNamed(kind);
  const name = recordName(plan, kind, record);
  const isNotInText = kind === 'measure' && !measuresInText(plan).has(record.id);
  return (
    <tr className={styles['row']} data-record={record.id} data-mark={mark} data-selected={isSelected || undefined}>
      <td className={styles['order']}>
        <span className={styles['handle']} title={words('registers.drag', { name })} draggable>
          <Icon name="grip" />
          {index + 1}
        </span>
      </td>
      {columns.map((field) => (
        <td key={field} className={styles[field === nameField ? 'naming' : (fieldsOf(kind)[field]?.type ?? 'text')]}>
          <RecordField kind={kind} record={record} name={field} isCell />
          {isNotInText && field === nameField && <NotInText record={record} />}
        </td>
      ))}
      <td className={styles['acts']}>
        <CellButton
          label={words('registers.rowActions', { name })}
          opensMenu
          onPress={(at) => onMenu({ record: record.id, at })}
        >
          <Icon name="more" />
        </CellButton>
      </td>
    </tr>
  );
});
