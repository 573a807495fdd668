import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const MEGABYTE = 1024 * 1024;
const FILES = 5;

/** Writes a line: what happened, never what a plan says. */
export type Log = (event: string, details?: Readonly<Record<string, string | number>>) => void;

/** A log of at most five files of one megabyte; the newest is planloom.log. It must never stop the program. */
export function openLog(folder: string, now: () => Date, limit: number = MEGABYTE): Log {
  const file = path.join(folder, 'planloom.log');
  const older = (age: number): string => path.join(folder, `planloom.${age}.log`);
  const makeRoom = (): void => {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < limit) return;
    rmSync(older(FILES - 1), { force: true });
    for (let age = FILES - 2; age >= 1; age--) {
      if (statSync(older(age), { throwIfNoEntry: false })) renameSync(older(age), older(age + 1));
    }
    renameSync(file, older(1));
  };
  return (event, details = {}) => {
    const values = Object.entries(details).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
    try {
      mkdirSync(folder, { recursive: true });
      makeRoom();
      appendFileSync(file, `${now().toISOString()} ${event}${values.join('')}\n`);
    } catch {
      // A disk that is full or read-only: the work goes on without a log.
    }
  };
}
