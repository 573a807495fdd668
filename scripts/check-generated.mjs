// Fails where a generated file is not what its generator makes now. With --write it writes them.
import fs from 'node:fs';
import { checksDoc } from './checks-doc.mjs';
import { inRepository, readText } from './repository.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { templateJsonSchema } from './template-schema.mjs';

const generated = [
  { file: 'docs/checks.md', make: checksDoc },
  { file: 'THIRD-PARTY-NOTICES.txt', make: thirdPartyNotices },
  { file: 'docs/template.schema.json', make: templateJsonSchema },
];

const isWriting = process.argv.includes('--write');
for (const { file, make } of generated) {
  const text = await make();
  if (readText(inRepository(file)) === text.trim()) continue;
  if (isWriting) fs.writeFileSync(inRepository(file), text);
  else {
    console.error(`${file} is out of date: run "node scripts/check-generated.mjs --write".`);
    process.exitCode = 1;
  }
}
