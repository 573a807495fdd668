import type { ReactElement } from 'react';
import { measuresInText, recordName } from '#core/derive';
import { kindNamed, type KindName, type PlanRecord } from '#core/records';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { AssumableField } from './assumable-field';
import { LinkedFrom } from './linked-from';
import { Mentions } from './mentions';
import { Origin } from './origin';
import styles from './record-pane.module.css';

/** The form of one record, made from its kind's description, and everything that points to the record. */
export function RecordForm({ kind, record }: { readonly kind: KindName; readonly record: PlanRecord }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, goTo, showStage } = useWorkspace();
  const { form, words: names } = kindNamed(kind);
  const placed = kind === 'measure' ? measuresInText(plan).get(record.id) : undefined;
  const hidden = plan.demands.fields?.[kind] ?? {};
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{names.one[language]}</span>
        <h2 className={styles['name']}>{recordName(plan, kind, record)}</h2>
        <div className={styles['ways']}>
          <Button look="link" size="small" onPress={() => showStage({ kind: 'register', of: kind })}>
            {words('record.toRegister')}
          </Button>
          {placed && (
            <Button
              look="link"
              size="small"
              onPress={() => goTo({ section: placed.section.id, block: placed.block.children[0].id, start: 0, end: 0 })}
            >
              {words('record.goToText')}
            </Button>
          )}
        </div>
      </header>
      {form.map((group) => (
        <fieldset key={group.words.en} className={styles['group']}>
          <legend>{group.words[language]}</legend>
          {group.fields
            .filter((name) => hidden[name] !== 'hidden')
            .map((name) => (
              <AssumableField key={name} kind={kind} record={record} name={name} />
            ))}
        </fieldset>
      ))}
      <Origin record={record} />
      <LinkedFrom record={record} />
      <Mentions kind={kind} record={record} />
    </div>
  );
}
