import { useState, type ReactElement } from 'react';
import { sayFinding, waiverOf, type Finding } from '#core/checks';
import { Button, Dialog, TextField, useLanguage, useWords } from '../../ui';
import { useSettings, useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';

/** Asks why a finding may stand, and who says so; the name is kept for the next time. */
export function WaiveDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { now, edit } = useWorkspace();
  const { settings, change } = useSettings();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(settings.author ?? '');
  const [isTried, setIsTried] = useState(false);
  const missing = (text: string, sentence: string): string | undefined =>
    isTried && text.trim() === '' ? sentence : undefined;
  const waive = (): void => {
    setIsTried(true);
    if (reason.trim() === '' || name.trim() === '') return;
    const waiver = waiverOf(now(), finding, { name: name.trim(), reason: reason.trim() });
    edit([{ kind: 'add-waiver', waiver }], { name: 'waive' });
    if (name.trim() !== settings.author) change({ author: name.trim() });
    onClose();
  };
  return (
    <Dialog
      title={t('checks.waiveTitle')}
      width="narrow"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={waive}>
            {t('checks.waive')}
          </Button>
        </>
      }
    >
      <p>{sayFinding(finding, language).message}</p>
      <TextField
        label={t('checks.reason')}
        value={reason}
        onChange={setReason}
        isLong
        isRequired
        autoFocus
        hint={t('block' in finding.at ? 'checks.waiveBlock' : 'checks.waivePlace')}
        error={missing(reason, t('checks.reasonNeeded'))}
      />
      <TextField
        label={t('checks.name')}
        value={name}
        onChange={setName}
        isRequired
        error={missing(name, t('checks.nameNeeded'))}
      />
      <p className={styles['note']}>{t('checks.waiveNote')}</p>
    </Dialog>
  );
}
