import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { sayDifference, takeDifferences, type Difference } from '#core/returned';
import type { Template } from '#core/template';
import { fillIn } from '#core/words';
import { readFileWithin } from '#disk';
import { readWord, type ReadWord } from '#word';
import { expectEnding, readPlan, readTemplate, writePlan } from '../plan-files';
import { choiceOf, oneName, outputOf, readOptions, type Options } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';
import { importForeign } from './import-foreign';
import { findTemplate } from './new-plan';

const OPTIONS = ['output', 'template', 'plan', 'accept', 'force', 'lang'];
const ACCEPT = ['none', 'all'] as const;

/** What is read, what it is compared with or made by, and where the plan goes. */
interface Order {
  readonly input: string;
  readonly output: string;
  readonly takesAll: boolean;
  readonly plan: Plan | undefined;
  readonly template: Template | undefined;
  readonly isForced: boolean;
  readonly language: Language;
}

/** A template by its file or by the name of a built-in one. */
async function templateOf(
  { values }: Options,
  folder: string,
  language: Language,
): Promise<Result<Template | undefined>> {
  const { template } = values;
  if (template === undefined) return done(undefined);
  return template.endsWith('.json')
    ? await readTemplate(path.resolve(folder, template))
    : findTemplate(template, language);
}

async function readOrder(args: readonly string[], terminal: Terminal): Promise<Result<Order>> {
  const options = readOptions('import', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const input = oneName(options.value, 'word-file-missing', language);
  if (!input.ok) return input;
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const accept = choiceOf(options.value, 'accept', ACCEPT, language);
  if (!accept.ok) return accept;
  const wrong = expectEnding(input.value, ['.docx', '.docm']);
  if (wrong) return wrong;
  const template = await templateOf(options.value, terminal.folder, language);
  if (!template.ok) return template;
  const { plan: named } = options.value.values;
  const plan = named === undefined ? done(undefined) : await readPlan(path.resolve(terminal.folder, named));
  if (!plan.ok) return plan;
  const what = { input: input.value, output: output.value, plan: plan.value, template: template.value };
  return done({ ...what, takesAll: accept.value === 'all', isForced: options.value.isForced, language });
}

/** A difference in a few lines: where and what, the texts, and why it cannot be taken. */
function linesOf(plan: Plan, difference: Difference, language: Language): readonly string[] {
  const { place, what, by, why } = sayDifference(plan, difference, language);
  const who = by.length === 0 ? '' : ` (${by.join('; ')})`;
  const { before, after } = difference;
  const text = (sign: string, said: string): readonly string[] =>
    said === '' ? [] : [`    ${sign} ${said.replaceAll('\n', ' / ')}`];
  const texts = before === after ? text('=', after) : [...text('-', before), ...text('+', after)];
  return [
    `  ${place}: ${what}${who}`,
    ...(difference.place.extra === undefined ? texts : []),
    ...(why === undefined ? [] : [`    ${fillIn(CLI_WORDS['import-why'][language], { why })}`]),
  ];
}

async function write(
  plan: Plan,
  { output, isForced, language }: Order,
  terminal: Terminal,
): Promise<Result<undefined>> {
  const written = await writePlan(path.resolve(terminal.folder, output), plan, isForced);
  if (!written.ok) return written;
  terminal.say(fillIn(CLI_WORDS.written[language], { file: output }));
  return done(undefined);
}

/** Takes a file of ours back: as it went out where nothing changed, else with what the caller accepts. */
async function takeBack(
  { plan, differences }: Extract<ReadWord, { kind: 'returned' }>,
  order: Order,
  terminal: Terminal,
): Promise<Result<ExitCode>> {
  const { language, takesAll } = order;
  const say = (word: keyof typeof CLI_WORDS, count: number): void =>
    terminal.say(fillIn(CLI_WORDS[word][language], { count: String(count) }));
  const list = (some: readonly Difference[]): void => {
    for (const difference of some) for (const line of linesOf(plan, difference, language)) terminal.say(line);
  };
  if (differences.length === 0) {
    say('import-same', 0);
    const written = await write(plan, order, terminal);
    return written.ok ? done(0) : written;
  }
  if (!takesAll) {
    say('import-differences', differences.length);
    list(differences);
    say('import-nothing-written', 0);
    return done(1);
  }
  const { plan: next, taken, left } = takeDifferences(plan, differences, terminal.newId);
  const written = await write(next, order, terminal);
  if (!written.ok) return written;
  say('import-taken', taken.length);
  list(taken);
  if (left.length === 0) return done(0);
  say('import-left', left.length);
  list(left);
  return done(1);
}

/**
 * `import`: takes a Word file as a plan. One that went out from here for return gives its plan again and the differences;
 * any other becomes a plan of a template, unless there is a plan to compare it with.
 */
export async function importWord(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const order = await readOrder(args, terminal);
  if (!order.ok) return order;
  const { input, plan, template, language } = order.value;
  const bytes = await readFileWithin(path.resolve(terminal.folder, input));
  if (!bytes.ok) return bytes;
  const name = path.basename(input);
  const word = await readWord(bytes.value, name, { newId: terminal.newId, plan });
  if (!word.ok) return word;
  if (word.value.kind === 'returned') {
    if (plan && word.value.isOwn) terminal.say(CLI_WORDS['import-plan-unused'][language]);
    return takeBack(word.value, order.value, terminal);
  }
  if (word.value.isDamaged) terminal.say(CLI_WORDS['import-damaged'][language]);
  const made = importForeign({ name, text: word.value.text }, { template, language, newId: terminal.newId });
  for (const line of made.lines) terminal.say(line);
  const written = await write(made.plan, order.value, terminal);
  return written.ok ? done(0) : written;
}
