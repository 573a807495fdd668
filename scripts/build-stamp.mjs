import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRepository, readText } from './repository.mjs';

const stamp = inRepository('out/.sources');
const sources = [
  'core',
  'word',
  'print',
  'sheet',
  'disk',
  'cli',
  'electron',
  'renderer',
  'templates',
  'scripts/build.mjs',
  'package-lock.json',
];

/** Remembers the sources, as `sourcesHash` gave them before the build, that out/ was built from. */
export function stampBuild(hash) {
  fs.writeFileSync(stamp, hash);
}

/** True where out/ was built from the sources as they are now. */
export function isBuilt() {
  return readText(stamp) === sourcesHash();
}

/** Names, sizes and times of all source files in one hash: no file is read. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(inRepository(source))) {
      const { size, mtimeMs } = fs.statSync(file);
      hash.update(`${path.relative(inRepository(), file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
