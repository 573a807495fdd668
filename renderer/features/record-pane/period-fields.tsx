import type { ReactElement } from 'react';
import { readYear } from '#core/entry';
import { DraftField } from '../../fields';
import { useWords } from '../../ui';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

/** The years of the plan. */
export function PeriodFields(): ReactElement {
  const words = useWords();
  const {
    profile: { period },
    set,
  } = useProfile();
  const setYears = (from: number | undefined, to: number | undefined): void => {
    const [first, last] = [from ?? to, to ?? from];
    set(
      'period',
      first === undefined || last === undefined
        ? undefined
        : { from: Math.min(first, last), to: Math.max(first, last) },
    );
  };
  return (
    <div className={styles['pair']}>
      <DraftField
        label={words('record.profile.from')}
        shown={period ? String(period.from) : ''}
        read={readYear}
        commit={(from) => setYears(from, from === undefined ? undefined : period?.to)}
        dataField="profile.period"
      />
      <DraftField
        label={words('record.profile.to')}
        shown={period ? String(period.to) : ''}
        read={readYear}
        commit={(to) => setYears(to === undefined ? undefined : period?.from, to)}
      />
    </div>
  );
}
