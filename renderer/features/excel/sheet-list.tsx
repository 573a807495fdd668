import type { ReactElement } from 'react';
import { Button, useWords } from '../../ui';
import styles from './import-sheet.module.css';
import type { SheetChoice } from './use-import';

interface SheetListProps {
  readonly choices: readonly SheetChoice[];
  readonly shown: number;
  readonly onShow: (at: number) => void;
  readonly onTake: (at: number, isTaken: boolean) => void;
}

/** The sheets of the workbook: a box to take each, and its name to look at it. */
export function SheetList({ choices, shown, onShow, onTake }: SheetListProps): ReactElement {
  const t = useWords();
  return (
    <ul className={styles['sheets']} aria-label={t('excel.sheets')}>
      {choices.map(({ table: { name, rows, isHidden }, isTaken }, at) => (
        <li key={name} className={styles['sheet']}>
          <input
            type="checkbox"
            aria-label={name}
            checked={isTaken}
            onChange={({ target }) => onTake(at, target.checked)}
          />
          <Button look="quiet" onPress={() => onShow(at)} {...(at === shown && { 'aria-current': 'true' as const })}>
            {name}
          </Button>
          <span className={styles['note']}>
            {t('excel.rows', { count: rows.length })}
            {isHidden && ` · ${t('excel.hidden')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
