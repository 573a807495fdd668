import type { ReactElement } from 'react';
import type { Plan } from '#core/records';
import type { Difference } from '#core/returned';
import { Button, Dialog, useWords } from '../../ui';
import { DifferenceItem } from './difference-item';
import styles from './returned.module.css';

interface LeftDialogProps {
  readonly name: string;
  /** The plan that went out. */
  readonly plan: Plan;
  readonly left: readonly Difference[];
  readonly onClose: () => void;
}

/** What of a file that came back was not taken. */
export function LeftDialog({ name, plan, left, onClose }: LeftDialogProps): ReactElement {
  const t = useWords();
  return (
    <Dialog
      title={t('returned.leftTitle', { name })}
      width="wide"
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose} autoFocus>
          {t('common.close')}
        </Button>
      }
    >
      <div className={styles['tray']}>
        <p>{t('returned.leftAbout', { count: left.length })}</p>
        <ol className={styles['list']} aria-label={t('returned.list')}>
          {left.map((difference) => (
            <DifferenceItem key={difference.id} plan={plan} difference={difference} />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
