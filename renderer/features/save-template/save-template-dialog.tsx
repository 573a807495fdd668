import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Failure } from '#core/model';
import { templateFromPlan, type Template } from '#core/template';
import { sayFailure } from '#core/words';
import { builtInTemplates } from '#templates';
import { Button, Dialog, Notice, TextField, useLanguage, useWords } from '../../ui';
import { bridge, useWorkspace } from '../../workspace';
import styles from './save-template-dialog.module.css';

interface SaveTemplateDialogProps {
  readonly onSaved: (template: Template) => void;
  readonly onClose: () => void;
}

/** The officer's own templates as they are when the dialog opens. */
function useOwn(): readonly Template[] {
  const [own, setOwn] = useState<readonly Template[]>([]);
  useEffect(() => void bridge.request('templates:list').then(({ templates }) => setOwn(templates)), []);
  return own;
}

/** Asks what a template made from this plan is called and what it is for. */
export function SaveTemplateDialog({ onSaved, onClose }: SaveTemplateDialogProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, now, newId } = useWorkspace();
  const own = useOwn();
  const [name, setName] = useState('');
  const [summary, setSummary] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const called = name.trim();
  const old = own.find((template) => template.name === called && template.language === plan.language);
  const save = async (): Promise<void> => {
    setIsTried(true);
    if (called === '') return;
    const start = [...builtInTemplates(), ...own].find(
      (template) => template.id === plan.demands.template && template.language === plan.language,
    );
    const head = { id: old?.id ?? `own-${newId()}`, version: (old?.version ?? 0) + 1, name: called };
    const template = templateFromPlan(now(), { ...head, summary: summary.trim(), title: start?.title });
    const saved = await bridge.request('templates:save', template);
    if (saved.ok) onSaved(saved.value);
    else setFailure(saved.failure);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
  };
  const hint = old ? words('templates.save.replaces', { version: old.version + 1 }) : words('templates.save.nameHint');
  return (
    <Dialog
      title={words('templates.save.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" onPress={() => void save()}>
            {words('templates.save.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={words('templates.save.name')}
        isRequired
        autoFocus
        hint={hint}
        error={isTried && called === '' ? words('templates.save.nameNeeded') : undefined}
        value={name}
        onChange={setName}
        onKeyDown={onKeyDown}
      />
      <TextField
        label={words('templates.save.summary')}
        hint={words('templates.save.summaryHint')}
        value={summary}
        onChange={setSummary}
        onKeyDown={onKeyDown}
      />
      <p className={styles['keeps']}>{words('templates.save.keeps')}</p>
      {failure && (
        <Notice look="failure" kind={words('common.failure')}>
          {sayFailure(failure, language)}
        </Notice>
      )}
    </Dialog>
  );
}
