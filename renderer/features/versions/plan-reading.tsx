import type { ReactElement } from 'react';
import { walkSections, type Section } from '#core/model';
import { fieldText, fixedTextOf, numberPlan } from '#core/derive';
import { KIND_NAMES, fieldsOf, kindNamed, recordsOf, type KindName, type Plan } from '#core/records';
import { useLanguage, useWords } from '../../ui';
import { BlockReading, ReadingTable } from './block-reading';
import styles from './plan-reading.module.css';

/** A plan to read: its sections with their numbers, tables and references made, then its registers. Keys scroll it. */
export function PlanReading({ plan }: { readonly plan: Plan }): ReactElement {
  const kinds = KIND_NAMES.filter((kind) => recordsOf(plan, kind).length > 0);
  return (
    <article className={styles['plan']} lang={plan.language} tabIndex={0} aria-label={plan.profile.title}>
      <h3 className={styles['title']}>{plan.profile.title}</h3>
      {[...walkSections(plan.sections)].map(({ section, level }) => (
        <SectionReading key={section.id} plan={plan} section={section} level={level} />
      ))}
      {kinds.map((kind) => (
        <RegisterReading key={kind} plan={plan} kind={kind} />
      ))}
    </article>
  );
}

interface SectionReadingProps {
  readonly plan: Plan;
  readonly section: Section;
  readonly level: number;
}

function SectionReading({ plan, section, level }: SectionReadingProps): ReactElement {
  const label = numberPlan(plan).get(section.id)?.label ?? '';
  return (
    <section className={styles['section']}>
      <h4 className={styles['heading']} aria-level={level + 3}>
        {[label, section.heading].filter((part) => part !== '').join(plan.language === 'en' ? ' ' : '')}
      </h4>
      {fixedTextOf(plan, section).map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {section.prose.map((block) => (
        <BlockReading key={block.id} plan={plan} block={block} />
      ))}
    </section>
  );
}

function RegisterReading({ plan, kind }: { readonly plan: Plan; readonly kind: KindName }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { columns, words } = kindNamed(kind);
  return (
    <section className={styles['section']}>
      <h4 className={styles['heading']}>{t('registers.label', { name: words.many[language] })}</h4>
      <ReadingTable
        head={[columns.map((field) => ({ text: fieldsOf(kind)[field]?.words[language] ?? field }))]}
        body={recordsOf(plan, kind).map((record) =>
          columns.map((field) => ({ text: fieldText(plan, kind, record, field) })),
        )}
      />
    </section>
  );
}
