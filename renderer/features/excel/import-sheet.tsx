import { useState, type ReactElement } from 'react';
import type { ImportOptions, Taken } from '#core/import';
import type { KindName } from '#core/records';
import type { OpenedWorkbook } from '#ipc';
import { ChangeList } from '../../comparison';
import { ImportReport } from '../../mapping';
import { Button, Dialog, Notice, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './import-sheet.module.css';
import { SheetList } from './sheet-list';
import { SheetMapping } from './sheet-mapping';
import { useImport, type ImportState } from './use-import';

export interface ImportSheetProps {
  readonly workbook: OpenedWorkbook;
  /** The register that the import was asked for in. */
  readonly expected: KindName | undefined;
  readonly onTake: (taken: readonly Taken[], options: ImportOptions) => void;
  readonly onClose: () => void;
}

/** Takes a workbook into the plan in two steps: which sheet and column is what; then everything that changes, before it does. */
export function ImportSheet({ workbook, expected, onTake, onClose }: ImportSheetProps): ReactElement {
  const t = useWords();
  const { plan } = useWorkspace();
  const state = useImport(plan, workbook.tables, expected);
  const [step, setStep] = useState<'columns' | 'changes'>('columns');
  const { taken, options, imported } = state;
  const isLast = step === 'changes';
  return (
    <Dialog
      title={t('excel.title', { name: workbook.name })}
      width="wide"
      onClose={onClose}
      foot={
        <>
          {isLast && (
            <Button look="quiet" onPress={() => setStep('columns')}>
              {t('excel.back')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            key={step}
            look="primary"
            isDisabled={isLast ? imported.edits.length === 0 : taken.length === 0}
            onPress={() => (isLast ? onTake(taken, options) : setStep('changes'))}
            autoFocus
          >
            {t(isLast ? 'excel.go' : 'excel.next')}
          </Button>
        </>
      }
    >
      {isLast ? <Changes state={state} /> : <Columns workbook={workbook} state={state} />}
    </Dialog>
  );
}

function Columns({
  workbook,
  state,
}: Pick<ImportSheetProps, 'workbook'> & { readonly state: ImportState }): ReactElement {
  const t = useWords();
  const { choices, imported, choose } = state;
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ isTaken }) => isTaken),
    ),
  );
  const choice = choices[shown];
  return (
    <div className={styles['form']}>
      {workbook.beyond.map(({ table, count }) => (
        <Notice key={table} look="information" kind={t('common.information')}>
          {t('excel.beyond', { table, count })}
        </Notice>
      ))}
      <div className={styles['columns']}>
        <SheetList
          choices={choices}
          shown={shown}
          onShow={setShown}
          onTake={(at, isTaken) => choose(at, { isTaken })}
        />
        {choice && (
          <SheetMapping
            choice={choice}
            unread={imported.unread}
            onChange={(mapping) => choose(shown, { mapping, isTaken: true })}
          />
        )}
      </div>
      <Options {...state} />
      <ImportReport imported={imported} />
    </div>
  );
}

/** What is offered where it matters: sums left out, records made that cells name. */
function Options({ options, setOptions, imported, choices }: ImportState): ReactElement {
  const t = useWords();
  const asked: readonly (readonly [keyof ImportOptions & ('skipsTotals' | 'makesLinked'), string, boolean])[] = [
    ['skipsTotals', t('excel.skipTotals'), imported.totals.length > 0],
    ['makesLinked', t('excel.makeLinked'), imported.made.length > 0 || (!options.makesLinked && choices.length > 0)],
  ];
  return (
    <div className={styles['options']}>
      {asked.map(
        ([name, words, matters]) =>
          matters && (
            <label key={name} className={styles['option']}>
              <input
                type="checkbox"
                checked={options[name]}
                onChange={({ target }) => setOptions({ ...options, [name]: target.checked })}
              />
              {words}
            </label>
          ),
      )}
    </div>
  );
}

function Changes({ state: { imported, after } }: { readonly state: ImportState }): ReactElement {
  const t = useWords();
  const { plan } = useWorkspace();
  const { added, changed, same } = imported.counts;
  return (
    <div className={styles['form']}>
      <p role="status">
        {t('excel.counts', { added, changed, same })}
        {imported.edits.length === 0 && ` ${t('excel.nothing')}`}
      </p>
      <ImportReport imported={imported} />
      {imported.edits.length > 0 && <ChangeList before={plan} after={after} />}
    </div>
  );
}
