import path from 'node:path';
import { done, failed, type Result } from '#core/model';
import { extractFor, findUnit } from '#core/derive';
import { LIST_SEPARATOR, fillIn } from '#core/words';
import { exportPlan } from '#word';
import { badOption } from '../bad-option';
import { readPlan, writeFile } from '../plan-files';
import { wordFileLines } from '../say-word-file';
import type { ExitCode, Terminal } from '../terminal';
import { readWordOrder, type WordOrder } from '../word-order';
import { CLI_WORDS } from '../words';

/** `extract`, and `export` for that purpose: writes what one unit has to do with in a plan as a Word file of its own. */
export async function extract(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = readWordOrder('extract', args, [], terminal);
  return order.ok ? await writeExtract(order.value, terminal) : order;
}

/** Writes the extract of the unit that the options name. */
export async function writeExtract(order: WordOrder, terminal: Terminal): Promise<Result<ExitCode>> {
  const { options, input, output, profile } = order;
  const name = options.values['unit'];
  if (name === undefined || name.trim() === '') return badOption('option-missing', order.language, { name: '--unit' });
  const plan = await readPlan(path.resolve(terminal.folder, input));
  if (!plan.ok) return plan;
  const language = options.lang ?? plan.value.language;
  const unit = findUnit(plan.value, name);
  if (unit.kind === 'none') {
    const names = unit.near.join(LIST_SEPARATOR[language]);
    return failed('unknown-unit', { name, names, reason: names === '' ? 'no-unit-like' : 'units-like' });
  }
  const whole = extractFor(plan.value, unit.unit);
  const word = await exportPlan(whole, path.basename(output), { profile, purpose: 'extract' });
  if (!word.ok) return word;
  const written = await writeFile(path.resolve(terminal.folder, output), word.value.bytes, options.isForced);
  if (!written.ok) return written;
  terminal.say(fillIn(CLI_WORDS.exported[language], { file: output }));
  for (const line of wordFileLines(word.value, { profile, planLanguage: whole.language, language })) terminal.say(line);
  return done(0);
}
