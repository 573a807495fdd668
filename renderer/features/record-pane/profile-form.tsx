import type { ReactElement } from 'react';
import { readTitle } from '#core/entry';
import { PROFILE_FIELD_WORDS } from '#core/words';
import { DraftField } from '../../fields';
import { useLanguage, useWords } from '../../ui';
import { OfficialForm } from './official-form';
import { PeriodFields } from './period-fields';
import { ProfileDateField, ProfileTextField } from './profile-field';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

/** The plan's profile: title, issuer, jurisdiction, years, recipients, date, and what it has as an official document. */
export function ProfileForm(): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { profile, set } = useProfile();
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words('record.plan')}</span>
        <h2 className={styles['name']}>{profile.title}</h2>
      </header>
      <fieldset className={styles['group']}>
        <DraftField
          label={PROFILE_FIELD_WORDS.title[language]}
          shown={profile.title}
          read={readTitle}
          commit={(title) => (title === undefined ? undefined : set('title', title))}
          isRequired
          isLong
          dataField="profile.title"
        />
        <ProfileTextField field="shortName" />
        <ProfileTextField field="issuer" />
        <ProfileTextField field="jurisdiction" />
        <PeriodFields />
        <ProfileTextField field="recipients" />
        <ProfileDateField field="date" />
      </fieldset>
      <OfficialForm />
    </div>
  );
}
