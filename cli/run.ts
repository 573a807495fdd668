import { assertNever, isLanguage, type Language, type Result } from '#core/model';
import { sayFailure } from '#core/words';
import { badOption } from './bad-option';
import { check } from './commands/check';
import { exportWord } from './commands/export';
import { extract } from './commands/extract';
import { houseRules } from './commands/house-rules';
import { importWord } from './commands/import';
import { newPlan } from './commands/new-plan';
import { listTemplates } from './commands/templates';
import { verify } from './commands/verify';
import { xlsx } from './commands/xlsx';
import type { ExitCode, Terminal } from './terminal';
import { CLI_WORDS } from './words';

const COMMANDS = ['templates', 'new', 'check', 'export', 'extract', 'verify', 'import', 'xlsx', 'house-rules'] as const;
type Command = (typeof COMMANDS)[number];

function carryOut(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Result<ExitCode> | Promise<Result<ExitCode>> {
  switch (command) {
    case 'templates':
      return listTemplates(args, terminal);
    case 'new':
      return newPlan(args, terminal);
    case 'check':
      return check(args, terminal);
    case 'export':
      return exportWord(args, terminal);
    case 'house-rules':
      return houseRules(args, terminal);
    case 'xlsx':
      return xlsx(args, terminal);
    case 'extract':
      return extract(args, terminal);
    case 'import':
      return importWord(args, terminal);
    case 'verify':
      return verify(args, terminal);
    default:
      return assertNever(command);
  }
}

async function understand([name, ...args]: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  if (name === undefined) return badOption('no-command', terminal.language);
  const command = COMMANDS.find((each) => each === name);
  return command === undefined
    ? badOption('unknown-command', terminal.language, { name })
    : await carryOut(command, args, terminal);
}

/** The language asked for with `--lang`, in which failures are said too. */
function languageAskedFor(args: readonly string[], otherwise: Language): Language {
  const at = args.indexOf('--lang');
  const asked = at < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return isLanguage(asked) ? asked : otherwise;
}

/** Carries out one command. Whatever happens, what is said is a sentence. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageAskedFor(args, terminal.language);
  if (args.includes('--help') || args.includes('-h')) {
    terminal.say(CLI_WORDS.usage[language]);
    return 0;
  }
  try {
    const result = await understand(args, { ...terminal, language });
    if (result.ok) return result.value;
    terminal.complain(sayFailure(result.failure, language));
  } catch {
    terminal.complain(CLI_WORDS.crashed[language]);
  }
  return 2;
}
