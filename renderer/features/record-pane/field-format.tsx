import type { ReactElement } from 'react';
import { refFormats } from '#core/derive';
import { refAt, type RefPlace } from '#core/edit';
import { useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { RefFormatChoices } from './ref-format-choices';
import styles from './record-pane.module.css';

/** How the reference at the caret writes the number of its record; nothing where there is no choice. */
export function FieldFormat({ at }: { readonly at: RefPlace }): ReactElement | null {
  const words = useWords();
  const { plan } = useWorkspace();
  const ref = refAt(plan, at);
  if (!ref || !refFormats(plan, ref)) return null;
  return (
    <section className={styles['reference']} aria-label={words('computed.field')}>
      <h3 className={styles['heading']}>{words('computed.field')}</h3>
      <RefFormatChoices of={ref} at={at} />
    </section>
  );
}
