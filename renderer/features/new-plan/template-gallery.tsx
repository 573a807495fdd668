import type { ReactElement } from 'react';
import type { Language } from '#core/model';
import type { Template } from '#core/template';
import { Choice, LanguageChoice, useWords } from '../../ui';
import styles from './new-plan-dialog.module.css';

interface TemplateGalleryProps {
  readonly templates: readonly Template[];
  readonly chosen: Template | undefined;
  readonly language: Language;
  readonly onChoose: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The templates in the plan's language, and the sections of the chosen one. */
export function TemplateGallery({
  templates,
  chosen,
  language,
  onChoose,
  onLanguage,
}: TemplateGalleryProps): ReactElement {
  const words = useWords();
  return (
    <div className={styles['gallery']}>
      <LanguageChoice label={words('newPlan.planLanguage')} value={language} onChange={onLanguage} />
      <Choice
        label={words('newPlan.templates')}
        look="lines"
        options={templates.map(({ id, name, summary }) => ({ id, name, note: summary }))}
        value={chosen?.id ?? ''}
        onChange={onChoose}
      />
      {chosen && (
        <section aria-label={words('newPlan.sections')} className={styles['preview']} tabIndex={0}>
          <h3 className={styles['heading']}>{words('newPlan.sections')}</h3>
          <ul lang={language}>
            {chosen.sections.map((section) => (
              <li key={section.key}>
                {section.heading}
                <ul className={styles['inner']}>
                  {section.sections?.map((inner) => (
                    <li key={inner.key}>{inner.heading}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
