import type { ReactElement, RefObject, SyntheticEvent } from 'react';
import type { RecordId } from '#core/model';
import { findRecord } from '#core/records';
import { FundingValue, RowsValue, useFields } from '../../../fields';
import type { Field } from '#core/records';
import { Panel } from '../../../ui';
import styles from './grid.module.css';

/** Whether a cell of this field is edited in a panel beside it: it holds more than a line of text. */
export const hasPanel = (field: Field): boolean => field.type === 'funding' || field.type === 'rows';

interface CellPanelProps {
  readonly record: RecordId;
  readonly name: string;
  readonly field: Field;
  readonly label: string;
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Events of what is typed in the panel are not the grid's, which React would tell them to. */
const keep = (event: SyntheticEvent): void => event.stopPropagation();

/** The parts of a sum of money or the rows of a record, edited beside their cell. Escape leads back to the cell. */
export function CellPanel({ record: id, name, field, label, at, onClose }: CellPanelProps): ReactElement | null {
  const { plan, edit } = useFields();
  const record = findRecord(plan, id)?.record;
  if (!record) return null;
  const set = (value: unknown): void =>
    edit([{ kind: 'set-field', record: id, field: name, value }], { name: 'set-field' }, { record: id, field: name });
  return (
    <div onKeyDown={keep} onPaste={keep} onCopy={keep} onCut={keep} onFocus={keep} onContextMenu={keep}>
      <Panel
        label={label}
        triggerRef={at}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
      >
        <div className={styles[field.type === 'rows' ? 'rows' : 'funding']}>
          {field.type === 'funding' && <FundingValue {...{ record, name, field, label }} onChange={set} />}
          {field.type === 'rows' && <RowsValue {...{ record, name, field, label }} />}
        </div>
      </Panel>
    </div>
  );
}
