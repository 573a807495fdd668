import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import { applyEdits } from '#core/edit';
import { guessMapping, importTables, sayNotes, type SourceTable, type Taken } from '#core/import';
import { kindNamed, type KindName } from '#core/records';
import { comparePlans, sayChange } from '#core/review';
import { fillIn } from '#core/words';
import { readFileWithin } from '#disk';
import { readWorkbook, type Workbook } from '#sheet';
import { badOption } from '../bad-option';
import { expectEnding, readPlan, writePlan } from '../plan-files';
import { outputOf, readOptions, type Options } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';
import { kindOf } from './xlsx-export';

const OPTIONS = ['output', 'sheet', 'kind', 'dry-run', 'lang', 'force'];
const TAKEN_AS = { makesLinked: true, skipsTotals: true } as const;

/** What is to be read, and where it goes; nothing is written for a look. */
interface Order {
  readonly input: string;
  readonly workbook: string;
  readonly output: string | undefined;
  readonly kind: KindName | undefined;
}

function readOrder(options: Options, language: Language): Result<Order> {
  const [input, workbook, extra] = options.names;
  if (input === undefined || workbook === undefined) return badOption('xlsx-files-missing', language);
  if (extra !== undefined) return badOption('too-many-names', language, { name: extra });
  const kind = kindOf(options, language);
  if (!kind.ok) return kind;
  const wrong = expectEnding(workbook, ['.xlsx']);
  if (wrong) return wrong;
  if (options.isDryRun) return done({ input, workbook, output: undefined, kind: kind.value });
  const output = outputOf(options, language);
  return output.ok ? done({ input, workbook, output: output.value, kind: kind.value }) : output;
}

async function readTables(file: string): Promise<Result<Workbook>> {
  const bytes = await readFileWithin(file);
  return bytes.ok ? readWorkbook(bytes.value, path.basename(file)) : bytes;
}

/** The sheets that are taken: the one asked for, else those in sight whose heads name columns. */
function takenOf(
  tables: readonly SourceTable[],
  wanted: string | undefined,
  kind: KindName | undefined,
): readonly Taken[] {
  return tables
    .filter(({ name, isHidden }) => (wanted === undefined ? !isHidden : name === wanted))
    .map((table) => ({ table, mapping: guessMapping(table, kind) }))
    .filter(({ table, mapping }) => table.rows.length > 0 && (wanted !== undefined || mapping.head.rows > 0))
    .filter(({ mapping }) => kind === undefined || mapping.kind === kind);
}

/** `xlsx import`: takes rows of a workbook into a plan, and says everything that changes and everything that does not come in. */
export async function importWorkbook(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('xlsx import', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const order = readOrder(options.value, language);
  if (!order.ok) return order;
  const { input, workbook, output, kind } = order.value;
  const plan = await readPlan(path.resolve(terminal.folder, input));
  if (!plan.ok) return plan;
  const read = await readTables(path.resolve(terminal.folder, workbook));
  if (!read.ok) return read;
  const { sheet } = options.value.values;
  const taken = takenOf(read.value.tables, sheet, kind);
  if (taken.length === 0)
    return badOption('xlsx-no-sheet', language, { sheets: read.value.tables.map(({ name }) => name).join(' / ') });
  const imported = importTables(plan.value, taken, TAKEN_AS, terminal.newId);
  const after = applyEdits(plan.value, imported.edits);
  const say = (word: keyof typeof CLI_WORDS, params: Readonly<Record<string, string>>): void =>
    terminal.say(fillIn(CLI_WORDS[word][language], params));
  for (const { table, mapping } of taken)
    say('sheet-taken', { sheet: table.name, register: kindNamed(mapping.kind).words.many[language] });
  for (const { name } of read.value.tables)
    if (!taken.some(({ table }) => table.name === name)) say('sheet-not-taken', { sheet: name });
  for (const { table, count } of read.value.beyond) say('cells-beyond', { sheet: table, count: String(count) });
  const { added, changed, same } = imported.counts;
  say('import-counts', { added: String(added), changed: String(changed), same: String(same) });
  for (const change of comparePlans(plan.value, after)) terminal.say(`  ${sayChange(change, language)}`);
  for (const { said, lines } of sayNotes(imported, language))
    for (const line of [said, ...lines.map((each) => `  ${each}`)]) terminal.say(line);
  if (output === undefined) return done(0);
  const written = await writePlan(path.resolve(terminal.folder, output), after, options.value.isForced);
  if (!written.ok) return written;
  say('written', { file: output });
  return done(0);
}
