import { useState, type ReactElement } from 'react';
import { withoutUnusedMedia } from '#core/model';
import { importTables, type ImportOptions, type Taken } from '#core/import';
import { kindNamed, type KindName } from '#core/records';
import type { OpenedWorkbook } from '#ipc';
import { ImportSheet } from '../../features/excel';
import type { Messages } from '../../features/messages';
import { useLanguage, useWords } from '../../ui';
import { bridge, type Workspace } from '../../workspace';

/** What the window does with workbooks, of one register or of all. */
export interface ExcelActs {
  readonly importFrom: (kind?: KindName) => Promise<void>;
  readonly exportTo: (kind?: KindName) => Promise<void>;
}

interface Situation {
  readonly workspace: Workspace;
  /** What the plan is called. */
  readonly name: string;
  readonly say: Messages['say'];
}

/** Registers to and from Excel, and the dialog that shows what comes in. */
export function useExcel({ workspace, name, say }: Situation): ExcelActs & { readonly dialog: ReactElement | null } {
  const t = useWords();
  const language = useLanguage();
  const [opened, setOpened] = useState<{ readonly workbook: OpenedWorkbook; readonly kind?: KindName }>();
  const importFrom = async (kind?: KindName): Promise<void> => {
    const read = await bridge.request('excel:open');
    if (!read.ok) say('failure', read.failure, { about: 'excel' });
    else if (read.value) setOpened({ workbook: read.value, ...(kind && { kind }) });
  };
  const exportTo = async (kind?: KindName): Promise<void> => {
    const suggested = kind ? `${name} ${kindNamed(kind).words.many[language]}` : name;
    const plan = withoutUnusedMedia(workspace.now());
    const written = await bridge.request('excel:export', plan, suggested, ...(kind ? [[kind]] : []));
    if (!written.ok) say('failure', written.failure, { about: 'excel' });
    if (!written.ok || !written.value) return;
    const { file, name: as, notes } = written.value;
    const offer = { name: t('export.showInFolder'), act: () => void bridge.request('file:show-in-folder', file) };
    const said = [t('excel.written', { name: as }), ...notes].join('\n');
    say(notes.length > 0 ? 'information' : 'success', said, { about: 'excel', offer });
  };
  const take = (taken: readonly Taken[], options: ImportOptions): void => {
    setOpened(undefined);
    const edits = importTables(workspace.now(), taken, options, workspace.newId).edits;
    if (edits.length > 0) workspace.edit(edits, { name: 'import-excel' });
    const [first] = taken;
    if (first) workspace.showStage({ kind: 'register', of: first.mapping.kind });
  };
  const dialog = opened && (
    <ImportSheet workbook={opened.workbook} expected={opened.kind} onTake={take} onClose={() => setOpened(undefined)} />
  );
  return { importFrom, exportTo, dialog: dialog ?? null };
}
