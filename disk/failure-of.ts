import path from 'node:path';
import { failed } from '#core/model';
import type { FailureKind, Result } from '#core/model';

const KINDS: Readonly<Partial<Record<string, FailureKind>>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  EISDIR: 'is-a-folder',
};

/** What the system's error code means for the officer; a code without a meaning of its own is the reason given. */
export function failureOf(error: unknown, file: string, act: 'read' | 'write'): Result<never> {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const params = { file: path.basename(file), reason: code };
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed(act === 'read' ? 'not-found' : 'folder-gone', params);
  return failed(KINDS[code] ?? (act === 'read' ? 'cannot-read' : 'cannot-write'), params);
}

/** The code of an error of the system; undefined for a mistake of ours. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
