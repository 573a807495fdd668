import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { done, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { ChangedDialog, CompareDialog, FileBar, InUseDialog, RevertDialog } from '../features/file-state';
import { useWorkspace } from '../workspace';
import type { PlanTools } from './plan-tools';
import type { PlanFile } from './use-file';
import type { ChangeView, View } from './use-workspace-state';

interface FileSheetsProps {
  readonly tools: PlanTools;
  readonly file: PlanFile;
  readonly view: View;
  readonly change: ChangeView;
  /** The officer does not want this plan open after all. */
  readonly onGiveUp: () => void;
}

/** What the window says and asks about its file: the line under the tools, and the dialogs. */
export function FileSheets({ tools: { store }, file, view, change, onGiveUp }: FileSheetsProps): ReactElement {
  const isUnsaved = useSyncExternalStore(store.subscribe, () => store.isUnsaved);
  const { goTo, now } = useWorkspace();
  const [isAnswered, setIsAnswered] = useState(false);
  const [theirs, setTheirs] = useState<Result<Plan>>();
  const { readOnly } = file.state;
  const { name } = file.standing;
  const close = (): void => change({ sheet: undefined });
  const then = (act: () => Promise<unknown>) => (): void => {
    close();
    void act();
  };
  const compare = async (): Promise<void> => {
    setTheirs(undefined);
    change({ sheet: 'compare-file' });
    const read = await file.look();
    setTheirs(read.ok ? done(read.value.plan) : read);
  };
  return (
    <>
      <FileBar
        name={name}
        state={file.state}
        isUnsaved={isUnsaved}
        onReload={() => void file.reload()}
        onDecide={() => change({ sheet: 'changed-outside' })}
        onTakeOver={() => void file.takeOver()}
        onSave={() => void file.save()}
        onSaveCopy={() => void file.saveCopy('there')}
      />
      {readOnly?.kind === 'in-use' && !isAnswered && (
        <InUseDialog
          name={name}
          by={readOnly.by}
          onReadOnly={() => setIsAnswered(true)}
          onTakeOver={() => void file.takeOver()}
          onGiveUp={onGiveUp}
        />
      )}
      {view.sheet === 'changed-outside' && (
        <ChangedDialog
          name={name}
          isUnsaved={isUnsaved}
          onCompare={() => void compare()}
          onReload={then(file.reload)}
          onSaveCopy={then(() => file.saveCopy('there'))}
          onClose={close}
        />
      )}
      {view.sheet === 'compare-file' && (
        <CompareDialog
          name={name}
          theirs={theirs}
          mine={now()}
          isReadOnly={readOnly !== undefined}
          onGoTo={(place) => {
            close();
            goTo(place);
          }}
          onReload={then(file.reload)}
          onSaveCopy={then(() => file.saveCopy('there'))}
          onOverwrite={then(file.overwrite)}
          onClose={close}
        />
      )}
      {view.sheet === 'revert' && (
        <RevertDialog
          name={name}
          hasFile={file.standing.file !== undefined}
          onRevert={then(file.reload)}
          onClose={close}
        />
      )}
    </>
  );
}
