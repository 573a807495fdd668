import { randomInt } from 'node:crypto';
import { homedir } from 'node:os';
import { idsFrom, type Language } from '#core/model';
import { codeOf, programFolder } from '#disk';
import { run } from './run';

const RANGE = 2 ** 32;

/** The language that the system is set to: Chinese, or else English. */
function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named =
    [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== '') ??
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return named.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error) => {
  if (codeOf(error) !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  programFolder: programFolder({ platform: process.platform, home: homedir(), env: process.env }),
  language: systemLanguage(),
  newId: idsFrom(() => randomInt(RANGE) / RANGE),
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
