import { done, type Result } from '#core/model';
import { comparePlans, countChanges, type ChangeCounts } from '#core/review';
import { decodeDocument } from './decode-document';
import { encodeDocument } from './encode-document';
import { parseDocument } from './parse-document';
import { patchSchema, patched } from './patch';
import type { PlanDocument } from './plan-document';

/** What a recovery journal holds: a plan file as it was, and what changed since, one patch after the other, as JSON. */
export interface UnsavedWork {
  readonly base: Uint8Array;
  readonly patches: readonly string[];
}

export interface RecoveredDocument {
  readonly document: PlanDocument;
  /** How many patches, from the first, it holds: all of them unless one cannot be read. */
  readonly applied: number;
  /** What is another than in the base. */
  readonly changes: ChangeCounts;
}

/**
 * Makes the unsaved state of a document from a journal. Where the patches lead to what is no plan, as many as lead to
 * one are used; fails only where the base itself cannot be read. `file` is the name that the officer knows.
 */
export function recoverDocument({ base, patches }: UnsavedWork, file: string): Result<RecoveredDocument> {
  const saved = decodeDocument(base, file);
  if (!saved.ok) return saved;
  const states: unknown[] = [saved.value];
  for (const patch of patches) {
    const read = patchSchema.safeParse(parsedOrNothing(patch));
    if (!read.success) break;
    states.push(patched(states.at(-1), read.data));
  }
  for (let applied = states.length - 1; applied > 0; applied--) {
    const document = parseDocument(states[applied], file);
    if (document.ok)
      return done({ document: document.value, applied, changes: changesBetween(saved.value, document.value) });
  }
  return done({ document: saved.value, applied: 0, changes: {} });
}

/** What changed in the plan, and how many versions came, went or are another. */
function changesBetween(before: PlanDocument, after: PlanDocument): ChangeCounts {
  const known = new Set(before.versions.map((version) => JSON.stringify(version)));
  const kept = after.versions.filter((version) => known.has(JSON.stringify(version))).length;
  const version = Math.max(before.versions.length, after.versions.length) - kept;
  return { ...countChanges(comparePlans(before.plan, after.plan)), ...(version > 0 && { version }) };
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a file holds this document: then nothing of it is unsaved. */
export function isDocumentIn(bytes: Uint8Array, document: PlanDocument): boolean {
  const encoded = encodeDocument(document);
  return encoded.length === bytes.length && encoded.every((byte, index) => byte === bytes[index]);
}
