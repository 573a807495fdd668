import type { ReactElement } from 'react';
import { SECRECY, URGENCY, formatDocumentNumber, readDocumentNumber, type ProfileField } from '#core/model';
import { readCopyNumber, readSecrecyTerm } from '#core/entry';
import { ENGLISH_GRADES, PROFILE_FIELD_WORDS } from '#core/words';
import { Select, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { ProfileMark, ProfileNamesField, ProfileTextField } from './profile-field';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

/** 版头: the red head, the number, who signed off, and how secret and urgent the document is. */
export function OfficialHead(): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const { official = {} } = plan.profile;
  const isChinese = plan.language === 'zh-CN';
  const goesUp = official.goesUp === true || official.signers !== undefined;
  return (
    <fieldset className={styles['group']}>
      <legend>{words('official.head')}</legend>
      <ProfileNamesField
        field="official.head"
        hint={words(isChinese ? 'official.headHint' : 'official.headHintEnglish')}
      />
      <NumberField />
      <ProfileMark field="official.goesUp" />
      {goesUp && <ProfileNamesField field="official.signers" hint={words('official.signersHint')} />}
      <div className={styles['pair']}>
        <Grade field="official.secrecy" grades={SECRECY} />
        <ProfileTextField field="official.secrecyTerm" read={readSecrecyTerm} say={(term) => term} />
      </div>
      <div className={styles['pair']}>
        <ProfileTextField field="official.copyNumber" read={readCopyNumber} say={(number) => number} />
        <Grade field="official.urgency" grades={URGENCY} />
      </div>
    </fieldset>
  );
}

/** 发文字号, kept as it is typed, with how it is written in order below. */
function NumberField(): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const inOrder = (typed: string): string => {
    const read = plan.language === 'zh-CN' ? readDocumentNumber(typed) : undefined;
    return read ? formatDocumentNumber(read) : typed;
  };
  const { number } = plan.profile.official ?? {};
  const text = number === undefined ? undefined : inOrder(number);
  return (
    <ProfileTextField
      field="official.number"
      hint={
        text === undefined || text === number
          ? words(plan.language === 'zh-CN' ? 'official.numberHint' : 'official.numberHintEnglish')
          : words('official.numberInOrder', { text })
      }
      say={inOrder}
    />
  );
}

/** The option that empties the field. */
const CLEAR = ' clear';

function Grade({ field, grades }: { readonly field: ProfileField; readonly grades: readonly Grades[] }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { profile, set } = useProfile();
  const value = grades.find((grade) => grade === profile.official?.secrecy || grade === profile.official?.urgency);
  const options = grades.map((id) => ({ id, name: language === 'en' ? ENGLISH_GRADES[id] : id }));
  return (
    <Select
      label={PROFILE_FIELD_WORDS[field][language]}
      options={value === undefined ? options : [...options, { id: CLEAR, name: words('fields.clear') }]}
      value={value}
      onChange={(id) => set(field, id === CLEAR ? undefined : id)}
      placeholder={words('official.none')}
      dataField={`profile.${field}`}
    />
  );
}

type Grades = (typeof SECRECY)[number] | (typeof URGENCY)[number];
