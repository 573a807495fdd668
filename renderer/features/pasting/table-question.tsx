import { useMemo, useState, type ReactElement } from 'react';
import { countingIds } from '#core/model';
import { guessPastedMapping, importTables, sourceOfPasted } from '#core/import';
import type { PastedTable } from '#core/paste';
import { Button, Choice, Dialog, useWords } from '../../ui';
import { ImportReport, MappingTable } from '../../mapping';
import { useWorkspace } from '../../workspace';
import { RegisterChoice } from './register-choice';
import styles from './table-question.module.css';

/** Pasted rows are all new; what they sum up stays, since it was chosen to be copied. */
const AS_PASTED = { makesLinked: true, skipsTotals: false, addsOnly: true } as const;

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
  const source = useMemo(() => sourceOfPasted(table), [table]);
  const [mapping, setMapping] = useState(() => guessPastedMapping(source, table.head));
  const taken = useMemo(() => [{ table: source, mapping }], [source, mapping]);
  const preview = useMemo(() => importTables(plan, taken, AS_PASTED, countingIds()), [plan, taken]);
  const count = preview.counts.added;
  const rows = table.rows.length;
  const columns = table.rows[0]?.length ?? 0;
  const answer = (): void => {
    if (as === 'text') {
      onText();
      return;
    }
    onClose();
    edit((now) => importTables(now, taken, AS_PASTED, newId).edits, { name: 'paste-records' });
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
            <RegisterChoice table={source} mapping={mapping} onChange={setMapping} />
            <MappingTable table={source} mapping={mapping} unread={preview.unread} onChange={setMapping} />
            <ImportReport imported={preview} />
          </>
        )}
      </div>
    </Dialog>
  );
}
