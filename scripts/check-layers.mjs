// Fails where a module imports what its layer may not (scripts/layers/table.mjs).
import fs from 'node:fs';
import { inRepository } from './repository.mjs';
import { findViolations } from './layers/find-violations.mjs';
import { forTests, layers } from './layers/table.mjs';

const roots = ['core', 'word', 'print', 'sheet', 'disk', 'cli', 'electron', 'renderer', 'templates'];
const { imports: aliases } = JSON.parse(fs.readFileSync(inRepository('package.json'), 'utf8'));
const modules = roots.flatMap((root) =>
  fs
    .readdirSync(inRepository(root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ file, text: fs.readFileSync(inRepository(file), 'utf8') })),
);

const violations = findViolations({ modules, layers, forTests, aliases });
for (const violation of violations) console.error(violation);
console.log(`${modules.length} modules, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;
