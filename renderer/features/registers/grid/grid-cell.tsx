import { memo, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { sayFinding, type Finding } from '#core/checks';
import { fieldsOf, kindNamed, type KindName } from '#core/records';
import { LevelMark, Unseen, classNames, useLanguage, useWords } from '../../../ui';
import { NotInText } from '../not-in-text';
import { CellField } from './cell-field';
import styles from './grid.module.css';
import type { UnreadText } from './use-unread';

export interface GridCellProps {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly name: string;
  readonly column: number;
  /** What the record is called. */
  readonly recordName: string;
  /** What the field holds as text, or how many parts it has where that is shown. */
  readonly held: string;
  readonly parts: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly unread: UnreadText | undefined;
  readonly finding: Finding | undefined;
  readonly isNotInText: boolean;
  /** The last cell of the range: its corner is dragged down to fill the rows below. */
  readonly isCorner: boolean;
}

/**
 * One cell: what it holds, what is wrong with it, and over the active one the field that is typed into. It is given
 * all it shows, so that an edit draws only the cells that it changed.
 */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactElement {
  const { kind, id, name, column, held, parts, isActive, isSelected, isReadOnly, unread, finding } = props;
  const words = useWords();
  const language = useLanguage();
  const field = fieldsOf(kind)[name];
  if (!field) throw new Error(`No field ${kind}.${name}`);
  const isName = kindNamed(kind).name === name;
  const stray = unread?.over === held && unread.isUndone !== true ? unread : undefined;
  const text = stray?.text ?? held;
  const said = finding && sayFinding(finding, language).message;
  const note = stray ? words(stray.problem) : (said ?? (isReadOnly ? words('fields.titleHasRefs') : undefined));
  const noteId = `${id}.${name}.note`;
  return (
    <div
      role={isName ? 'rowheader' : 'gridcell'}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={isReadOnly}
      aria-invalid={stray !== undefined}
      className={classNames(styles['cell'], isName && styles['naming'])}
      data-part="cell"
      data-column={column}
      data-name={name}
      data-active={isActive || undefined}
    >
      <span className={styles['text']} title={text.length > 12 ? text : undefined}>
        {parts > 0 && !stray ? words(field.type === 'rows' ? 'rows.count' : 'fields.parts', { count: parts }) : text}
      </span>
      {finding && !stray && (
        <span className={styles['mark']} title={said}>
          <LevelMark level={finding.level} />
        </span>
      )}
      {note !== undefined && stray && (
        <span id={noteId} className={styles['error']}>
          {note}
        </span>
      )}
      {note !== undefined && !stray && <Unseen id={noteId}>{note}</Unseen>}
      {props.isNotInText && isName && <NotInText id={id} />}
      {props.isCorner && <span className={styles['corner']} title={words('grid.fillHandle')} data-fill />}
      {isActive && (
        <CellField
          key={`${id}.${name}`}
          cell={{ record: id, field: name }}
          field={field}
          shown={text}
          label={`${field.words[language]} · ${props.recordName}`}
          describedBy={note === undefined ? undefined : noteId}
          isReadOnly={isReadOnly}
          isInvalid={stray !== undefined}
        />
      )}
    </div>
  );
});
