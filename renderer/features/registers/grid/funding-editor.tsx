import type { ReactElement, RefObject } from 'react';
import type { RecordId } from '#core/model';
import { FundingValue, useFields } from '../../../fields';
import { Panel } from '../../../ui';
import styles from './grid.module.css';

interface FundingEditorProps {
  readonly record: RecordId;
  readonly label: string;
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The parts of a sum of money, edited beside their cell. Escape leads back to the cell. */
export function FundingEditor({ record: id, label, at, onClose }: FundingEditorProps): ReactElement | null {
  const { plan, edit } = useFields();
  const record = plan.records.finance.find((one) => one.id === id);
  if (!record) return null;
  return (
    <Panel
      label={label}
      triggerRef={at}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <div className={styles['funding']}>
        <FundingValue
          record={{ ...record }}
          label={label}
          onChange={(parts) =>
            edit(
              [{ kind: 'set-field', record: id, field: 'parts', value: parts }],
              { name: 'set-field' },
              { record: id, field: 'parts' },
            )
          }
        />
      </div>
    </Panel>
  );
}
