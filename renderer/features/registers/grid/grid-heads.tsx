import type { PointerEvent, ReactElement } from 'react';
import { fieldsOf, kindNamed } from '#core/records';
import { CellButton, Icon, Unseen, classNames, useLanguage, useWords } from '../../../ui';
import styles from './grid.module.css';
import type { Grid } from './use-grid';
import type { RegisterView } from './view';

interface GridHeadsProps {
  readonly grid: Grid;
  readonly view: RegisterView;
  readonly onMenu: (field: string, at: Element) => void;
}

/** The heads of the columns: a click selects the column, the arrow opens its menu, the right edge changes its width. */
export function GridHeads({ grid, view, onMenu }: GridHeadsProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { kind, columns, bounds, size } = grid;
  const isWhole = size.rows > 1 && bounds.top === 0 && bounds.bottom === size.rows - 1;
  return (
    <div role="row" aria-rowindex={1} className={classNames(styles['row'], styles['heads'])}>
      <div role="columnheader" aria-colindex={1} className={classNames(styles['head'], styles['order'])}>
        {words('registers.order')}
      </div>
      {columns.map((field, column) => {
        const title = fieldsOf(kind)[field]?.words[language] ?? field;
        const sort = view.sort?.field === field ? view.sort.direction : undefined;
        return (
          <div
            key={field}
            role="columnheader"
            aria-colindex={column + 2}
            aria-sort={sort === undefined ? undefined : sort === 'up' ? 'ascending' : 'descending'}
            aria-selected={isWhole && column >= bounds.left && column <= bounds.right}
            className={classNames(styles['head'], field === kindNamed(kind).name && styles['naming'])}
            data-part="column"
            data-column={column}
          >
            <span className={styles['title']}>{title}</span>
            {sort !== undefined && <span aria-hidden="true">{sort === 'up' ? '↑' : '↓'}</span>}
            {view.only[field] !== undefined && <span aria-hidden="true">≡</span>}
            <CellButton
              label={words('grid.columnMenu', { column: title })}
              opensMenu
              isOutOfTabOrder
              onPress={(at) => onMenu(field, at)}
            >
              <Icon name="down" />
            </CellButton>
            <Resizer grid={grid} field={field} />
          </div>
        );
      })}
      <div
        role="columnheader"
        aria-colindex={columns.length + 2}
        className={classNames(styles['head'], styles['acts'])}
      >
        <Unseen>{words('registers.actions')}</Unseen>
      </div>
    </div>
  );
}

/** The edge that a column's width is dragged by; a double click gives it back the width it was made with. */
function Resizer({ grid, field }: { readonly grid: Grid; readonly field: string }): ReactElement {
  const onPointerMove = ({ currentTarget, pointerId, movementX }: PointerEvent): void => {
    if (currentTarget.hasPointerCapture(pointerId) && movementX !== 0) grid.widen(field, movementX);
  };
  return (
    <span
      className={styles['resizer']}
      data-resizer
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => grid.widen(field, undefined)}
    />
  );
}
