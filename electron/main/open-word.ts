import path from 'node:path';
import type { Result } from '#core/model';
import { readFileWithin } from '#disk';
import type { OpenedWord } from '#ipc';
import type { PlanWindow } from './plan-window';

/** A Word file of more bytes is not read; what it may hold unpacked is counted before it is unpacked. */
const LARGEST = 64 * 1024 * 1024;

/** Whether a file is opened as a document that came from Word: also older ones, which are then refused with a sentence. */
export const isWordFile = (file: string): boolean => /\.(?:docx|docm|doc|wps)$/i.test(file);

/** Reads a Word file in the window's own jobs process. */
export async function openWord(window: PlanWindow, file: string): Promise<Result<OpenedWord>> {
  const bytes = await readFileWithin(file, LARGEST);
  if (!bytes.ok) return bytes;
  return await window.exports.run('read-word', { bytes: bytes.value, name: path.basename(file) });
}
