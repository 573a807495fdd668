import type { ReactElement } from 'react';
import { kindNamed } from '#core/records';
import { Button, Icon, useLanguage, useWords } from '../../ui';
import { ExcelMenu } from './excel-menu';
import type { ViewAccess } from './grid/use-cell-menu';
import type { Grid } from './grid/use-grid';
import { useUnreadCells } from './grid/use-unread-cells';
import styles from './register.module.css';

interface RegisterHeadProps {
  readonly grid: Grid;
  readonly all: number;
  readonly view: ViewAccess;
  /** What the last act did, where it does not show by itself. */
  readonly said: string;
  /** How many rows are selected, and what puts something into all of them. */
  readonly chosen: number;
  readonly openBulk: () => void;
}

/** The head of a register: how many records, what was done last, cells that could not be read, filtering, adding. */
export function RegisterHead({
  grid,
  all,
  view: { view, change },
  said,
  chosen,
  openBulk,
}: RegisterHeadProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { words: names } = kindNamed(grid.kind);
  const unread = useUnreadCells(grid);
  return (
    <header className={styles['head']}>
      <h2 className={styles['title']}>{names.many[language]}</h2>
      <span className={styles['count']}>{all}</span>
      <p className={styles['said']} role="status">
        {said}
      </p>
      {unread.count > 0 && (
        <Button look="link" onPress={unread.goToNext}>
          {words('grid.unread', { count: unread.count })}
        </Button>
      )}
      {chosen > 1 && (
        <Button look="quiet" onPress={openBulk}>
          {words('bulk.open', { count: chosen })}
        </Button>
      )}
      <input
        type="search"
        className={styles['filter']}
        aria-label={words('grid.filter')}
        placeholder={words('grid.filter')}
        value={view.words}
        onChange={({ target }) => change({ ...view, words: target.value })}
      />
      <ExcelMenu />
      <Button onPress={() => grid.rowActs.add()}>
        <Icon name="plus" />
        {words('registers.add', { kind: names.one[language] })}
      </Button>
    </header>
  );
}
