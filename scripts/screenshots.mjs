// Takes the pictures of the README and of the help, in both languages, on the real Electron.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { isBuilt } from './build-stamp.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { hasDisplay, withDisplay } from './run-program.mjs';
import { helpPictures } from './screenshots/help-pictures.mjs';

if (hasDisplay()) {
  if (!isBuilt()) await buildAll();
  const runtime = await resolveElectron();
  for (const language of ['zh-CN', 'en']) await helpPictures(runtime, language);
} else {
  const [command, ...args] = withDisplay([process.execPath, fileURLToPath(import.meta.url)]);
  process.exitCode = spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}
