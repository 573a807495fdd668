import type { ReactElement } from 'react';
import { formatDate, profileText, profileValue, type ProfileField } from '#core/model';
import { readDay, readNames, readText, type Reading } from '#core/entry';
import { LIST_SEPARATOR, PROFILE_FIELD_WORDS } from '#core/words';
import { DraftField } from '../../fields';
import { useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

interface FieldProps {
  readonly field: ProfileField;
  readonly hint?: string | undefined;
}

interface TextProps extends FieldProps {
  readonly isLong?: boolean;
  readonly read?: (text: string) => Reading<string>;
  /** Says how a typed text was understood. */
  readonly say?: (text: string) => string;
}

/** A field of the profile that holds text. */
export function ProfileTextField({ field, hint, isLong = false, read = readText, say }: TextProps): ReactElement {
  const language = useLanguage();
  const { profile, set } = useProfile();
  return (
    <DraftField
      label={PROFILE_FIELD_WORDS[field][language]}
      shown={profileText(profile, field) ?? ''}
      read={read}
      commit={(value) => set(field, value)}
      isLong={isLong}
      hint={hint}
      {...(say && { say })}
      dataField={`profile.${field}`}
    />
  );
}

/** A field of the profile that holds names, as people list them. */
export function ProfileNamesField({ field, hint }: FieldProps): ReactElement {
  const language = useLanguage();
  const { plan } = useWorkspace();
  const { profile, set } = useProfile();
  const value = profileValue(profile, field);
  return (
    <DraftField
      label={PROFILE_FIELD_WORDS[field][language]}
      shown={Array.isArray(value) ? value.join(LIST_SEPARATOR[plan.language]) : ''}
      read={readNames}
      commit={(names) => set(field, names)}
      hint={hint}
      dataField={`profile.${field}`}
    />
  );
}

/** A field of the profile that holds a day. */
export function ProfileDateField({ field }: FieldProps): ReactElement {
  const language = useLanguage();
  const words = useWords();
  const { plan } = useWorkspace();
  const { profile, set } = useProfile();
  const date = profileText(profile, field);
  return (
    <DraftField
      label={PROFILE_FIELD_WORDS[field][language]}
      shown={date === undefined ? '' : formatDate(date, plan.language)}
      read={readDay}
      commit={(value) => set(field, value)}
      say={(value) => formatDate(value, plan.language)}
      hint={words('record.profile.dateHint')}
      dataField={`profile.${field}`}
    />
  );
}

/** A field of the profile that holds or does not. */
export function ProfileMark({ field }: FieldProps): ReactElement {
  const language = useLanguage();
  const { profile, set } = useProfile();
  return (
    <label className={styles['mark']}>
      <input
        type="checkbox"
        checked={profileValue(profile, field) === true}
        onChange={({ target }) => set(field, target.checked || undefined)}
        data-field={`profile.${field}`}
      />
      {PROFILE_FIELD_WORDS[field][language]}
    </label>
  );
}
