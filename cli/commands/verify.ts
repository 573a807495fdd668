import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import { fillIn } from '#core/words';
import { readFileWithin } from '#disk';
import { WORD_PROFILES, isRight, verifyDocx, type Verification } from '#word';
import { expectEnding, readPlan } from '../plan-files';
import { choiceOf, oneName, readOptions, type Options } from '../read-options';
import { fontLine, verifiedLines } from '../say-word-file';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

const OPTIONS = ['plan', 'profile', 'purpose', 'lang'];
const PURPOSES = ['issue', 'return', 'extract'] as const;

/** An option with a few choices; undefined where it is not given. */
const asked = <C extends string>(
  options: Options,
  name: string,
  choices: readonly [C, ...C[]],
  language: Language,
): Result<C | undefined> =>
  options.values[name] === undefined ? done(undefined) : choiceOf(options, name, choices, language);

/** Which file is looked at, and what it is compared with: read and found right before anything is opened. */
function readOrder(args: readonly string[], terminal: Terminal) {
  const options = readOptions('verify', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const input = oneName(options.value, 'word-file-missing', language);
  if (!input.ok) return input;
  const profile = asked(options.value, 'profile', WORD_PROFILES, language);
  if (!profile.ok) return profile;
  const purpose = asked(options.value, 'purpose', PURPOSES, language);
  if (!purpose.ok) return purpose;
  const found = { input: input.value, plan: options.value.values['plan'], language };
  const how = { ...(profile.value && { profile: profile.value }), ...(purpose.value && { purpose: purpose.value }) };
  return expectEnding(input.value, ['.docx']) ?? done({ ...found, how });
}

/** What the file is, what of it is as it should be, and what could not be compared. */
function reportOn({ profile, hasPlan, checks, fonts }: Verification, language: Language): readonly string[] {
  const what = profile === undefined ? CLI_WORDS['verify-foreign'] : CLI_WORDS[`verify-${profile}`];
  return [
    what[language],
    ...(hasPlan ? [] : [CLI_WORDS['verify-no-plan'][language]]),
    ...verifiedLines(checks, language),
    ...(fonts.length > 0 ? [fontLine(fonts, language)] : []),
  ];
}

/** `verify`: reads a Word file and says what of it is as it should be; exit code 1 when something is not. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = readOrder(args, terminal);
  if (!order.ok) return order;
  const { input, plan: planFile, how, language } = order.value;
  const bytes = await readFileWithin(path.resolve(terminal.folder, input));
  if (!bytes.ok) return bytes;
  const plan = planFile === undefined ? done(undefined) : await readPlan(path.resolve(terminal.folder, planFile));
  if (!plan.ok) return plan;
  const file = path.basename(input);
  const read = verifyDocx(bytes.value, { file, ...(plan.value && { plan: plan.value }), ...how });
  if (!read.ok) return read;
  for (const line of reportOn(read.value, language)) terminal.say(line);
  const wrong = read.value.checks.filter((check) => !isRight(check)).length;
  const verdict = wrong === 0 ? CLI_WORDS['verify-right'] : CLI_WORDS['verify-wrong'];
  terminal.say(fillIn(verdict[language], { file, count: String(wrong) }));
  return done(wrong === 0 ? 0 : 1);
}
