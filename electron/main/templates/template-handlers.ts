import path from 'node:path';
import { app, dialog } from 'electron';
import { done } from '#core/model';
import { sayFailure } from '#core/words';
import type { Handlers } from '../handlers';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { WORDS } from '../words';
import { TemplateFolder } from './template-folder';

type TemplateRequest =
  'templates:list' | 'templates:install' | 'templates:save' | 'templates:remove' | 'templates:export';

/** What main does about the officer's own templates, which stand in a folder of the profile. */
export function templateHandlersFor(program: Program): Pick<Handlers, TemplateRequest> {
  const folder = new TemplateFolder(path.join(app.getPath('userData'), 'templates'));
  return {
    'templates:list': async () => {
      const { language } = program.settings.stored.settings;
      const { templates, failures } = await folder.list();
      return { templates, notices: failures.map((failure) => sayFailure(failure, language)) };
    },
    'templates:install': async (window) => {
      const file = await chooseTemplate(program, window);
      return file === undefined ? done(undefined) : await folder.install(file);
    },
    'templates:save': (_window, template) => folder.keep(template),
    'templates:remove': (_window, id, language) => folder.remove(id, language),
    'templates:export': async (window, id, language) => {
      const file = await chooseTarget(program, window, `${id}.${language}.json`);
      if (file === undefined) return done(undefined);
      const written = await folder.copyTo(id, language, file);
      return written.ok ? done(path.basename(file)) : written;
    },
  };
}

const filtersIn = (program: Program): Electron.FileFilter[] => [
  { name: WORDS.templateFile[program.settings.stored.settings.language], extensions: ['json'] },
];

async function chooseTemplate(program: Program, window: PlanWindow): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    title: WORDS.installTemplate[program.settings.stored.settings.language],
    defaultPath: app.getPath('documents'),
    filters: filtersIn(program),
    properties: ['openFile'],
  });
  return filePaths[0];
}

async function chooseTarget(program: Program, window: PlanWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window.browser, {
    title: WORDS.exportTemplate[program.settings.stored.settings.language],
    defaultPath: path.join(app.getPath('documents'), name),
    filters: filtersIn(program),
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || !filePath ? undefined : filePath;
}
