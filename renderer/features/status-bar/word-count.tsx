import { useEffect, useState, type ReactElement } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { addCounts, countPlan, countTables, countTexts, type TextCount } from '#core/derive';
import { Button, Panel, useWords } from '../../ui';
import { bridge, useWorkspace } from '../../workspace';
import styles from './word-count.module.css';

const shown = (count: number): string => count.toLocaleString('en');

const ROWS = ['words', 'characters', 'withSpaces', 'paragraphs'] as const satisfies readonly (keyof TextCount)[];

/** All counts, side by side: the plan's text, with its generated tables, and what is selected. */
function CountTable({ selected }: { readonly selected: TextCount | undefined }): ReactElement {
  const t = useWords();
  const { plan } = useWorkspace();
  const text = countPlan(plan);
  const columns = [
    { name: t('counts.text'), count: text },
    { name: t('counts.withTables'), count: addCounts(text, countTables(plan)) },
    ...(selected ? [{ name: t('counts.selection'), count: selected }] : []),
  ];
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <td />
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`counts.rows.${row}`)}</th>
            {columns.map(({ name, count }) => (
              <td key={name}>{shown(count[row])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 字数 of the plan, of what is selected too; a click, or the command of the menu, shows all counts. */
export function WordCount({ selection }: { readonly selection: string }): ReactElement {
  const t = useWords();
  const { plan } = useWorkspace();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => bridge.on('command', (command) => command === 'word-count' && setIsOpen(true)), []);
  const selected = selection === '' ? undefined : countTexts(selection.split('\n'), plan.language);
  const { words } = countPlan(plan);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="quiet" size="small">
        {selected
          ? t('counts.selected', { count: words, selected: shown(selected.words), shown: shown(words) })
          : t('counts.words', { count: words, shown: shown(words) })}
      </Button>
      <Panel label={t('counts.title')} placement="top start">
        <div className={styles['panel']}>
          <h2 className={styles['title']}>{t('counts.title')}</h2>
          <CountTable selected={selected} />
          <p className={styles['note']}>{t('counts.note')}</p>
        </div>
      </Panel>
    </DialogTrigger>
  );
}
