import { useState, type ReactElement } from 'react';
import type { NewId } from '#core/model';
import type { Plan } from '#core/records';
import { builtInTemplates } from '#templates';
import { Button, Dialog, useLanguage, useWords } from '../../ui';
import { useSettings } from '../../workspace';
import { planFrom, problemsOf, type Draft } from './draft';
import styles from './new-plan-dialog.module.css';
import { ProfileForm } from './profile-form';
import { TemplateGallery } from './template-gallery';
import { TemplatePreview } from './template-preview';
import { useOwnTemplates } from './use-own-templates';

export interface NewPlanDialogProps {
  readonly onCreate: (plan: Plan) => void;
  readonly onClose: () => void;
  readonly newId: NewId;
}

/** Asks what a new plan is about; only the title is obligatory, and it is composed as she types. */
export function NewPlanDialog({ onCreate, onClose, newId }: NewPlanDialogProps): ReactElement {
  const words = useWords();
  const { change } = useSettings();
  const [draft, setDraft] = useDraftOfPlan();
  const [isTried, setIsTried] = useState(false);
  const own = useOwnTemplates();
  const templates = [...builtInTemplates(), ...own.templates].filter(({ language }) => language === draft.language);
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0];
  const problems = problemsOf(draft, template);
  const create = (): void => {
    setIsTried(true);
    if (!template || Object.keys(problems).length > 0) return;
    change({ issuer: draft.issuer.trim(), jurisdiction: draft.jurisdiction.trim() });
    onCreate(planFrom(draft, template, newId));
  };
  return (
    <Dialog
      title={words('newPlan.title')}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" onPress={create}>
            {words('newPlan.create')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <TemplateGallery
          templates={templates}
          own={own}
          chosen={template}
          language={draft.language}
          onChoose={(id) => setDraft({ ...draft, template: id })}
          onLanguage={(language) => setDraft({ ...draft, language })}
          onInstalled={({ id, language }) => setDraft({ ...draft, language, template: id })}
        />
        <div className={styles['about']}>
          <ProfileForm
            draft={draft}
            template={template}
            problems={isTried ? problems : {}}
            onChange={setDraft}
            onEnter={create}
          />
          {template && <TemplatePreview template={template} />}
        </div>
      </div>
    </Dialog>
  );
}

/** How many years a new plan is meant for, until she says otherwise. */
const YEARS = 3;

function useDraftOfPlan(): readonly [Draft, (draft: Draft) => void] {
  const language = useLanguage();
  const { settings } = useSettings();
  return useState<Draft>(() => {
    const year = new Date().getFullYear();
    return {
      language,
      template: '',
      jurisdiction: settings.jurisdiction ?? '',
      subject: '',
      from: String(year),
      to: String(year + YEARS - 1),
      issuer: settings.issuer ?? '',
    };
  });
}
