import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import type { Words } from '#core/model';
import { fillIn } from '#core/words';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { WORDS } from './words';

const LONGEST_NAME = 72;

/** Asks for a plan, or a Word file, to open; undefined when the officer changed her mind. */
export async function choosePlan(program: Program, window: PlanWindow): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS.openTitle[language],
    defaultPath: folderFor(window),
    filters: [
      { name: WORDS.planOrWord[language], extensions: ['plan', 'json', ...WORD_ENDINGS] },
      { name: WORDS.planFile[language], extensions: ['plan', 'json'] },
      { name: WORDS.wordFile[language], extensions: [...WORD_ENDINGS] },
    ],
    properties: ['openFile'],
  });
  return filePaths[0];
}

/** Older files of Word and WPS can be chosen, to be told what to do with them. */
const WORD_ENDINGS = ['docx', 'docm', 'doc', 'wps'] as const;

/** Asks for a Word file to read; undefined when the officer changed her mind. */
export async function chooseWord(program: Program, window: PlanWindow): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS.openWordTitle[language],
    defaultPath: folderFor(window),
    filters: [{ name: WORDS.wordFile[language], extensions: [...WORD_ENDINGS] }],
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

/** What is written: how its dialog is headed, and the endings that its name may have, the usual one first. */
const TARGETS = {
  plan: { title: WORDS.saveTitle, files: { plan: WORDS.planFile } },
  docx: { title: WORDS.exportTitle, files: { docx: WORDS.wordFile } },
  pdf: { title: WORDS.exportPdfTitle, files: { pdf: WORDS.pdfFile } },
  xlsx: { title: WORDS.exportExcelTitle, files: { xlsx: WORDS.workbook } },
  report: { title: WORDS.reportTitle, files: { docx: WORDS.wordFile, html: WORDS.page } },
} as const satisfies Readonly<
  Record<string, { readonly title: Words; readonly files: Readonly<Record<string, Words>> }>
>;

/** Asks where to write. A name typed without the ending gets it; where that file exists, the dialog asks once more. */
export async function chooseTarget(
  program: Program,
  window: PlanWindow,
  {
    name,
    what,
    isCopy = false,
  }: { readonly name: string; readonly what: keyof typeof TARGETS; readonly isCopy?: boolean },
): Promise<string | undefined> {
  const { language } = program.settings.stored.settings;
  const { title } = TARGETS[what];
  const files: Readonly<Record<string, Words>> = TARGETS[what].files;
  const endings = Object.keys(files);
  const [usual = ''] = endings;
  const mark = isCopy ? WORDS.copy[language] : undefined;
  let suggestion = suggestionFor(path.join(folderFor(window), fileName(name)), usual, mark);
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window.browser, {
      title: title[language],
      defaultPath: suggestion,
      filters: Object.entries(files).map(([ending, words]) => ({ name: words[language], extensions: [ending] })),
      properties: ['showOverwriteConfirmation'],
    });
    if (canceled || !filePath) return undefined;
    if (endings.includes(path.extname(filePath).toLowerCase().slice(1))) return filePath;
    suggestion = `${filePath}.${usual}`;
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
