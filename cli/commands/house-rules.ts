import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import type { HousePack } from '#core/checks';
import { decodeNewPack, encodePack } from '#core/file';
import { fillIn } from '#core/words';
import { readPack } from '#disk';
import { badOption } from '../bad-option';
import { houseFolderOf, installedPacks } from '../house-packs';
import { expectEnding, writeFile } from '../plan-files';
import { outputOf, readOptions, type Options } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS, type CliWord } from '../words';

const ACTS = ['list', 'install', 'remove', 'export', 'check'] as const;

/** What an act of the command works with: the one name behind it, the options and the terminal. */
interface Order {
  readonly name: string;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** `house-rules list | install FILE | remove ID | export ID -o FILE | check FILE`. */
export async function houseRules(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('house-rules', args, ['folder', 'output', 'force', 'lang'], terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const [act, name, extra] = options.value.names;
  const known = ACTS.find((each) => each === act);
  if (known === undefined) return badOption('house-act', language, { name: act ?? '' });
  if (known === 'list') {
    if (name !== undefined) return badOption('too-many-names', language, { name });
    return await list(options.value, terminal, language);
  }
  if (name === undefined) return badOption('house-name-missing', language, { act: known });
  if (extra !== undefined) return badOption('too-many-names', language, { name: extra });
  return await CARRY_OUT[known]({ name, options: options.value, terminal, language });
}

async function list(options: Options, terminal: Terminal, language: Language): Promise<Result<ExitCode>> {
  const packs = await installedPacks(options, terminal, language);
  for (const pack of packs) terminal.say(lineOf(pack, language));
  if (packs.length === 0) terminal.say(CLI_WORDS['house-none'][language]);
  return done(0);
}

/** id, layer, version, name and how much it holds. */
const lineOf = ({ id, layer, version, name, terms = [], avoid = [], names = [] }: HousePack, language: Language) =>
  [
    ...[id, layer, String(version), name],
    fillIn(CLI_WORDS['house-counts'][language], {
      ...{ terms: String(terms.length), avoid: String(avoid.length), names: String(names.length) },
    }),
  ].join('\t');

const tell = ({ terminal, language }: Order, word: CliWord, { name, version }: HousePack): Result<ExitCode> => {
  terminal.say(fillIn(CLI_WORDS[word][language], { name, version: String(version) }));
  return done(0);
};

const CARRY_OUT: Readonly<Record<Exclude<(typeof ACTS)[number], 'list'>, (order: Order) => Promise<Result<ExitCode>>>> =
  {
    install: async (order) => {
      const file = path.resolve(order.terminal.folder, order.name);
      const pack = await houseFolderOf(order.options, order.terminal).install(file);
      return pack.ok ? tell(order, 'house-installed', pack.value) : pack;
    },
    remove: async (order) => {
      const pack = await houseFolderOf(order.options, order.terminal).remove(order.name);
      return pack.ok ? tell(order, 'house-removed', pack.value) : pack;
    },
    check: async (order) => {
      const pack = await readPack(path.resolve(order.terminal.folder, order.name), decodeNewPack);
      return pack.ok ? tell(order, 'house-right', pack.value) : pack;
    },
    export: async ({ name, options, terminal, language }) => {
      const output = outputOf(options, language);
      if (!output.ok) return output;
      const wrong = expectEnding(output.value, ['.json']);
      if (wrong) return wrong;
      const pack = await houseFolderOf(options, terminal).find(name);
      if (!pack.ok) return pack;
      const file = path.resolve(terminal.folder, output.value);
      const written = await writeFile(file, encodePack(pack.value), options.isForced);
      if (!written.ok) return written;
      terminal.say(fillIn(CLI_WORDS.written[language], { file: output.value }));
      return done(0);
    },
  };
