import type { ReactElement } from 'react';
import { BarInput, Button, Icon, useWords } from '../../ui';
import type { Entry, ListName } from './draft';
import styles from './plan-house-rules.module.css';

interface EntryListProps {
  readonly list: ListName;
  readonly entries: readonly Entry[];
  /** The line whose first word is missing, when saving was tried. */
  readonly wrong: number | undefined;
  readonly onChange: (entries: readonly Entry[]) => void;
}

const EMPTY: Entry = ['', '', ''];

const withText = ([one, two, three]: Entry, at: number, text: string): Entry => [
  at === 0 ? text : one,
  at === 1 ? text : two,
  at === 2 ? text : three,
];

/** One list of a plan's own house rules: a line an entry, of three fields. */
export function EntryList({ list, entries, wrong, onChange }: EntryListProps): ReactElement {
  const words = useWords();
  const labels = ([0, 1, 2] as const).map((at) => words(`houseRules.own.fields.${list}${at}`));
  return (
    <fieldset className={styles['list']} data-list={list}>
      <legend className={styles['legend']}>{words(`houseRules.own.titles.${list}`)}</legend>
      {entries.length > 0 && (
        <div className={styles['heads']} aria-hidden="true">
          {labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      )}
      {entries.map((entry, index) => (
        <div key={index} className={styles['entry']} role="group" aria-label={entry[0]}>
          {entry.map((text, at) => (
            <BarInput
              key={at}
              label={labels[at] ?? ''}
              value={text}
              autoFocus={at === 0 && text === '' && index === entries.length - 1}
              aria-invalid={at === 0 && wrong === index}
              onChange={(event) =>
                onChange(entries.map((each, line) => (line === index ? withText(each, at, event.target.value) : each)))
              }
            />
          ))}
          <Button
            look="quiet"
            size="icon"
            aria-label={words('houseRules.own.removeEntry', { line: index + 1 })}
            onPress={() => onChange(entries.filter((_, line) => line !== index))}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" size="small" onPress={() => onChange([...entries, EMPTY])}>
          <Icon name="plus" />
          {words(`houseRules.own.adds.${list}`)}
        </Button>
      </div>
    </fieldset>
  );
}
