import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '#core/model';
import { codeOf } from './failure-of';

/** A file of a folder with what it holds. */
export interface Kept<T> {
  readonly file: string;
  readonly value: T;
}

/** How the files of a folder are read: at most so many, and the first of those that are the same thing. */
export interface KeptReading<T> {
  readonly most: number;
  readonly read: (file: string) => Promise<Result<T>>;
  readonly isSame: (one: T, other: T) => boolean;
}

async function jsonFiles(folder: string, most: number): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => path.extname(name).toLowerCase() === '.json');
    return names
      .sort()
      .slice(0, most)
      .map((name) => path.join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Reads the .json files of a folder in the order of their names, with what was wrong with those that are left out. A folder that is not there is empty. */
export async function readKept<T>(
  folder: string,
  { most, read, isSame }: KeptReading<T>,
): Promise<{ readonly kept: readonly Kept<T>[]; readonly failures: readonly Failure[] }> {
  const kept: Kept<T>[] = [];
  const failures: Failure[] = [];
  for (const file of await jsonFiles(folder, most)) {
    const found = await read(file);
    if (!found.ok) failures.push(found.failure);
    else if (!kept.some(({ value }) => isSame(value, found.value))) kept.push({ file, value: found.value });
  }
  return { kept, failures };
}
