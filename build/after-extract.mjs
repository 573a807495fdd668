import fs from 'node:fs/promises';
import path from 'node:path';

/** Drops the runtime's own default program: a package holds our app.asar only. */
export default async function afterExtract({ appOutDir }) {
  for (const name of ['app', 'default_app.asar']) {
    await fs.rm(path.join(appOutDir, 'resources', name), { recursive: true, force: true });
  }
}
