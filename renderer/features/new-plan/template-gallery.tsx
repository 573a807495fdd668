import { useState, type ReactElement } from 'react';
import { useFilter } from 'react-aria-components';
import type { Language } from '#core/model';
import type { Template } from '#core/template';
import { BarInput, Choice, LanguageChoice, useWords } from '../../ui';
import styles from './new-plan-dialog.module.css';
import { OwnTemplateActs } from './own-template-acts';
import type { OwnTemplates } from './use-own-templates';

interface TemplateGalleryProps {
  readonly templates: readonly Template[];
  readonly own: OwnTemplates;
  readonly chosen: Template | undefined;
  readonly language: Language;
  readonly onChoose: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onInstalled: (template: Template) => void;
}

/** So many templates are found at a glance; more are searched. */
const AT_A_GLANCE = 6;

/** The templates in the plan's language, those of the program and the officer's own. */
export function TemplateGallery(props: TemplateGalleryProps): ReactElement {
  const { templates, own, chosen, language, onChoose, onLanguage, onInstalled } = props;
  const words = useWords();
  const [sought, setSought] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const shown = templates.filter(({ name, summary }) => contains(`${name} ${summary}`, sought.trim()));
  const isOwn = (template: Template): boolean => own.templates.includes(template);
  return (
    <div className={styles['gallery']}>
      <LanguageChoice label={words('newPlan.planLanguage')} value={language} onChange={onLanguage} />
      {templates.length > AT_A_GLANCE && (
        <BarInput
          label={words('templates.search')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div className={styles['list']}>
        <Choice
          label={words('newPlan.templates')}
          look="lines"
          options={shown.map((template) => ({
            id: template.id,
            name: isOwn(template) ? words('templates.ownName', { name: template.name }) : template.name,
            note: template.summary,
          }))}
          value={chosen?.id ?? ''}
          onChange={onChoose}
        />
        {shown.length === 0 && <p className={styles['hint']}>{words('templates.none')}</p>}
      </div>
      <OwnTemplateActs own={own} chosen={chosen && isOwn(chosen) ? chosen : undefined} onInstalled={onInstalled} />
    </div>
  );
}
