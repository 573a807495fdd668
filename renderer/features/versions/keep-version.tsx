import { useState, type SyntheticEvent, type ReactElement } from 'react';
import { mediaUsed, withoutUnusedMedia, type Failure } from '#core/model';
import type { PlanVersion } from '#core/file';
import { sayFailure } from '#core/words';
import { Button, Notice, TextField, useLanguage, useWords } from '../../ui';
import { bridge, useSettings, useWorkspace } from '../../workspace';
import styles from './versions-sheet.module.css';

/** Keeps the plan as it is now under a name. Who keeps it is asked once and remembered. */
export function KeepVersion({ onKeep }: { readonly onKeep: (version: PlanVersion) => void }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { now, newId } = useWorkspace();
  const { settings, change } = useSettings();
  const [asksAuthor] = useState(settings.author === undefined);
  const [name, setName] = useState('');
  const [author, setAuthor] = useState(settings.author ?? '');
  const [isTried, setIsTried] = useState(false);
  const [isPacking, setIsPacking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const keep = async (): Promise<void> => {
    setIsTried(true);
    if (name.trim() === '' || isPacking) return;
    setIsPacking(true);
    const plan = now();
    const packed = await bridge.request('version:pack', withoutUnusedMedia(plan));
    setIsPacking(false);
    setFailure(packed.ok ? undefined : packed.failure);
    if (!packed.ok) return;
    const media = mediaUsed(plan.sections);
    const by = author.trim();
    if (by !== '' && by !== settings.author) change({ author: by });
    onKeep({
      id: newId(),
      kind: 'by-hand',
      name: name.trim(),
      at: new Date().toISOString(),
      ...(by !== '' && { author: by }),
      content: packed.value,
      ...(media.length > 0 && { media }),
    });
    setName('');
    setIsTried(false);
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void keep();
  };
  return (
    <form className={styles['keep']} aria-label={t('versions.keep')} onSubmit={onSubmit}>
      <TextField
        label={t('versions.name')}
        value={name}
        onChange={setName}
        hint={t('versions.nameHint')}
        error={isTried && name.trim() === '' ? t('versions.nameNeeded') : undefined}
        autoFocus
      />
      {asksAuthor && (
        <TextField label={t('versions.author')} value={author} onChange={setAuthor} hint={t('versions.authorHint')} />
      )}
      <Button type="submit" look="primary" isPending={isPacking}>
        {t('versions.keep')}
      </Button>
      {failure && (
        <Notice look="failure" kind={t('common.failure')}>
          <span role="alert">{sayFailure(failure, language)}</span>
        </Notice>
      )}
    </form>
  );
}
