import type { ReactElement } from 'react';
import { proposedNotice } from '#core/derive';
import { Button, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { ProfileTextField } from './profile-field';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

/** 印发通知: its title and text, and a button that writes both from the plan's title and issuer. */
export function OfficialNotice(): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const { profile, setOfficial } = useProfile();
  const { official = {} } = profile;
  const proposed = proposedNotice(profile, plan.language);
  const isProposed = official.notice?.title === proposed.title && official.notice.text === proposed.text;
  return (
    <fieldset className={styles['group']}>
      <legend>{words('official.notice')}</legend>
      <ProfileTextField field="official.notice.title" isLong />
      <ProfileTextField field="official.notice.text" isLong hint={words('official.noticeHint')} />
      {!isProposed && (
        <div>
          <Button size="small" onPress={() => setOfficial({ ...official, notice: proposed })}>
            {words(official.notice ? 'official.proposeAgain' : 'official.propose')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
