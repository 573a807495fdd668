import path from 'node:path';
import { done, formatDate, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { writeVerified } from '#disk';
import type { FileHandle } from '#ipc';
import { chooseTarget } from './choose-file';
import { nameOf } from './file-handles';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { WORDS } from './words';

/** Today where the officer is, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Asks where, and writes what the checks find in a plan: a Word document or a page, as the chosen name ends. */
export async function exportReport(
  program: Program,
  window: PlanWindow,
  { plan, name }: { readonly plan: Plan; readonly name: string },
): Promise<Result<{ readonly file: FileHandle; readonly name: string } | undefined>> {
  const { language } = program.settings.stored.settings;
  const file = await chooseTarget(program, window, { name: `${name} ${WORDS.report[language]}`, what: 'report' });
  if (file === undefined) return done(undefined);
  const { packs } = await program.houseRules.list();
  const bytes = await window.exports.run('report', {
    ...{ plan, packs, language, name: path.basename(file), date: formatDate(today(), language) },
    format: path.extname(file).toLowerCase() === '.html' ? 'html' : 'docx',
  });
  const written = bytes.ok ? await writeVerified(file, bytes.value) : bytes;
  return written.ok ? done({ file: window.files.give(file, 'word'), name: nameOf(file) }) : written;
}
