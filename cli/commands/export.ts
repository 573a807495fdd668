import path from 'node:path';
import { done, type Result } from '#core/model';
import { forIssue } from '#core/checks';
import { fillIn } from '#core/words';
import { exportPlan } from '#word';
import { badOption } from '../bad-option';
import { HOUSE_OPTIONS, checkWithPacks } from '../house-packs';
import { readPlan, writeFile } from '../plan-files';
import { choiceOf } from '../read-options';
import { findingsAsText, hasErrors } from '../report-findings';
import { wordFileLines } from '../say-word-file';
import type { ExitCode, Terminal } from '../terminal';
import { readWordOrder } from '../word-order';
import { CLI_WORDS } from '../words';
import { writeExtract } from './extract';

const OPTIONS = ['purpose', ...HOUSE_OPTIONS];
const PURPOSES = ['issue', 'return', 'extract'] as const;

/** `export`: writes the Word file, whatever the checks say, and says what they found; for issue what is to fill is wrong. */
export async function exportWord(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = readWordOrder('export', args, OPTIONS, terminal);
  if (!order.ok) return order;
  const { options, input, output, profile } = order.value;
  const chosen = choiceOf(options, 'purpose', PURPOSES, order.value.language);
  if (!chosen.ok) return chosen;
  const purpose = chosen.value;
  if (purpose === 'extract') return await writeExtract(order.value, terminal);
  if (options.values['unit'] !== undefined) return badOption('unit-needs-extract', order.value.language);
  const plan = await readPlan(path.resolve(terminal.folder, input));
  if (!plan.ok) return plan;
  const found = await checkWithPacks(plan.value, options, terminal);
  if (!found.ok) return found;
  const word = await exportPlan(plan.value, path.basename(output), { profile, purpose });
  if (!word.ok) return word;
  const written = await writeFile(path.resolve(terminal.folder, output), word.value.bytes, options.isForced);
  if (!written.ok) return written;
  const language = options.lang ?? plan.value.language;
  const findings = purpose === 'issue' ? forIssue(found.value) : found.value;
  terminal.say(fillIn(CLI_WORDS.exported[language], { file: output }));
  for (const line of wordFileLines(word.value, { profile, planLanguage: plan.value.language, language }))
    terminal.say(line);
  terminal.say(findingsAsText({ plan: plan.value, findings, language }));
  return done(hasErrors(findings) ? 1 : 0);
}
