// Fails where a generated file is not what its generator makes now. With --write it writes them.
import fs from 'node:fs';
import { checksDoc, rulesHelp } from './checks-doc.mjs';
import { inRepository, readText } from './repository.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { houseRulesJsonSchema, templateJsonSchema } from './json-schemas.mjs';

const generated = [
  { file: 'docs/checks.md', make: checksDoc },
  { file: 'docs/help/zh-CN/14-rules.md', make: () => rulesHelp('zh-CN') },
  { file: 'docs/help/en/14-rules.md', make: () => rulesHelp('en') },
  { file: 'THIRD-PARTY-NOTICES.txt', make: thirdPartyNotices },
  { file: 'docs/template.schema.json', make: templateJsonSchema },
  { file: 'docs/house-rules.schema.json', make: houseRulesJsonSchema },
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
