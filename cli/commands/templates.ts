import { done, type Result } from '#core/model';
import { TEMPLATES } from '#templates';
import { badOption } from '../bad-option';
import { readOptions } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';

/** `templates`: one line a template, with its name, language and what it is for. */
export function listTemplates(args: readonly string[], terminal: Terminal): Result<ExitCode> {
  const options = readOptions('templates', args, [], terminal.language);
  if (!options.ok) return options;
  const [extra] = options.value.names;
  if (extra !== undefined) return badOption('too-many-names', terminal.language, { name: extra });
  for (const { id, language, name, summary } of TEMPLATES) terminal.say([id, language, name, summary].join('\t'));
  return done(0);
}
