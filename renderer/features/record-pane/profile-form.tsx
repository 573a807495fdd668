import type { ReactElement } from 'react';
import { formatDate, type Profile } from '#core/model';
import { readDay, readText, readTitle, readYear } from '#core/entry';
import { DraftField } from '../../fields';
import { useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

const LABELS = {
  title: 'record.profile.title',
  shortName: 'record.profile.shortName',
  issuer: 'record.profile.issuer',
  jurisdiction: 'record.profile.jurisdiction',
  recipients: 'record.profile.recipients',
} as const;

/** The plan's profile: title, issuer, jurisdiction, years, recipients, date. */
export function ProfileForm(): ReactElement {
  const words = useWords();
  const { plan, edit } = useWorkspace();
  const { profile } = plan;
  const set = (name: keyof Profile, value: Profile[keyof Profile]): void => {
    const next = { ...profile };
    if (value === undefined) Reflect.deleteProperty(next, name);
    else Object.assign(next, { [name]: value });
    edit([{ kind: 'set-profile', profile: next }], { name: 'set-profile' });
  };
  const text = (name: keyof typeof LABELS, isLong = false): ReactElement => (
    <DraftField
      label={words(LABELS[name])}
      shown={profile[name] ?? ''}
      read={name === 'title' ? readTitle : readText}
      commit={(value) => (name === 'title' && value === undefined ? undefined : set(name, value))}
      isRequired={name === 'title'}
      isLong={isLong}
      dataField={`profile.${name}`}
    />
  );
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words('record.plan')}</span>
        <h2 className={styles['name']}>{profile.title}</h2>
      </header>
      <fieldset className={styles['group']}>
        {text('title', true)}
        {text('shortName')}
        {text('issuer')}
        {text('jurisdiction')}
        <PeriodFields period={profile.period} onChange={(period) => set('period', period)} />
        {text('recipients')}
        <DraftField
          label={words('record.profile.date')}
          shown={profile.date === undefined ? '' : formatDate(profile.date, plan.language)}
          read={readDay}
          commit={(date) => set('date', date)}
          say={(date) => formatDate(date, plan.language)}
          hint={words('record.profile.dateHint')}
          dataField="profile.date"
        />
      </fieldset>
    </div>
  );
}

interface PeriodFieldsProps {
  readonly period: Profile['period'];
  readonly onChange: (period: Profile['period']) => void;
}

function PeriodFields({ period, onChange }: PeriodFieldsProps): ReactElement {
  const words = useWords();
  const set = (from: number | undefined, to: number | undefined): void => {
    const [first, last] = [from ?? to, to ?? from];
    onChange(
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
        commit={(from) => set(from, from === undefined ? undefined : period?.to)}
        dataField="profile.period"
      />
      <DraftField
        label={words('record.profile.to')}
        shown={period ? String(period.to) : ''}
        read={readYear}
        commit={(to) => set(to === undefined ? undefined : period?.from, to)}
      />
    </div>
  );
}
