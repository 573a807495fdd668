import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countingIds, type Language } from '#core/model';
import { run } from './run';

/** What a command said and with which code it ended. */
export interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** An empty folder in which commands are carried out. */
export interface Desk {
  readonly folder: string;
  readonly call: (...args: readonly string[]) => Promise<Outcome>;
  readonly files: () => Promise<readonly string[]>;
}

/** Gives a folder of its own to work in, and removes it afterwards. */
export async function atDesk(language: Language, use: (desk: Desk) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planloom-cli-'));
  const call = async (...args: readonly string[]): Promise<Outcome> => {
    const [said, complained]: [string[], string[]] = [[], []];
    const terminal = {
      folder,
      programFolder: path.join(folder, '.program'),
      language,
      newId: countingIds(),
      say: (text: string) => said.push(text),
      complain: (text: string) => complained.push(text),
    };
    const code = await run(args, terminal);
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  try {
    await use({ folder, call, files: async () => (await readdir(folder)).sort() });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
