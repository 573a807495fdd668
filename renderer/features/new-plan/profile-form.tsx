import type { KeyboardEvent, ReactElement } from 'react';
import type { Template } from '#core/template';
import { Button, TextField, useWords } from '../../ui';
import { titleOf, type Draft, type problemsOf } from './draft';
import styles from './new-plan-dialog.module.css';

interface ProfileFormProps {
  readonly draft: Draft;
  readonly template: Template | undefined;
  readonly problems: ReturnType<typeof problemsOf>;
  readonly onChange: (draft: Draft) => void;
  readonly onEnter: () => void;
}

/** What the plan is about, and the title that comes of it. */
export function ProfileForm({ draft, template, problems, onChange, onEnter }: ProfileFormProps): ReactElement {
  const words = useWords();
  const say = (problem: keyof typeof problems): string | undefined => {
    const key = problems[problem];
    return key === undefined ? undefined : words(key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
  };
  const set = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  const composed = (): void => {
    const { language, template: id, jurisdiction, subject, from, to, issuer } = draft;
    onChange({ language, template: id, jurisdiction, subject, from, to, issuer });
  };
  return (
    <div className={styles['form']}>
      <div className={styles['pair']}>
        <TextField
          label={words('newPlan.jurisdiction')}
          hint={words('newPlan.jurisdictionHint')}
          value={draft.jurisdiction}
          onChange={(jurisdiction) => set({ jurisdiction })}
          onKeyDown={onKeyDown}
          autoFocus={draft.jurisdiction === ''}
        />
        <TextField
          label={words('newPlan.subject')}
          hint={words('newPlan.subjectHint')}
          value={draft.subject}
          onChange={(subject) => set({ subject })}
          onKeyDown={onKeyDown}
          autoFocus={draft.jurisdiction !== ''}
        />
      </div>
      <div className={styles['pair']}>
        <TextField
          label={words('newPlan.from')}
          value={draft.from}
          onChange={(from) => set({ from })}
          onKeyDown={onKeyDown}
          error={say('from')}
        />
        <TextField
          label={words('newPlan.to')}
          value={draft.to}
          onChange={(to) => set({ to })}
          onKeyDown={onKeyDown}
          error={say('to')}
        />
      </div>
      <TextField
        label={words('newPlan.planTitle')}
        isRequired
        isLong
        rows={2}
        hint={words('newPlan.titleHint')}
        value={titleOf(draft, template)}
        onChange={(title) => set({ title: title.replaceAll('\n', '') })}
        onKeyDown={onKeyDown}
        error={say('title')}
      />
      {draft.title !== undefined && (
        <div>
          <Button look="link" onPress={composed}>
            {words('newPlan.titleAgain')}
          </Button>
        </div>
      )}
      <TextField
        label={words('newPlan.issuer')}
        hint={words('newPlan.issuerHint')}
        value={draft.issuer}
        onChange={(issuer) => set({ issuer })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
