import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** True where the tests may mount small disks. */
export const isRoot = process.getuid?.() === 0;

/** Gives an empty folder, and removes it afterwards. */
export async function inEmptyFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-disk-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives a disk of its own, of the given size, and takes it away afterwards. */
export async function onSmallDisk(size: string, use: (folder: string) => Promise<void>): Promise<void> {
  await inEmptyFolder(async (folder) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'planloom-test', folder]);
    try {
      await use(folder);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
}

/** Makes the disk under a folder read-only. */
export function makeReadOnly(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder]);
}

/** Acts as a user without rights of his own; only root can. */
export async function asNobody(act: () => Promise<void>): Promise<void> {
  process.seteuid?.(65534);
  try {
    await act();
  } finally {
    process.seteuid?.(0);
  }
}
