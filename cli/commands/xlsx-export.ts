import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import { KIND_NAMES, isKindName, kindNamed, type KindName } from '#core/records';
import { fillIn } from '#core/words';
import { saySheetNote, writeWorkbook } from '#sheet';
import { badOption } from '../bad-option';
import { expectEnding, readPlan, writeFile } from '../plan-files';
import { oneName, outputOf, readOptions, type Options } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

/** The register asked for with `--kind`, by its name in files or in either language; none when it is left out. */
export function kindOf({ values }: Options, language: Language): Result<KindName | undefined> {
  const { kind } = values;
  if (kind === undefined) return done(undefined);
  const named = KIND_NAMES.find((name) => Object.values(kindNamed(name).words.many).includes(kind));
  const found = isKindName(kind) ? kind : named;
  return found === undefined
    ? badOption('option-not-offered', language, { name: '--kind', value: kind, choices: KIND_NAMES.join(' / ') })
    : done(found);
}

/** `xlsx export`: writes one register, or all that hold something, as an .xlsx. */
export async function exportWorkbook(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('xlsx export', args, ['output', 'kind', 'lang', 'force'], terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const name = oneName(options.value, 'file-missing', language);
  if (!name.ok) return name;
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const kind = kindOf(options.value, language);
  if (!kind.ok) return kind;
  const wrong = expectEnding(output.value, ['.xlsx']);
  if (wrong) return wrong;
  const plan = await readPlan(path.resolve(terminal.folder, name.value));
  if (!plan.ok) return plan;
  const { bytes, notes } = writeWorkbook(plan.value, kind.value && [kind.value]);
  const written = await writeFile(path.resolve(terminal.folder, output.value), bytes, options.value.isForced);
  if (!written.ok) return written;
  terminal.say(fillIn(CLI_WORDS.written[language], { file: output.value }));
  for (const note of notes) terminal.say(saySheetNote(note, language));
  return done(0);
}
