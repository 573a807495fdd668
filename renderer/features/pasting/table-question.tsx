import { useMemo, useState, type ReactElement } from 'react';
import { countingIds } from '#core/model';
import type { PastedTable } from '#core/paste';
import { Button, Choice, Dialog, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { guessMapping } from './columns';
import { ImportReport } from './import-report';
import { MappingTable } from './mapping-table';
import { RegisterChoice } from './register-choice';
import styles from './table-question.module.css';
import { toRecords } from './to-records';

interface TableQuestionProps {
  readonly table: PastedTable;
  /** Whether it may stand in the text. */
  readonly fits: boolean;
  /** Puts it in the text. */
  readonly onText: () => void;
  readonly onClose: () => void;
}

/** Asks whether a pasted table belongs into the text or is rows of a register, and shows what they would be. */
export function TableQuestion({ table, fits, onText, onClose }: TableQuestionProps): ReactElement {
  const words = useWords();
  const { plan, edit, newId, showStage } = useWorkspace();
  const [as, setAs] = useState<'text' | 'records'>(fits ? 'text' : 'records');
  const [mapping, setMapping] = useState(() => guessMapping(table));
  const preview = useMemo(() => toRecords(plan, table, mapping, countingIds()), [plan, table, mapping]);
  const count = preview.records.length;
  const rows = table.rows.length;
  const columns = table.rows[0]?.length ?? 0;
  const answer = (): void => {
    if (as === 'text') {
      onText();
      return;
    }
    onClose();
    edit((now) => toRecords(now, table, mapping, newId).edits, { name: 'paste-records' });
    showStage({ kind: 'register', of: mapping.kind });
  };
  return (
    <Dialog
      title={words('pasting.tableTitle')}
      width={as === 'records' ? 'wide' : 'middle'}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" isDisabled={as === 'records' && count === 0} onPress={answer} autoFocus>
            {as === 'text' ? words('pasting.paste') : words('pasting.import', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Choice
          label={words('pasting.tableAs')}
          value={as}
          onChange={setAs}
          options={[
            { id: 'text', name: words(fits ? 'pasting.asTable' : 'pasting.asLines') },
            { id: 'records', name: words('pasting.asRecords') },
          ]}
        />
        {as === 'text' ? (
          <p>{words(fits ? 'pasting.asTableNote' : 'pasting.tooLarge', { rows, columns })}</p>
        ) : (
          <>
            <RegisterChoice table={table} mapping={mapping} onChange={setMapping} />
            <MappingTable table={table} mapping={mapping} unread={preview.unread} onChange={setMapping} />
            <ImportReport kind={mapping.kind} {...preview} />
          </>
        )}
      </div>
    </Dialog>
  );
}
