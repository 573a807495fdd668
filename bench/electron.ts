import path from 'node:path';

/** The runtime that scripts/electron-runtime.mjs found. */
export interface Electron {
  readonly path: string;
  readonly version: string;
}

/** The program's folder, which Electron is started on. */
export const repositoryFolder = path.resolve(process.env['PLANLOOM_REPOSITORY'] ?? '.');
