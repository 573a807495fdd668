import type { Plan } from '#core/records';
import { startDraft } from './draw/draft';
import { drawPlan } from './draw/plan';
import type { Note } from './note';
import { finishPackage } from './package/finish';
import { packSections } from './package/pack';
import type { Purpose } from './purpose';

/** How a Word file is laid out: 党政机关公文格式 GB/T 9704-2012, or a report with a cover, contents and charts. */
export const WORD_PROFILES = ['gbt9704', 'report'] as const;
export type WordProfile = (typeof WORD_PROFILES)[number];

/** What a Word file is to be, and how the caller follows it. */
export interface WordOptions {
  readonly profile: WordProfile;
  readonly purpose: Purpose;
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** Aborting it stops the work between two steps; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface WordFile {
  readonly bytes: Uint8Array;
  /** What the file could not carry. */
  readonly notes: readonly Note[];
  /** The number of pages, where it was worked out: for plans with a table of contents. */
  readonly pages?: number;
}

/** Says how far the work is, lets others have their turn, and stops when it is to be stopped. */
export async function step(
  part: number,
  { onProgress, signal }: Pick<WordOptions, 'onProgress' | 'signal'>,
): Promise<void> {
  onProgress?.(part);
  await new Promise((resume) => setTimeout(resume, 0));
  signal?.throwIfAborted();
}

/**
 * Writes a plan as a Word file (.docx) in its own language: A4, 22 lines of 28 characters, headings numbered by Word,
 * annexes on pages across. For `return` the file carries what is needed to take it back in. The same plan and purpose
 * give the same bytes.
 */
export async function planToDocx(plan: Plan, options: WordOptions): Promise<WordFile> {
  const draft = startDraft(plan, options);
  await step(0, options);
  const sections = await drawPlan(draft, (part) => step(part * 0.4, options));
  await step(0.4, options);
  const packed = await packSections(draft, sections);
  await step(0.8, options);
  const bytes = finishPackage(packed.bytes, draft, options.purpose);
  await step(0.9, options);
  return { bytes, notes: draft.notes(), ...(packed.pages !== undefined && { pages: packed.pages }) };
}
