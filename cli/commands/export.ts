import path from 'node:path';
import { done, failed, type Result } from '#core/model';
import { forIssue } from '#core/checks';
import { fillIn } from '#core/words';
import { WORD_PROFILES, exportPlan } from '#word';
import { HOUSE_OPTIONS, checkWithPacks } from '../house-packs';
import { expectEnding, readPlan, writeFile } from '../plan-files';
import { choiceOf, oneName, outputOf, readOptions } from '../read-options';
import { findingsAsText, hasErrors } from '../report-findings';
import { wordFileLines } from '../say-word-file';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

const OPTIONS = ['output', 'profile', 'purpose', 'lang', 'force', ...HOUSE_OPTIONS];

/** Where from, where to, and how: read and found right before anything is opened. */
function readOrder(args: readonly string[], terminal: Terminal) {
  const options = readOptions('export', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const name = oneName(options.value, 'file-missing', language);
  if (!name.ok) return name;
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const profile = choiceOf(options.value, 'profile', WORD_PROFILES, language);
  if (!profile.ok) return profile;
  const purpose = choiceOf(options.value, 'purpose', ['issue', 'return'], language);
  if (!purpose.ok) return purpose;
  if (path.extname(output.value).toLowerCase() === '.pdf')
    return failed('pdf-needs-window', { file: path.basename(output.value) });
  const wrong = expectEnding(output.value, ['.docx']);
  return (
    wrong ??
    done({
      options: options.value,
      input: name.value,
      output: output.value,
      profile: profile.value,
      purpose: purpose.value,
    })
  );
}

/** `export`: writes the Word file, whatever the checks say, and says what they found; for issue what is to fill is wrong. */
export async function exportWord(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = readOrder(args, terminal);
  if (!order.ok) return order;
  const { options, input, output, profile, purpose } = order.value;
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
