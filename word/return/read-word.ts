import { done, type NewId, type Result } from '#core/model';
import type { Plan } from '#core/records';
import type { Difference } from '#core/returned';
import type { WordBlock, WordText } from '#core/word-text';
import { WORD_PROFILES } from '../plan-to-docx';
import { readDocx } from '../read/read-docx';
import { readMedia } from '../read/read-media';
import { compareReturned, readSnapshot, type Returned } from './read-returned';

/** A Word file: one of ours that came back, or any other. */
export type ReadWord =
  | {
      readonly kind: 'returned';
      readonly plan: Plan;
      readonly differences: readonly Difference[];
      /** The plan is the one that the file holds. */
      readonly isOwn?: true;
    }
  | {
      readonly kind: 'foreign';
      readonly text: WordText;
      /** It went out from here, but the plan in it is gone or can no longer be read. */
      readonly isDamaged?: true;
    };

/** Compares a file without a snapshot with a plan, in the layout that it is more like. */
async function compareWith(text: WordText, plan: Plan, newId: NewId): Promise<Result<Returned>> {
  let nearest: Result<Returned> | undefined;
  for (const profile of WORD_PROFILES) {
    const compared = await compareReturned(text, { plan, profile, texts: {} }, newId);
    if (!compared.ok) return compared;
    const isNearer = !nearest?.ok || compared.value.differences.length < nearest.value.differences.length;
    if (isNearer) nearest = compared;
  }
  return nearest ?? compareReturned(text, { plan, profile: 'gbt9704', texts: {} }, newId);
}

const MARK = /^_p[br]_/;
const isMarked = (block: WordBlock): boolean =>
  block.kind === 'paragraph'
    ? block.bookmarks.some((name) => MARK.test(name))
    : block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(isMarked)));

/** Whether a file went out from here for return: it has a snapshot, or at least the marks of one that lost it. */
const wentOut = ({ snapshot, blocks }: WordText): boolean => snapshot !== undefined || blocks.some(isMarked);

/**
 * Reads a Word file. One that went out from here for return gives its plan and all in which it differs from it; any other
 * its text, unless there is a plan to compare it `with`. `file` is the name that sentences about failures use.
 */
export async function readWord(
  bytes: Uint8Array,
  file: string,
  { newId, plan }: { readonly newId: NewId; readonly plan?: Plan | undefined },
): Promise<Result<ReadWord>> {
  const read = readDocx(bytes, file);
  if (!read.ok) return read;
  const text = { ...read.value, media: readMedia(bytes, read.value) };
  const sent = readSnapshot(text, file);
  const isDamaged = !sent && wentOut(text);
  if (!sent && !plan) return done({ kind: 'foreign', text, ...(isDamaged && { isDamaged }) });
  const compared = sent ? await compareReturned(text, sent, newId) : plan && (await compareWith(text, plan, newId));
  if (!compared?.ok) return compared ?? done({ kind: 'foreign', text });
  return done({ kind: 'returned', ...compared.value, ...(sent && { isOwn: true }) });
}
