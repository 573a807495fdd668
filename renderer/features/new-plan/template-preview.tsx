import type { ReactElement } from 'react';
import type { SectionDemand } from '#core/model';
import { tableNamed } from '#core/derive';
import { isKindName, kindNamed } from '#core/records';
import type { Template } from '#core/template';
import { useLanguage, useWords } from '../../ui';
import styles from './new-plan-dialog.module.css';

/** What a template holds: its sections with what is asked of them, its generated tables, the registers it works with. */
export function TemplatePreview({ template }: { readonly template: Template }): ReactElement {
  const words = useWords();
  const window = useLanguage();
  const { name, language, sections } = template;
  const tables = [...new Set(tablesIn(sections))].map((table) => tableNamed(table)?.words[language] ?? table);
  const kinds = (template.kinds ?? []).filter(isKindName).map((kind) => kindNamed(kind).words.many[window]);
  const join = (names: readonly string[], by: string): string => names.join(by === 'zh-CN' ? '、' : ', ');
  return (
    <section aria-label={words('templates.contents', { name })} className={styles['preview']} tabIndex={0}>
      <h3 className={styles['heading']}>{words('newPlan.sections')}</h3>
      <Sections sections={sections} language={language} />
      {tables.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words('templates.tables')}</h3>
          <p lang={language}>{join(tables, language)}</p>
        </>
      )}
      {kinds.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words('templates.registers')}</h3>
          <p>{join(kinds, window)}</p>
        </>
      )}
    </section>
  );
}

const tablesIn = (sections: readonly SectionDemand[]): readonly string[] =>
  sections.flatMap(({ tables = [], sections: inner = [] }) => [...tables, ...tablesIn(inner)]);

function Sections({ sections, language }: Pick<Template, 'sections' | 'language'>): ReactElement {
  const words = useWords();
  const asked = ({ required, length, fixedText }: SectionDemand): readonly string[] => [
    ...(required ? [words('templates.required')] : []),
    ...(length?.most === undefined ? [] : [words('templates.most', { count: length.most })]),
    ...(fixedText ? [words('templates.fixedText')] : []),
  ];
  return (
    <ul className={styles['sections']}>
      {sections.map((section) => (
        <li key={section.key}>
          <span lang={language}>{section.heading}</span>
          <span className={styles['asked']}>{asked(section).join(' · ')}</span>
          {section.sections && <Sections sections={section.sections} language={language} />}
        </li>
      ))}
    </ul>
  );
}
