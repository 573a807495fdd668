import path from 'node:path';
import { done, type Result } from '#core/model';
import { fillIn } from '#core/words';
import { builtInTemplates } from '#templates';
import { badOption } from '../bad-option';
import { readTemplate } from '../plan-files';
import { readOptions } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

/** `templates`: one line a template, with its name, language and what it is for. `templates check FILE`: whether a file is one. */
export async function listTemplates(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('templates', args, ['lang'], terminal.language);
  if (!options.ok) return options;
  const [act, ...files] = options.value.names;
  if (act === 'check') return await checkTemplates(files, terminal);
  if (act !== undefined) return badOption('too-many-names', terminal.language, { name: act });
  for (const { id, language, name, summary } of builtInTemplates())
    terminal.say([id, language, name, summary].join('\t'));
  return done(0);
}

async function checkTemplates([file, extra]: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const { language } = terminal;
  if (file === undefined) return badOption('file-missing', language);
  if (extra !== undefined) return badOption('too-many-names', language, { name: extra });
  const template = await readTemplate(path.resolve(terminal.folder, file));
  if (!template.ok) return template;
  terminal.say(fillIn(CLI_WORDS['template-right'][language], { file, name: template.value.name }));
  return done(0);
}
