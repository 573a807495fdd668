import path from 'node:path';
import { done, type Result } from '#core/model';
import { runChecks } from '#core/checks';
import { readPlan } from '../plan-files';
import { choiceOf, oneName, readOptions } from '../read-options';
import { findingsAsJson, findingsAsText, hasErrors } from '../report-findings';
import type { ExitCode, Terminal } from '../terminal';

/** `check`: says what is wrong with a plan or still to fill, in the plan's language unless told otherwise. */
export async function check(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('check', args, ['format', 'lang'], terminal.language);
  if (!options.ok) return options;
  const spoken = options.value.lang ?? terminal.language;
  const name = oneName(options.value, 'file-missing', spoken);
  if (!name.ok) return name;
  const format = choiceOf(options.value, 'format', ['text', 'json'], spoken);
  if (!format.ok) return format;
  const plan = await readPlan(path.resolve(terminal.folder, name.value));
  if (!plan.ok) return plan;
  const findings = runChecks(plan.value);
  const language = options.value.lang ?? plan.value.language;
  terminal.say(
    format.value === 'json'
      ? findingsAsJson(name.value, findings, language)
      : findingsAsText(plan.value, findings, language),
  );
  return done(hasErrors(findings) ? 1 : 0);
}
