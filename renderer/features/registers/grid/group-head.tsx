import type { ReactElement, Ref } from 'react';
import { CellButton, Icon, useWords } from '../../../ui';
import styles from './grid.module.css';
import type { RowGroup } from './groups';
import type { Grid } from './use-grid';

interface GroupHeadProps extends Pick<Grid, 'fold'> {
  readonly group: RowGroup;
  readonly place: number;
  readonly top: number;
  readonly columns: number;
  readonly measureRef: Ref<HTMLDivElement>;
}

/** The head of a group: what its rows have in common and how many they are; a click folds and unfolds it. */
export function GroupHead({ group, place, top, columns, fold, measureRef }: GroupHeadProps): ReactElement {
  const words = useWords();
  const { key, text, count, isFolded } = group;
  const name = text === '' ? words('registerView.nothing') : text;
  return (
    <div
      ref={measureRef}
      role="row"
      aria-rowindex={place + 2}
      className={styles['groupRow']}
      style={{ top }}
      data-item={place}
      data-group={key}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columns + 2} className={styles['groupHead']}>
        <CellButton
          label={words(isFolded ? 'registerView.unfold' : 'registerView.fold', { name })}
          isOutOfTabOrder
          isExpanded={!isFolded}
          onPress={() => fold(!isFolded, key)}
        >
          <Icon name={isFolded ? 'right' : 'down'} />
        </CellButton>
        <strong>{name}</strong>
        <span className={styles['groupCount']}>{words('registerView.rows', { count })}</span>
      </div>
    </div>
  );
}
