import { useState, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { kindNamed, recordsOf, type KindName, type PlanRecord } from '#core/records';
import { useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { BulkEditDialog } from './bulk-edit/bulk-edit-dialog';
import { foldedAfter } from './grid/groups';
import { RegisterGrid } from './grid/register-grid';
import { useGrid } from './grid/use-grid';
import { useViewedRows } from './grid/use-viewed-rows';
import { NO_VIEW, isViewOn } from './grid/view';
import { useRemembered, type RegisterMemory } from './memory';
import styles from './register.module.css';
import { RegisterHead } from './register-head';
import { RemoveRecordDialog } from './remove-record-dialog';
import { ViewSign } from './view-sign';

interface RegisterProps {
  readonly of: KindName;
  readonly memory: RegisterMemory;
}

/** The register 台账 of one kind: every record a row, its main fields in the cells. */
export function Register({ of, memory }: RegisterProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const { words: names, columns } = kindNamed(of);
  const [removing, setRemoving] = useState<readonly PlanRecord[]>();
  const [said, setSaid] = useState('');
  const [view, change] = useRemembered(memory.views, of, NO_VIEW);
  const [bulk, setBulk] = useState<readonly RecordId[]>();
  const viewed = useViewedRows(of, columns, view);
  const { rows, groups } = viewed;
  const grid = useGrid({
    ...{ kind: of, viewed, memory, isViewOn: isViewOn(view) },
    fold: (isFolded, key) => change({ ...view, folded: foldedAfter(view.folded, groups, isFolded, key) }),
    say: setSaid,
    ask: setRemoving,
    showAll: () => change(NO_VIEW),
  });
  const all = recordsOf(plan, of).length;
  const shown = groups.length === 0 ? rows.length : groups.reduce((sum, { count }) => sum + count, 0);
  const chosen = rows.slice(grid.bounds.top, grid.bounds.bottom + 1);
  const openBulk = (): void => setBulk(chosen);
  return (
    <section className={styles['register']} aria-label={words('registers.label', { name: names.many[language] })}>
      <RegisterHead
        grid={grid}
        all={all}
        view={{ view, change }}
        said={said}
        chosen={chosen.length}
        openBulk={openBulk}
      />
      {isViewOn(view) && <ViewSign kind={of} view={{ view, change }} shown={shown} all={all} fold={grid.fold} />}
      {all === 0 ? (
        <div className={styles['empty']}>
          <p>{words('registers.empty', { kind: names.one[language] })}</p>
          <p>{words('registers.emptyHint')}</p>
        </div>
      ) : (
        <RegisterGrid grid={grid} view={{ view, change }} openBulk={openBulk} />
      )}
      {all > 0 && shown === 0 && <p className={styles['none']}>{words('registerView.none')}</p>}
      {bulk && (
        <BulkEditDialog
          kind={of}
          records={bulk}
          onClose={() => {
            setBulk(undefined);
            grid.setHasFocus(true);
          }}
        />
      )}
      {removing && (
        <RemoveRecordDialog
          kind={of}
          records={removing}
          onClose={() => {
            setRemoving(undefined);
            grid.setHasFocus(true);
          }}
        />
      )}
    </section>
  );
}
