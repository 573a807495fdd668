import type { ReactElement } from 'react';
import { formatQuantity, type Ref } from '#core/model';
import { computedName, explainRef, refState, refText, type Part } from '#core/derive';
import { refAt, type RefPlace } from '#core/edit';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { RefFormatChoices } from './ref-format-choices';
import styles from './record-pane.module.css';

const MOST = 30;

/** What a value was made from; a click leads to the record. */
function Parts({ parts }: { readonly parts: readonly Part[] }): ReactElement {
  const words = useWords();
  const { plan, select } = useWorkspace();
  return (
    <section aria-label={words('computed.from', { count: parts.length })}>
      <h3 className={styles['heading']}>{words('computed.from', { count: parts.length })}</h3>
      <ul className={styles['list']}>
        {parts.slice(0, MOST).map(({ record, name, quantity }, index) => (
          <li key={index} className={styles['part']} lang={plan.language}>
            <Button look="link" onPress={() => select({ kind: 'record', record })}>
              {name}
            </Button>
            {quantity && <span>{formatQuantity(quantity, plan.language)}</span>}
          </li>
        ))}
      </ul>
      {parts.length > MOST && (
        <p className={styles['hint']}>{words('computed.more', { count: parts.length - MOST })}</p>
      )}
    </section>
  );
}

/** What a computed reference shows and how that was worked out. */
function How({ of: ref }: { readonly of: Ref }): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const state = refState(plan, ref);
  const computed = explainRef(plan, ref);
  if (state !== 'shown' || !computed)
    return <p className={styles['hint']}>{words(state === 'gone' ? 'computed.gone' : 'computed.nothing')}</p>;
  const { formula, parts } = computed.explain();
  return (
    <>
      {formula !== undefined && (
        <section aria-label={words('computed.how')}>
          <h3 className={styles['heading']}>{words('computed.how')}</h3>
          <p className={styles['formula']}>{formula}</p>
        </section>
      )}
      <Parts parts={parts} />
    </>
  );
}

/** The computed reference at the caret: its value, how it is written, and what it stands on. */
export function ComputedCard({ at }: { readonly at: RefPlace }): ReactElement | null {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const ref = refAt(plan, at);
  if (ref?.of.kind !== 'computed') return null;
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words('computed.kind')}</span>
        <h2 className={styles['name']}>{computedName(plan, ref.of, language)}</h2>
        <p className={styles['shown']} lang={plan.language}>
          {refText(plan, ref)}
        </p>
      </header>
      <section className={styles['group']} aria-label={words('computed.format')}>
        <RefFormatChoices of={ref} at={at} />
      </section>
      <How of={ref} />
    </div>
  );
}
