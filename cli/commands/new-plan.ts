import path from 'node:path';
import { done, failed, type Language, type Profile, type Result } from '#core/model';
import { startPlan, type Template } from '#core/template';
import { fillIn } from '#core/words';
import { builtInTemplates, templateFor } from '#templates';
import { badOption } from '../bad-option';
import { readTemplate, writePlan } from '../plan-files';
import { oneName, outputOf, readOptions, type Options } from '../read-options';
import type { ExitCode, Terminal } from '../terminal';
import { CLI_WORDS } from '../words';

const OPTIONS = ['output', 'lang', 'template', 'title', 'issuer', 'from', 'to', 'force'];

/** The built-in template of a name. */
export function findTemplate(name: string, language: Language): Result<Template> {
  const template = templateFor(name, language);
  const names = builtInTemplates()
    .filter((each) => each.language === language)
    .map(({ id }) => id);
  return template
    ? done(template)
    : failed('unknown-template', { name, names: names.join(language === 'zh-CN' ? '、' : ', ') });
}

/** The years of the plan; none when neither is given. */
function readPeriod({ values }: Options, language: Language): Result<Pick<Profile, 'period'>> {
  const { from, to } = values;
  if (from === undefined && to === undefined) return done({});
  if (from === undefined || to === undefined) return badOption('half-a-period', language);
  const wrong = [from, to].find((year) => !/^[12]\d{3}$/.test(year));
  if (wrong !== undefined) return badOption('not-a-year', language, { value: wrong });
  return from > to
    ? badOption('period-backwards', language, { from, to })
    : done({ period: { from: Number(from), to: Number(to) } });
}

function readProfile(options: Options, language: Language): Result<Profile> {
  const { title, issuer } = options.values;
  if (title === undefined) return badOption('option-missing', language, { name: '--title' });
  if (title.trim() === '') return badOption('title-empty', language);
  const period = readPeriod(options, language);
  if (!period.ok) return period;
  return done({ title: title.trim(), ...(issuer !== undefined && issuer !== '' && { issuer }), ...period.value });
}

/** The built-in template of that name, or the one in the file that `--template` names, which has a language of its own. */
async function templateAskedFor(options: Options, folder: string, language: Language): Promise<Result<Template>> {
  const { template: file } = options.values;
  if (file === undefined) {
    const name = oneName(options, 'template-missing', language);
    return name.ok ? findTemplate(name.value, language) : name;
  }
  const [extra] = options.names;
  if (extra !== undefined) return badOption('too-many-names', language, { name: extra });
  return await readTemplate(path.resolve(folder, file));
}

/** `new`: starts a plan from a template and writes it; the language is the plan's and that of what is said. */
export async function newPlan(args: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  const options = readOptions('new', args, OPTIONS, terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const template = await templateAskedFor(options.value, terminal.folder, language);
  if (!template.ok) return template;
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const profile = readProfile(options.value, language);
  if (!profile.ok) return profile;
  const plan = startPlan(template.value, profile.value, terminal.newId);
  const written = await writePlan(path.resolve(terminal.folder, output.value), plan, options.value.isForced);
  if (!written.ok) return written;
  terminal.say(fillIn(CLI_WORDS.written[language], { file: output.value }));
  return done(0);
}
