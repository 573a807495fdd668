import path from 'node:path';
import { done, type Result } from '#core/model';
import { checkReport } from '#core/checks';
import { fillIn } from '#core/words';
import { writeReport, type ReportFormat } from '#word';
import { findingsAsSarif } from '../findings-as-sarif';
import { HOUSE_OPTIONS, checkWithPacks } from '../house-packs';
import { expectEnding, readPlan, writeFile } from '../plan-files';
import { choiceOf, oneName, readOptions } from '../read-options';
import { findingsAsJson, findingsAsText, hasErrors, type Found } from '../report-findings';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

const OPTIONS = ['format', 'report', 'lang', 'force', ...HOUSE_OPTIONS];
const REPORTS: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.html': 'html' };

/** `check`: says what is wrong with a plan or still to fill, in the plan's language unless told otherwise. */
export async function check(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('check', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const spoken = options.value.lang ?? terminal.language;
  const name = oneName(options.value, 'file-missing', spoken);
  if (!name.ok) return name;
  const format = choiceOf(options.value, 'format', ['text', 'json', 'sarif'], spoken);
  if (!format.ok) return format;
  const { report } = options.value.values;
  const wrong = report === undefined ? undefined : expectEnding(report, Object.keys(REPORTS));
  if (wrong) return wrong;
  const plan = await readPlan(path.resolve(terminal.folder, name.value));
  if (!plan.ok) return plan;
  const checked = await checkWithPacks(plan.value, options.value, terminal);
  if (!checked.ok) return checked;
  const language = options.value.lang ?? plan.value.language;
  const found = { file: name.value, plan: plan.value, findings: checked.value, language };
  terminal.say({ text: findingsAsText, json: findingsAsJson, sarif: findingsAsSarif }[format.value](found));
  const code = hasErrors(checked.value) ? 1 : 0;
  if (report === undefined) return done(code);
  const written = await writeTo(report, found, terminal.folder, options.value.isForced);
  if (!written.ok) return written;
  if (format.value === 'text') terminal.say(fillIn(CLI_WORDS.written[language], { file: report }));
  return done(code);
}

async function writeTo(
  output: string,
  { plan, findings, language }: Found,
  folder: string,
  isForced: boolean,
): Promise<Result<unknown>> {
  const format = REPORTS[path.extname(output).toLowerCase()] ?? 'html';
  const bytes = await writeReport(checkReport(plan, findings, { language }), format, path.basename(output));
  return bytes.ok ? await writeFile(path.resolve(folder, output), bytes.value, isForced) : bytes;
}
