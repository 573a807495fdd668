import { parseArgs, type ParseArgsConfig } from 'node:util';
import { done, isLanguage, LANGUAGES, type Language, type Result } from '#core/model';
import { badOption } from './bad-option';
import type { CliWord } from './words';

/** The options of a command as they were typed, and the names without a dash. */
export interface Options {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly isForced: boolean;
  /** The files of house rules that count for this run. */
  readonly houses: readonly string[];
  /** Only says what would happen. */
  readonly isDryRun: boolean;
  readonly lang?: Language;
}

const shapes: NonNullable<ParseArgsConfig['options']> = {
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  template: { type: 'string' },
  issuer: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  report: { type: 'string' },
  profile: { type: 'string' },
  purpose: { type: 'string' },
  unit: { type: 'string' },
  plan: { type: 'string' },
  accept: { type: 'string' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
  kind: { type: 'string' },
  sheet: { type: 'string' },
  'dry-run': { type: 'boolean' },
  house: { type: 'string', multiple: true },
  folder: { type: 'string' },
};

const REASONS: Readonly<Partial<Record<string, CliWord>>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknown-option',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'option-without-value',
};

/** Reads the options that a command has; one that it has not, or one without its value, is named. */
export function readOptions(
  command: string,
  args: readonly string[],
  allowed: readonly string[],
  language: Language,
): Result<Options> {
  try {
    const options = Object.fromEntries(Object.entries(shapes).filter(([name]) => allowed.includes(name)));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang } = values;
    if (lang !== undefined && !isLanguage(lang))
      return badOption('option-not-offered', language, {
        name: '--lang',
        value: String(lang),
        choices: LANGUAGES.join(' / '),
      });
    const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return done({
      names: positionals,
      values: Object.fromEntries(texts),
      isForced: values['force'] === true,
      houses: [values['house'] ?? []].flat().map(String),
      isDryRun: values['dry-run'] === true,
      ...(lang !== undefined && { lang }),
    });
  } catch (error) {
    return wronglyCalled(command, error, language);
  }
}

/** Node tells in English what was wrong; the code and the option's name are what we need of it. */
function wronglyCalled(command: string, error: unknown, language: Language): Result<never> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASONS[code];
  if (!(error instanceof Error) || reason === undefined) throw error;
  const name = /'((?:-\w, )?--?[^\s'<=]*)/.exec(error.message)?.[1]?.split(', ')[0] ?? '';
  const isExtra = reason === 'option-without-value' && error.message.includes('does not take an argument');
  return badOption(isExtra ? 'option-with-value' : reason, language, { command, name });
}

/** The one name that a command takes. */
export function oneName({ names }: Options, missing: CliWord, language: Language): Result<string> {
  const [name, extra] = names;
  if (name === undefined) return badOption(missing, language);
  return extra === undefined ? done(name) : badOption('too-many-names', language, { name: extra });
}

/** An option that has a few choices, the first of which it is unless told otherwise. */
export function choiceOf<C extends string>(
  options: Options,
  name: string,
  choices: readonly [C, ...C[]],
  language: Language,
): Result<C> {
  const value = options.values[name];
  const choice = value === undefined ? choices[0] : choices.find((each) => each === value);
  return choice === undefined
    ? badOption('option-not-offered', language, { name: `--${name}`, value: value ?? '', choices: choices.join(' / ') })
    : done(choice);
}

/** The file to write, which must be named and end as its format does. */
export function outputOf(options: Options, language: Language): Result<string> {
  const output = options.values['output'];
  return output === undefined || output === '' ? badOption('option-missing', language, { name: '-o' }) : done(output);
}
