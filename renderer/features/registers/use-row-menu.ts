import type { RecordId } from '#core/model';
import { useWords, type MenuAct } from '../../ui';
import { useWorkspace } from '../../workspace';
import type { RegisterTableProps } from './register-table';

/** The menu of a row: to its details, up, down, away. */
export function useRowMenu({ records, onMove, onRemove }: RegisterTableProps): (id: RecordId) => readonly MenuAct[] {
  const words = useWords();
  const { select, showTab } = useWorkspace();
  return (id) => {
    const index = records.findIndex((record) => record.id === id);
    const record = records[index];
    if (!record) return [];
    const details = (): void => {
      select({ kind: 'record', record: id });
      showTab('record');
    };
    return [
      { id: 'details', words: words('registers.details'), act: details },
      ...(index > 0
        ? [{ id: 'up', words: words('common.moveUp'), keys: 'Alt+↑', act: () => onMove(id, index - 1) }]
        : []),
      ...(index < records.length - 1
        ? [{ id: 'down', words: words('common.moveDown'), keys: 'Alt+↓', act: () => onMove(id, index + 1) }]
        : []),
      { id: 'remove', words: words('common.remove'), apart: true, act: () => onRemove(record) },
    ];
  };
}
