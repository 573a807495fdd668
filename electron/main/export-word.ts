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

interface Order {
  readonly plan: Plan;
  readonly order: ExportOrder;
  readonly name: string;
}

/** Asks where, makes the Word file in the window's own jobs process, and writes it; cancelled in between, nothing is written. */
export async function exportWord(
  program: Program,
  window: PlanWindow,
  order: Order,
): Promise<Result<ExportReport | undefined>> {
  const file = await chooseTarget(program, window, { name: order.name, what: 'docx' });
  if (file === undefined) return done(undefined);
  const { language } = program.settings.stored.settings;
  const word = await window.exports.run('word', { ...order, name: path.basename(file), language }, (part) => {
    window.send('export-progress', { part });
  });
  if (!word.ok) return word;
  const { bytes, ...report } = word.value;
  const written = await writeVerified(file, bytes);
  if (!written.ok) return written;
  return done({ ...report, file: window.files.give(file, 'word'), name: nameOf(file) });
}
