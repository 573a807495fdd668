import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import { fillIn } from '#core/words';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { WORDS } from './words';

const LONGEST_NAME = 72;

/** Asks for a plan to open; undefined when the officer changed her mind. */
export async function choosePlan(program: Program, window: PlanWindow): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS.openTitle[language],
    defaultPath: folderFor(window),
    filters: [{ name: WORDS.planFile[language], extensions: ['plan', 'json'] }],
    properties: ['openFile'],
  });
  return filePaths[0];
}

/** Asks for a workbook to read; undefined when the officer changed her mind. */
export async function chooseWorkbook(program: Program, window: PlanWindow): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS.importTitle[language],
    defaultPath: folderFor(window),
    filters: [{ name: WORDS.workbook[language], extensions: ['xlsx'] }],
    properties: ['openFile'],
  });
  return filePaths[0];
}

/** What is written, by its ending. */
const TARGETS = {
  plan: { title: WORDS.saveTitle, file: WORDS.planFile },
  docx: { title: WORDS.exportTitle, file: WORDS.wordFile },
  xlsx: { title: WORDS.exportExcelTitle, file: WORDS.workbook },
} as const;

/** Asks where to write. A name typed without the ending gets it; where that file exists, the dialog asks once more. */
export async function chooseTarget(
  program: Program,
  window: PlanWindow,
  {
    name,
    ending,
    isCopy = false,
  }: { readonly name: string; readonly ending: keyof typeof TARGETS; readonly isCopy?: boolean },
): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const target = TARGETS[ending];
  const mark = isCopy ? WORDS.copy[language] : undefined;
  let suggestion = suggestionFor(path.join(folderFor(window), fileName(name)), ending, mark);
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window.browser, {
      title: target.title[language],
      defaultPath: suggestion,
      filters: [{ name: target.file[language], extensions: [ending] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (canceled || !filePath) return undefined;
    if (path.extname(filePath).toLowerCase() === `.${ending}`) return filePath;
    suggestion = `${filePath}.${ending}`;
    if (!existsSync(suggestion)) return suggestion;
  }
}

/** A copy gets a name that is free: marked as a copy, and numbered where there is one already. */
function suggestionFor(file: string, ending: string, mark: string | undefined): string {
  if (mark === undefined) return `${file}.${ending}`;
  for (let count = 1; ; count++) {
    const free = `${file}${fillIn(mark, { count: count === 1 ? '' : ` ${String(count)}` })}.${ending}`;
    if (!existsSync(free)) return free;
  }
}

const folderFor = (window: PlanWindow): string =>
  window.path === undefined ? app.getPath('documents') : path.dirname(window.path);

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  const clean = title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').trim();
  return Array.from(clean).slice(0, LONGEST_NAME).join('') || 'plan';
}
