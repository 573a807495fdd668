import path from 'node:path';
import { app, session } from 'electron';
import { HouseRulesFolder, houseRulesIn } from '#disk';
import { declareAppScheme, serveApp } from './app-protocol';
import { rememberQuitting } from './ask-before-closing';
import { applySettings, followRecent } from './change-settings';
import { commandLineFiles } from './command-line-files';
import { guardSession } from './guard-session';
import { handlersFor } from './handlers';
import { JobsProcess } from './jobs-process';
import { openLog } from './log';
import { openFile } from './open-plan';
import { openWindow } from './open-window';
import type { Program } from './program';
import { tidyUp } from './tidy-up';
import { answerRequests } from './requests';
import { SettingsFile, readStored } from './settings-file';
import { WORDS } from './words';

declareAppScheme();
// With --no-sandbox, which root needs, the sandbox of all processes would end each of them.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const userData = app.getPath('userData');
  const now = (): Date => new Date();
  const log = openLog(path.join(userData, 'logs'), now);
  const settingsFile = path.join(userData, 'settings.json');
  const { stored, isDamaged } = readStored(settingsFile);
  const program: Program = {
    settings: new SettingsFile(settingsFile, stored),
    log,
    houseRules: new HouseRulesFolder(houseRulesIn(userData)),
    files: new JobsProcess(path.join(app.getAppPath(), 'out/jobs/jobs.cjs'), log),
    windows: new Set(),
    ending: new Set(),
    now,
  };
  process.on('uncaughtException', (error) => {
    console.error(error);
    log('uncaught', { error: error.stack ?? error.message });
  });
  rememberQuitting();
  endWhenSettled(program);
  openWhatIsAskedFor(program, isDamaged ? [WORDS.settingsDamaged[stored.settings.language]] : []);
}

function openWhatIsAskedFor(program: Program, notices: readonly string[]): void {
  const open = (files: readonly string[], say: readonly string[] = []): void => {
    for (const file of files) void openFile(program, file, say);
    if (files.length === 0) openWindow(program, { notices: say });
  };
  const early: string[] = [];
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (app.isReady()) open([file]);
    else early.push(file);
  });
  app.on('second-instance', (_event, args, folder) => {
    open(commandLineFiles(args, folder));
  });
  app.on('activate', () => {
    if (program.windows.size === 0) open([]);
  });
  void app.whenReady().then(() => {
    guardSession(session.defaultSession, program.log);
    serveApp(path.join(app.getAppPath(), 'out/renderer'));
    answerRequests(program, handlersFor(program));
    applySettings(program);
    program.settings.watchRecent(() => {
      followRecent(program);
    });
    void tidyUp(program);
    open([...early, ...commandLineFiles(process.argv, process.cwd())], notices);
  });
}

function endWhenSettled(program: Program): void {
  let isSettled = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void Promise.all([program.settings.settled(), ...program.ending]).then(() => {
      isSettled = true;
      app.quit();
    });
  });
}
