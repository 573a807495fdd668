import type { ReactElement } from 'react';
import { computedName, refsTo } from '#core/derive';
import { fieldsOf, type KindName, type PlanRecord } from '#core/records';
import { usePlaceName } from '../../findings';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

/** Where the text refers to the record; a click leads there. */
export function Mentions({ kind, record }: { readonly kind: KindName; readonly record: PlanRecord }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, goTo } = useWorkspace();
  const placeName = usePlaceName(plan);
  const mentions = refsTo(plan, record.id);
  return (
    <section aria-label={words('record.mentions')}>
      <h3 className={styles['heading']}>{words('record.mentions')}</h3>
      {mentions.length === 0 && <p className={styles['hint']}>{words('record.noMentions')}</p>}
      <ul className={styles['list']}>
        {mentions.map(({ section, block, of }, index) => (
          <li key={index}>
            <Button look="link" onPress={() => goTo({ section, block, start: 0, end: 0 })}>
              {placeName({ section })}
            </Button>{' '}
            <small>
              {of.kind === 'field' ? fieldsOf(kind)[of.field]?.words[language] : computedName(plan, of, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
