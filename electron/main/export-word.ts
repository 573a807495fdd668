import path from 'node:path';
import { done } from '#core/model';
import type { Result } from '#core/model';
import type { Plan } from '#core/records';
import { writeVerified } from '#disk';
import type { ExportOrder, ExportReport } from '#ipc';
import { chooseTarget } from './choose-file';
import { nameOf } from './file-handles';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';

interface Making {
  readonly plan: Plan;
  readonly order: ExportOrder;
}

const tell =
  (window: PlanWindow) =>
  (part: number): void =>
    window.send('export-progress', { part });

/** Begins to make a Word file in the window's own jobs process, before the officer has asked for it. */
export function prepareWord({ settings }: Program, window: PlanWindow, making: Making): undefined {
  window.word.prepare({ ...making, language: settings.stored.settings.language }, tell(window));
}

/** Makes the Word file in the window's own jobs process while it asks where, and writes it; cancelled in between, nothing is written. */
export async function exportWord(
  program: Program,
  window: PlanWindow,
  { name, ...making }: Making & { readonly name: string },
): Promise<Result<ExportReport | undefined>> {
  prepareWord(program, window, making);
  const file = await chooseTarget(program, window, { name, what: 'docx' });
  if (file === undefined) return done(undefined);
  const { language } = program.settings.stored.settings;
  const word = await window.word.take({ ...making, language }, path.basename(file), tell(window));
  if (!word.ok) return word;
  const { bytes, ...report } = word.value;
  const written = await writeVerified(file, bytes);
  if (!written.ok) return written;
  return done({ ...report, file: window.files.give(file, 'word'), name: nameOf(file) });
}
