import type { ReactElement, ReactNode } from 'react';
import type { LineBlock, SmallTable } from '#core/model';
import { HeadRow, FrameCaption, TableCell, TableFrame } from './table-frame';

interface StillTableProps {
  readonly table: SmallTable;
  /** Draws the text and references of a line. */
  readonly draw: (line: LineBlock) => ReactNode;
}

/** A small table far from the view: drawn as the editor draws it, without an editor. */
export function StillTable({ table, draw }: StillTableProps): ReactElement {
  const [caption, ...rows] = table.children;
  return (
    <TableFrame
      table={table}
      caption={<FrameCaption id={caption.id}>{draw(caption)}</FrameCaption>}
      rows={rows.map((row, index) => (
        <HeadRow key={row.id} value={table.head === true && index === 0}>
          <tr>
            {row.children.map((cell) => (
              <TableCell key={cell.id} id={cell.id}>
                {draw(cell)}
              </TableCell>
            ))}
          </tr>
        </HeadRow>
      ))}
    />
  );
}
