import path from 'node:path';
import { app } from 'electron';

/** Where the journals of unsaved work are. */
export const recoveryFolder = (): string => path.join(app.getPath('userData'), 'recovery');
