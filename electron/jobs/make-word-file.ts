import { done } from '#core/model';
import type { Result } from '#core/model';
import type { Plan } from '#core/records';
import { exportPlan, sayNote, sayVerified } from '#word';
import type { JobOrder, WordFile } from '#ipc';

/** Makes the Word file of a plan, which has then passed our own check of it. */
export async function makeWordFile(
  { plan, order, name, language }: JobOrder<'word'> & { readonly plan: Plan },
  onProgress: (part: number) => void,
): Promise<Result<WordFile>> {
  const word = await exportPlan(plan, name, { ...order, onProgress });
  if (!word.ok) return word;
  const { bytes, notes, pages, checked } = word.value;
  return done({
    bytes,
    notes: notes.map((note) => sayNote(note, language)),
    checked: checked.flatMap((verified) => sayVerified(verified, language) ?? []),
    ...(pages !== undefined && { pages }),
  });
}
