import path from 'node:path';
import { done, type Result } from '#core/model';
import { writeVerified } from '#disk';
import type { ExportReport } from '#ipc';
import { chooseTarget } from '../choose-file';
import { nameOf } from '../file-handles';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { onPress, printPages, type PrintOrder } from './print-pages';

/** Asks where, prints the plan and its page numbers, puts them together, and writes the file; cancelled in between, nothing is written. */
export async function exportPdf(
  program: Program,
  window: PlanWindow,
  { name, ...order }: PrintOrder & { readonly name: string },
): Promise<Result<ExportReport | undefined>> {
  const file = await chooseTarget(program, window, { name, what: 'pdf' });
  if (file === undefined) return done(undefined);
  const { language } = program.settings.stored.settings;
  const progress = (part: number): void => {
    window.send('export-progress', { part });
  };
  const made = await onPress(program, window, async (press) => {
    progress(0.1);
    const printed = await printPages(press, window, order);
    if (!printed.ok) return printed;
    progress(0.5);
    const numbers = await window.exports.run('number-pages', { ...order, printed: printed.value });
    if (!numbers.ok) return numbers;
    const sheets = await press.toPdfs(numbers.value);
    progress(0.7);
    const parts = { printed: printed.value, numbers: sheets };
    return await window.exports.run('finish-pdf', { ...order, ...parts, name: path.basename(file), language });
  });
  if (!made.ok) return made;
  progress(1);
  const { bytes, ...report } = made.value;
  const written = await writeVerified(file, bytes);
  if (!written.ok) return written;
  return done({ ...report, file: window.files.give(file, 'word'), name: nameOf(file) });
}
