import path from 'node:path';
import { done, failed, type Result } from '#core/model';
import { extractFor, findUnit } from '#core/derive';
import { LIST_SEPARATOR, fillIn } from '#core/words';
import { exportPlan } from '#word';
import { badOption } from '../bad-option';
import { expectEnding, readPlan, writeFile } from '../plan-files';
import { oneName, outputOf, readOptions } from '../read-options';
import { wordFileLines } from '../say-word-file';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

/** Where from, for whom, where to: read and found right before anything is opened. */
function readOrder(args: readonly string[], terminal: Terminal) {
  const options = readOptions('extract', args, ['unit', 'output', 'lang', 'force'], terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const input = oneName(options.value, 'file-missing', language);
  if (!input.ok) return input;
  const unit = options.value.values['unit'];
  if (unit === undefined || unit.trim() === '') return badOption('option-missing', language, { name: '--unit' });
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const wrong = expectEnding(output.value, ['.docx']);
  return wrong ?? done({ options: options.value, input: input.value, unit, output: output.value });
}

/** `extract`: writes what one unit has to do with in a plan as a Word file of its own. */
export async function extract(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = readOrder(args, terminal);
  if (!order.ok) return order;
  const { options, input, unit: name, output } = order.value;
  const plan = await readPlan(path.resolve(terminal.folder, input));
  if (!plan.ok) return plan;
  const language = options.lang ?? plan.value.language;
  const unit = findUnit(plan.value, name);
  if (unit.kind === 'none') {
    const names = unit.near.join(LIST_SEPARATOR[language]);
    return failed('unknown-unit', { name, names, reason: names === '' ? 'no-unit-like' : 'units-like' });
  }
  const profile = 'gbt9704';
  const whole = extractFor(plan.value, unit.unit);
  const word = await exportPlan(whole, path.basename(output), { profile, purpose: 'extract' });
  if (!word.ok) return word;
  const written = await writeFile(path.resolve(terminal.folder, output), word.value.bytes, options.isForced);
  if (!written.ok) return written;
  terminal.say(fillIn(CLI_WORDS.exported[language], { file: output }));
  for (const line of wordFileLines(word.value, { profile, planLanguage: whole.language, language })) terminal.say(line);
  return done(0);
}
