import path from 'node:path';

/** The machine as far as it says where a program keeps its things. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Partial<Record<string, string>>>;
}

const NAME = 'Planloom';

/** The folder in which the program keeps settings, templates and house rules: where Electron has it, for those who run without. */
export function programFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', NAME);
  const config = env['XDG_CONFIG_HOME'];
  return path.join(config !== undefined && config !== '' ? config : path.join(home, '.config'), NAME);
}
