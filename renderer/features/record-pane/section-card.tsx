import type { ReactElement } from 'react';
import { demandFor, type Section } from '#core/model';
import { isToFill, sectionLength } from '#core/derive';
import { usePlaceName } from '../../findings';
import { LengthNote, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

/** What the template asks of a section, how long it is and whether it is done. */
export function SectionCard({ section }: { readonly section: Section }): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const placeName = usePlaceName(plan);
  const demand = demandFor(plan.demands, section.key);
  const { count, ...asked } = sectionLength(plan, section);
  const state = isToFill(plan, section.id)
    ? words('record.toFill')
    : count > 0 || demand?.required === true
      ? words('record.filled')
      : words('record.optional');
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words('record.section')}</span>
        <h2 className={styles['name']}>{placeName({ section: section.id })}</h2>
        <p className={styles['facts']}>
          {asked.most === undefined && asked.least === undefined ? (
            <span>{words('record.words', { count })}</span>
          ) : (
            <LengthNote {...asked} count={count} />
          )}
          <span>{state}</span>
        </p>
      </header>
      {!demand && <p className={styles['hint']}>{words('record.ownSection')}</p>}
      {demand?.prompt !== undefined && (
        <section aria-label={words('record.asks')}>
          <h3 className={styles['heading']}>{words('record.asks')}</h3>
          <p lang={plan.language}>{demand.prompt}</p>
        </section>
      )}
      {demand?.example !== undefined && (
        <section aria-label={words('record.example')}>
          <h3 className={styles['heading']}>{words('record.example')}</h3>
          <p className={styles['example']} lang={plan.language}>
            {demand.example}
          </p>
        </section>
      )}
    </div>
  );
}
