import { useWorkspace } from '../../../workspace';
import { findRecord } from '#core/records';
import { writeField } from '#core/entry';
import { oneCell, type At } from './range';
import type { Grid } from './use-grid';
import { cellKey } from './use-unread';

/** The cells that hold a text which could not be read, and the way to the next of them. */
export function useUnreadCells({ kind, rows, columns, range, unread, select, setHasFocus }: Grid): {
  readonly count: number;
  readonly goToNext: () => void;
} {
  const { plan } = useWorkspace();
  const places = (unread.texts.size === 0 ? [] : rows).flatMap((id, row): readonly At[] => {
    const record = findRecord(plan, id)?.record;
    return columns.flatMap((field, column) => {
      const text = unread.texts.get(cellKey({ record: id, field }));
      const stands = text && record && text.isUndone !== true && text.over === writeField(plan, kind, record, field);
      return stands ? [{ row, column }] : [];
    });
  });
  const isAfter = ({ row, column }: At): boolean =>
    row > range.anchor.row || (row === range.anchor.row && column > range.anchor.column);
  return {
    count: places.length,
    goToNext: () => {
      const next = places.find(isAfter) ?? places[0];
      if (!next) return;
      select(oneCell(next));
      setHasFocus(true);
    },
  };
}
