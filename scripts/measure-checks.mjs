// npm run -s measure-checks [-- FOLDER]: how many defects the checks find, and how right they are in published plans.
// Writes the figures into docs/checks-precision.md. FOLDER holds the texts of the published plans.
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { inRepository, repository } from './repository.mjs';

const corpus = process.argv[2] ?? inRepository('..', 'shared');
const { module } = await runnerImport(inRepository('bench/measure-checks.ts'), { configFile: false, root: repository });
const { recall, precision, open } = module.measureChecks(corpus);

/** The text with what stands between two markers replaced. */
function between(text, name, inside) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${inside}\n\n${text.slice(to)}`;
}

const file = inRepository('docs/checks-precision.md');
let text = between(fs.readFileSync(file, 'utf8'), 'recall', recall);
if (precision) text = between(text, 'precision', precision);
else
  console.log(
    `The published plans are not in ${corpus}: how right the checks are was not measured; the figures of before stay.`,
  );
fs.writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

console.log(recall.split('\n')[0]);
for (const line of open) console.log(line);
if (open.length > 0) process.exitCode = 1;
