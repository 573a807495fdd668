import { useState, type SyntheticEvent, type ReactElement } from 'react';
import { sayFailure } from '#core/words';
import { Button, Dialog, Notice, QuestionDialog, TextField, useLanguage, useWords } from '../../ui';
import { useVersionPlan } from './use-version-plan';
import type { OneVersionProps } from './versions-sheet';

/** Asks for another name. */
export function RenameVersion({ version, versions, onVersions, onBack }: OneVersionProps): ReactElement {
  const t = useWords();
  const [name, setName] = useState(version.name);
  const [isTried, setIsTried] = useState(false);
  const rename = (): void => {
    setIsTried(true);
    if (name.trim() === '') return;
    onVersions(versions.map((each) => (each.id === version.id ? { ...each, name: name.trim() } : each)));
    onBack();
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    rename();
  };
  return (
    <Dialog
      title={t('versions.renameTitle')}
      width="narrow"
      onClose={onBack}
      foot={
        <>
          <Button onPress={onBack}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={rename}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <form onSubmit={onSubmit}>
        <TextField
          label={t('versions.name')}
          value={name}
          onChange={setName}
          error={isTried && name.trim() === '' ? t('versions.nameNeeded') : undefined}
          autoFocus
        />
      </form>
    </Dialog>
  );
}

/** Asks whether a version may go: this alone of what is done here cannot be undone. */
export function RemoveVersion({ version, versions, onVersions, onBack }: OneVersionProps): ReactElement {
  const t = useWords();
  const remove = (): void => {
    onVersions(versions.filter(({ id }) => id !== version.id));
    onBack();
  };
  return (
    <QuestionDialog
      title={t('versions.removeTitle', { name: version.name })}
      answers={[{ name: t('common.remove'), look: 'danger', onPress: remove }]}
      onClose={onBack}
    >
      <p>{t('versions.removeHint')}</p>
    </QuestionDialog>
  );
}

/** Asks before the plan becomes what it was, and says that undo brings it back. */
export function RestoreVersion({ version, onRestore, onBack, onAct, onClose }: OneVersionProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const read = useVersionPlan(version);
  const restore = (): void => {
    if (!read?.ok) return;
    onClose();
    onRestore(read.value);
  };
  return (
    <QuestionDialog
      title={t('versions.restoreTitle', { name: version.name })}
      answers={[
        { name: t('versions.compareFirst'), onPress: () => onAct('compare') },
        { name: t('versions.restore'), look: 'primary', isDisabled: !read?.ok, takesEnter: true, onPress: restore },
      ]}
      onClose={onBack}
    >
      <p>{t('versions.restoreHint')}</p>
      {read?.ok === false && (
        <Notice look="failure" kind={t('common.failure')}>
          <span role="alert">{sayFailure(read.failure, language)}</span>
        </Notice>
      )}
    </QuestionDialog>
  );
}
