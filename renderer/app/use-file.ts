import { useCallback, useEffect, useState } from 'react';
import type { Failure, Result } from '#core/model';
import { asWritten, type PlanDocument } from '#core/file';
import type { FileState, OpenedPlan, SavedPlan } from '#ipc';
import type { Messages } from '../features/messages';
import { useWords } from '../ui';
import { bridge } from '../workspace';
import type { PlanTools } from './plan-tools';
import { useFileAgain, type FileAgain } from './use-file-again';
import { useFileState } from './use-file-state';

/** Where a plan stands: its name, its file if it has one, and when that was written. */
export type Standing = Pick<OpenedPlan, 'name' | 'file' | 'savedAt'>;

/** The file of the plan: where it stands, and how to write it and read it again. */
export interface PlanFile extends FileAgain {
  readonly standing: Standing;
  readonly state: FileState;
  /** Says whether the plan is safe in a file now; not when the officer closed the dialog or writing failed. */
  readonly save: () => Promise<boolean>;
  readonly saveAs: () => Promise<boolean>;
  /** Writes a copy; the window goes on with its own file (`here`) or with the copy. */
  readonly saveCopy: (goOn: 'here' | 'there') => Promise<boolean>;
  /** Saves over what another program wrote, which the officer has seen. */
  readonly overwrite: () => Promise<boolean>;
}

/** What a file needs of the window around it. */
export interface FileSurroundings {
  readonly messages: Pick<Messages, 'say' | 'settle'>;
  /** The file is not what it was: the officer must decide before it is replaced. */
  readonly onChanged: () => void;
}

/** Leaves a field, so that what was typed in it is in the plan before the plan is written. */
function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.blur();
    activeElement.focus();
  }
}

export function useFile(opened: OpenedPlan, tools: PlanTools, around: FileSurroundings): PlanFile {
  const [standing, setStanding] = useState<Standing>(opened);
  const state = useFileState();
  const writing = useWriting(standing, state, tools, { ...around, setStanding });
  const again = useFileAgain(standing, tools, { ...around, setStanding });
  useSaveAndClose(writing.save);
  return { standing, state, ...writing, ...again };
}

type Writing = Pick<PlanFile, 'save' | 'saveAs' | 'saveCopy' | 'overwrite'>;
type Writer = (document: PlanDocument) => Promise<Result<SavedPlan | undefined>>;

function useWriting(
  { name, file }: Standing,
  { readOnly }: FileState,
  { store }: PlanTools,
  { messages, onChanged, setStanding }: FileSurroundings & { readonly setStanding: (standing: Standing) => void },
): Writing {
  const t = useWords();
  const write = async (writer: Writer): Promise<SavedPlan | undefined> => {
    leaveField();
    const { document } = store;
    const result = await writer(asWritten(document));
    if (!result.ok) tell(result.failure);
    if (!result.ok || !result.value) return undefined;
    messages.settle('save');
    return result.value;
  };
  const writeAndStay = async (writer: Writer): Promise<boolean> => {
    let written: PlanDocument | undefined;
    const saved = await write((document) => {
      written = store.document;
      return writer(document);
    });
    if (!saved || !written) return false;
    setStanding(saved);
    store.markSaved(written, saved.base);
    return true;
  };
  const tell = (failure: Failure): void => {
    if (failure.kind === 'changed-outside') onChanged();
    else
      messages.say('failure', failure, {
        about: 'save',
        offer: { name: t('fileState.saveAs'), act: () => void saveAs() },
      });
  };
  const saveAs = (): Promise<boolean> =>
    writeAndStay((document) => bridge.request('plan:save-as', document, document.plan.profile.title));
  const saveCopy = async (goOn: 'here' | 'there'): Promise<boolean> => {
    const copy: Writer = (document) => bridge.request('plan:save-copy', document, name, goOn);
    if (goOn === 'there') return await writeAndStay(copy);
    const saved = await write(copy);
    if (saved) messages.say('success', t('fileState.copied', { name: saved.name }));
    return saved !== undefined;
  };
  const save = (): Promise<boolean> => {
    if (file === undefined) return saveAs();
    if (readOnly) return saveCopy('there');
    return writeAndStay((document) => bridge.request('plan:save', file, document));
  };
  const overwrite = (): Promise<boolean> =>
    file === undefined ? saveAs() : writeAndStay((document) => bridge.request('plan:save', file, document, 'seen'));
  return { save, saveAs, saveCopy, overwrite };
}

function useSaveAndClose(save: () => Promise<boolean>): void {
  const saveAndClose = useCallback(async (): Promise<void> => {
    await bridge.request((await save()) ? 'window:close' : 'window:stay');
  }, [save]);
  useEffect(() => bridge.on('save-and-close', () => void saveAndClose()), [saveAndClose]);
}
