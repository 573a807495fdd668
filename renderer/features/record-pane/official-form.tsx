import { useEffect, useRef, type ReactElement } from 'react';
import { proposedOfficial } from '#core/derive';
import { Button, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { OfficialHead } from './official-head';
import { OfficialNotice } from './official-notice';
import { ProfileDateField, ProfileMark, ProfileTextField } from './profile-field';
import styles from './record-pane.module.css';
import { useProfile } from './use-profile';

/** 公文要素: what the plan has as an official document; for a plan that is none, one button that makes it one. */
export function OfficialForm(): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const { profile, setOfficial } = useProfile();
  const [section, moveFocus] = useFocusOfChange(profile.official !== undefined);
  if (!profile.official) {
    return (
      <section ref={section} className={styles['offer']}>
        <Button
          size="small"
          onPress={() => {
            moveFocus();
            setOfficial(proposedOfficial(profile, plan.language));
          }}
        >
          {words('official.add')}
        </Button>
        <span className={styles['hint']}>{words('official.addHint')}</span>
      </section>
    );
  }
  return (
    <section ref={section} className={styles['official']} aria-label={words('official.title')}>
      <h3 className={styles['partName']}>{words('official.title')}</h3>
      <OfficialHead />
      <OfficialNotice />
      <fieldset className={styles['group']}>
        <legend>{words('official.foot')}</legend>
        <ProfileMark field="official.hasSeal" />
        <ProfileTextField field="official.note" hint={words('official.noteHint')} />
        <ProfileTextField field="official.copiesTo" isLong hint={words('official.copiesHint')} />
        <ProfileTextField field="official.printedBy" />
        <ProfileDateField field="official.printedOn" />
      </fieldset>
      <div>
        <Button
          look="link"
          size="small"
          onPress={() => {
            moveFocus();
            setOfficial(undefined);
          }}
        >
          {words('official.remove')}
        </Button>
      </div>
    </section>
  );
}

/** Keeps the focus in the group when the button that was pressed is gone: it goes to the first field or button there. */
function useFocusOfChange(isThere: boolean): readonly [React.RefObject<HTMLElement | null>, () => void] {
  const section = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    section.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isThere]);
  return [
    section,
    () => {
      isPressed.current = true;
    },
  ];
}
