import type { ChoiceField } from '#core/records';
import type { Reading } from './readings';

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Reads one of a field's choices by its name in either language. */
export function readChoice(field: ChoiceField, text: string): Reading<string> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const hit = Object.entries(field.choices).find(([id, words]) =>
    [id, ...Object.values(words)].some((word) => plain(word) === plain(text)),
  );
  return hit ? { ok: true, value: hit[0] } : { ok: false, problem: 'fields.notChoice' };
}
