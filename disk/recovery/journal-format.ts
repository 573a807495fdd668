import { createHash } from 'node:crypto';
import { z } from '#core/model';

const headSchema = z.object({
  journal: z.literal(1),
  name: z.string(),
  path: z.string().exactOptional(),
});
const baseSchema = z.object({ base: z.base64() });
const entrySchema = z.object({ at: z.iso.datetime(), patch: z.string() });

/** Whose unsaved work a journal holds: what the plan is called, and where its file is if it has one. */
export type JournalHead = Omit<z.infer<typeof headSchema>, 'journal'>;
/** One step of the work: when, and the patch from the state before, as JSON. */
export type JournalEntry = z.infer<typeof entrySchema>;

/** A journal as far as it is whole. */
export interface JournalContent {
  readonly head: JournalHead;
  /** The plan file that the work began with. */
  readonly base: Uint8Array;
  readonly entries: readonly JournalEntry[];
}

const DIGITS = 32;
const LINE_END = 0x0a;

/**
 * The bytes of records, each a line with a checksum over itself and the checksum before it, so that a line counts only
 * where everything before it is whole. `after` is the checksum to go on from.
 */
export function linesOf(
  records: readonly object[],
  after = '',
): { readonly bytes: Uint8Array; readonly checksum: string } {
  let checksum = after;
  const lines = records.map((record) => {
    const text = JSON.stringify(record);
    checksum = checksumOf(Buffer.from(text), checksum);
    return `${checksum} ${text}\n`;
  });
  return { bytes: Buffer.from(lines.join('')), checksum };
}

const checksumOf = (text: Uint8Array, before: string): string =>
  createHash('sha256').update(before).update(text).digest('hex').slice(0, DIGITS);

/** The records that a journal begins with. */
export const openingOf = (head: JournalHead, base: Uint8Array): readonly object[] => [
  { journal: 1, ...head },
  { base: Buffer.from(base).toString('base64') },
];

/**
 * Reads a journal up to where it is damaged or was cut off: a power failure may leave half a line, or none. Undefined
 * where not even its beginning is whole. Never throws.
 */
export function readJournal(bytes: Uint8Array): JournalContent | undefined {
  const [first, second, ...rest] = wholeRecords(bytes);
  const [head, base] = [headSchema.safeParse(first), baseSchema.safeParse(second)];
  if (!head.success || !base.success) return undefined;
  const entries: JournalEntry[] = [];
  for (const record of rest) {
    const entry = entrySchema.safeParse(record);
    if (!entry.success) break;
    entries.push(entry.data);
  }
  return {
    head: headSchema.omit({ journal: true }).parse(head.data),
    base: Buffer.from(base.data.base, 'base64'),
    entries,
  };
}

function wholeRecords(bytes: Uint8Array): readonly unknown[] {
  const records: unknown[] = [];
  let checksum = '';
  for (let start = 0; ;) {
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0) return records;
    const text = bytes.subarray(start + DIGITS + 1, end);
    checksum = checksumOf(text, checksum);
    if (Buffer.from(bytes.subarray(start, start + DIGITS + 1)).toString() !== `${checksum} `) return records;
    // What has its checksum was written by JSON.stringify.
    records.push(JSON.parse(Buffer.from(text).toString()));
    start = end + 1;
  }
}
