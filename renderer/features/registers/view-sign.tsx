import type { ReactElement } from 'react';
import { fieldsOf, type KindName } from '#core/records';
import { Button, useLanguage, useWords } from '../../ui';
import type { ViewAccess } from './grid/use-cell-menu';
import type { Grid } from './grid/use-grid';
import { NO_VIEW } from './grid/view';
import styles from './register.module.css';

interface ViewSignProps {
  readonly kind: KindName;
  readonly view: ViewAccess;
  readonly shown: number;
  readonly all: number;
  readonly fold: Grid['fold'];
}

/** Says that rows are sorted or hidden, so that nobody takes what is shown for the plan; one press shows everything again. */
export function ViewSign({ kind, view: { view, change }, shown, all, fold }: ViewSignProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const nameOf = (field: string): string => fieldsOf(kind)[field]?.words[language] ?? field;
  const parts = [
    ...(view.sort
      ? [words(view.sort.direction === 'up' ? 'grid.sortUp' : 'grid.sortDown', { column: nameOf(view.sort.field) })]
      : []),
    ...Object.entries(view.only).map(([field, text]) =>
      text === ''
        ? words('grid.onlyEmpty', { column: nameOf(field) })
        : words('grid.only', { column: nameOf(field), text }),
    ),
    ...(view.group === undefined ? [] : [words('registerView.groupBy', { column: nameOf(view.group) })]),
    ...(view.words.trim() === '' ? [] : [words('grid.withWords', { words: view.words.trim() })]),
  ];
  return (
    <div className={styles['view']} role="group" aria-label={words('grid.view')}>
      <strong>{words('grid.view')}</strong>
      <span>{parts.join(' · ')}</span>
      <span>{words('grid.shown', { shown, all })}</span>
      {view.group !== undefined && (
        <>
          <Button size="small" look="quiet" onPress={() => fold(true)}>
            {words('registerView.foldAll')}
          </Button>
          <Button size="small" look="quiet" onPress={() => fold(false)}>
            {words('registerView.unfoldAll')}
          </Button>
        </>
      )}
      <Button size="small" look="quiet" onPress={() => change(NO_VIEW)}>
        {words('grid.showAll')}
      </Button>
    </div>
  );
}
