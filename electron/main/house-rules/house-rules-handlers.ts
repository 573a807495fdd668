import path from 'node:path';
import { app, dialog } from 'electron';
import { done, type Result } from '#core/model';
import { decodeNewPack, encodePack } from '#core/file';
import { sayFailure } from '#core/words';
import { readPack, writeVerified } from '#disk';
import type { Handlers } from '../handlers';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { WORDS } from '../words';

type HouseRulesRequest =
  | 'house-rules:list'
  | 'house-rules:install'
  | 'house-rules:remove'
  | 'house-rules:export'
  | 'house-rules:read'
  | 'house-rules:write';

/** What main does about house rules: those that are installed, which all windows share, and files of them. */
export function houseRulesHandlersFor(program: Program): Pick<Handlers, HouseRulesRequest> {
  const folder = program.houseRules;
  return {
    'house-rules:list': async () => {
      const { language } = program.settings.stored.settings;
      const { packs, failures } = await folder.list();
      return { packs, notices: failures.map((failure) => sayFailure(failure, language)) };
    },
    'house-rules:install': async (window) => {
      const file = await chooseFile(program, window, 'installHouseRules');
      if (file === undefined) return done(undefined);
      const installed = await folder.install(file);
      if (installed.ok) await tellWindows(program);
      return installed;
    },
    'house-rules:remove': async (_window, id) => {
      const removed = await folder.remove(id);
      await tellWindows(program);
      return removed.ok ? done(undefined) : removed;
    },
    'house-rules:export': async (window, id) => {
      const pack = await folder.find(id);
      return pack.ok ? await writeTo(program, window, { name: `${id}.json`, bytes: encodePack(pack.value) }) : pack;
    },
    'house-rules:read': async (window) => {
      const file = await chooseFile(program, window, 'readHouseRules');
      return file === undefined ? done(undefined) : await readPack(file, decodeNewPack);
    },
    'house-rules:write': async (window, pack) => {
      const bytes = encodePack(pack);
      const checked = decodeNewPack(bytes, pack.name);
      return checked.ok ? await writeTo(program, window, { name: `${pack.id}.json`, bytes }) : checked;
    },
  };
}

/** Lets every window check by what is installed now. */
async function tellWindows(program: Program): Promise<void> {
  const { packs } = await program.houseRules.list();
  for (const window of program.windows) window.send('house-rules-changed', packs);
}

const filtersIn = (program: Program): Electron.FileFilter[] => [
  { name: WORDS.houseRulesFile[program.settings.stored.settings.language], extensions: ['json'] },
];

async function chooseFile(
  program: Program,
  window: PlanWindow,
  title: 'installHouseRules' | 'readHouseRules',
): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS[title][program.settings.stored.settings.language],
    defaultPath: app.getPath('documents'),
    filters: filtersIn(program),
    properties: ['openFile'],
  });
  return filePaths[0];
}

/** Asks where, and writes; gives the name of the file. */
async function writeTo(
  program: Program,
  window: PlanWindow,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<string | undefined>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window.browser, {
    title: WORDS.exportHouseRules[program.settings.stored.settings.language],
    defaultPath: path.join(app.getPath('documents'), name),
    filters: filtersIn(program),
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return done(undefined);
  const written = await writeVerified(filePath, bytes);
  return written.ok ? done(path.basename(filePath)) : written;
}
