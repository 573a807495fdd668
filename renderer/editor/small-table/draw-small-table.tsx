import { Children, createContext, isValidElement, use, useMemo, type ReactElement, type ReactNode } from 'react';
import { useComposing, useFocused, useSelected, useSlateSelector, type RenderElementProps } from 'slate-react';
import { useWords } from '../../ui';
import { isBlankLine } from '../model/nodes';
import { asTable, type BoxNode, type SmallTableNode, type TableRowNode } from '../slate-types';
import { selectedCellIds } from './cells';
import { HeadRow, FrameCaption, TableCell, TableFrame } from './table-frame';

type Drawn<N> = Omit<RenderElementProps, 'element' | 'children'> & {
  readonly element: N;
  readonly children: ReactNode;
};

interface Selected {
  readonly hasCaret: boolean;
  readonly cells: readonly string[];
}
const SelectedContext = createContext<Selected>({ hasCaret: false, cells: [] });

/** Draws a small table in an editor. */
export function DrawnSmallTable({ attributes, element, children }: Drawn<SmallTableNode>): ReactElement {
  const hasCaret = useSelected();
  const ids = useSlateSelector((editor) => (hasCaret ? selectedCellIds(editor, element.id).join(' ') : ''));
  const selected = useMemo(() => ({ hasCaret, cells: ids === '' ? [] : ids.split(' ') }), [hasCaret, ids]);
  const [caption, ...rows] = Children.toArray(children);
  return (
    <SelectedContext value={selected}>
      <TableFrame
        table={asTable(element)}
        attributes={{ ...attributes, ...(ids !== '' && { 'data-cells-selected': true }) }}
        caption={caption}
        rows={rows.map((row, index) => (
          <HeadRow key={isValidElement(row) ? row.key : index} value={element.head === true && index === 0}>
            {row}
          </HeadRow>
        ))}
      />
    </SelectedContext>
  );
}

/** Draws a row of a small table in an editor. */
export const DrawnRow = ({ attributes, children }: Drawn<TableRowNode>): ReactElement => (
  <tr {...attributes}>{children}</tr>
);

/** Draws the caption or a cell. */
export function DrawnBox({ attributes, element, children }: Drawn<BoxNode>): ReactElement {
  const t = useWords();
  const { hasCaret, cells } = use(SelectedContext);
  const isComposing = useComposing();
  const isFocused = useFocused();
  if (element.type === 'table-cell')
    return <TableCell {...{ attributes, children }} id={element.id} isSelected={cells.includes(element.id)} />;
  const hint = hasCaret && isFocused && !isComposing && isBlankLine(element) ? t('smallTable.captionHint') : undefined;
  return <FrameCaption {...{ attributes, children }} id={element.id} hint={hint} />;
}
