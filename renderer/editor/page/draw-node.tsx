import type { ReactElement } from 'react';
import { useFocused, useSelected, useSlateStatic, type RenderElementProps, type RenderLeafProps } from 'slate-react';
import { DrawnPicture, DrawnPictureCaption } from '../picture/draw-picture';
import { DrawnBox, DrawnRow, DrawnSmallTable } from '../small-table/draw-small-table';
import { asRef, type LineNode, type MeasureNode, type RefNode, type TableNode } from '../slate-types';
import { Chip } from './chip';
import { lineClass } from './line-style';
import { Marked } from './marked';
import { TableView } from './table-view';
import { useNumberOf } from './use-number-of';
import { MeasureNumber, useMeasureNumber } from './measure-number';
import styles from './prose.module.css';

type Drawn<N> = Omit<RenderElementProps, 'element' | 'children'> & {
  readonly element: N;
  readonly children: ReactElement;
};

function DrawnChip({ attributes, element, children }: Drawn<RefNode>): ReactElement {
  const isInSelection = useSelected();
  const isFocused = useFocused();
  return (
    <Chip of={asRef(element)} isSelected={isInSelection && isFocused} attributes={attributes}>
      {children}
    </Chip>
  );
}

function DrawnMeasure({ attributes, element, children }: Drawn<MeasureNode>): ReactElement {
  const number = useNumberOf(element.id);
  return (
    <div {...attributes} className={styles['measure']} data-block={element.id}>
      <MeasureNumber value={number}>{children}</MeasureNumber>
    </div>
  );
}

function DrawnTitle({ attributes, element, children }: Drawn<LineNode>): ReactElement {
  const number = useMeasureNumber();
  return (
    <p
      {...attributes}
      className={lineClass(element)}
      data-block={element.id}
      {...(number !== undefined && { 'data-number': number })}
    >
      {children}
    </p>
  );
}

function DrawnTable({ attributes, element, children }: Drawn<TableNode>): ReactElement {
  const isSelected = useSelected();
  const { sectionId } = useSlateStatic();
  return (
    <div
      {...attributes}
      data-block={element.id}
      className={styles['table']}
      {...(isSelected && { 'data-selected': true })}
    >
      {children}
      <div contentEditable={false} suppressContentEditableWarning>
        <TableView name={element.table} of={element.of} section={sectionId} />
      </div>
    </div>
  );
}

/** Draws a block or reference in an editor; the same function for all, so that only changed ones draw again. */
export function drawElement({ attributes, element, children }: RenderElementProps): ReactElement {
  const inside = children as ReactElement;
  switch (element.type) {
    case 'ref':
      return <DrawnChip attributes={attributes} element={element} children={inside} />;
    case 'measure':
      return <DrawnMeasure attributes={attributes} element={element} children={inside} />;
    case 'generated-table':
      return <DrawnTable attributes={attributes} element={element} children={inside} />;
    case 'table':
      return <DrawnSmallTable attributes={attributes} element={element} children={inside} />;
    case 'table-row':
      return <DrawnRow attributes={attributes} element={element} children={inside} />;
    case 'picture':
      return <DrawnPicture attributes={attributes} element={element} children={inside} />;
    case 'picture-caption':
      return <DrawnPictureCaption attributes={attributes} element={element} children={inside} />;
    case 'table-cell':
    case 'table-caption':
      return <DrawnBox attributes={attributes} element={element} children={inside} />;
    case 'measure-title':
      return <DrawnTitle attributes={attributes} element={element} children={inside} />;
    case 'paragraph':
    case 'run-in-heading':
    case 'list-item':
      return (
        <p {...attributes} className={lineClass(element)} data-block={element.id}>
          {children}
        </p>
      );
  }
}

/** Draws a run of text in an editor. */
export const drawLeaf = ({ attributes, leaf, children }: RenderLeafProps): ReactElement => (
  <span {...attributes}>
    <Marked marks={leaf}>{children}</Marked>
  </span>
);
