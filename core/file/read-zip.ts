import { Inflate, strFromU8 } from 'fflate';
import { done, failed, type Result } from '#core/model';
import { damaged } from './damaged';
import { LIMITS, sizeText } from './limits';

/** One part of a zip as its directory describes it, with its packed bytes. */
export interface ZipPart {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly isStored: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/**
 * Reads the directory of a zip and refuses, before anything is unpacked, what is larger, denser or of more parts than
 * the limits allow, and two parts of one name.
 */
export function readZip(bytes: Uint8Array, file: string): Result<ReadonlyMap<string, ZipPart>> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return damaged(file, 'cut-short');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) return damaged(file, 'too-many-parts', { limit: String(LIMITS.parts) });
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return damaged(file, 'cut-short');
    const { part } = entry;
    total += part.size;
    const refused =
      refuse(part, total, file) ??
      (parts.has(part.name) ? damaged(file, 'part-twice', { part: part.name }) : undefined);
    if (refused) return refused;
    parts.set(part.name, part);
    at = entry.next;
  }
  return done(parts);
}

function refuse(part: ZipPart, total: number, file: string): Result<never> | undefined {
  if (part.size > LIMITS.part) return failed('too-large', { file, limit: sizeText(LIMITS.part) });
  if (total > LIMITS.total) return failed('too-large', { file, limit: sizeText(LIMITS.total) });
  return part.size > part.packed.length * LIMITS.ratio ? damaged(file, 'too-dense', { part: part.name }) : undefined;
}

/** Reads one entry of the directory; undefined where it, or what it points to, is not there. */
function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly part: ZipPart; readonly next: number } | undefined {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
  const short = (offset: number): number => view.getUint16(at + offset, true);
  const long = (offset: number): number => view.getUint32(at + offset, true);
  const [method, packedSize, nameSize, local] = [short(10), long(20), short(28), long(42)];
  const isSealed = (short(8) & 1) === 1;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length || isSealed || (method !== 0 && method !== 8)) return undefined;
  const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameSize));
  const part = { name, size: long(24), packed: bytes.subarray(start, start + packedSize), isStored: method === 0 };
  return { part, next: at + 46 + nameSize + short(30) + short(32) };
}

/** A part is unpacked in steps of about 128 KB, and never of more than 16 KB packed: a step of much more costs much copying. */
const [SHORTEST_STEP, LONGEST_STEP, UNPACKED_STEP] = [1024, 16 * 1024, 128 * 1024] as const;

const stepOf = ({ packed, size }: ZipPart): number =>
  Math.min(LONGEST_STEP, Math.max(SHORTEST_STEP, Math.ceil((packed.length * UNPACKED_STEP) / Math.max(1, size))));

/** Unpacks a part; undefined when it is broken or holds another number of bytes than it says. Stops as soon as it holds more. */
export function unpack(part: ZipPart): Uint8Array | undefined {
  if (part.isStored) return part.packed.length === part.size ? part.packed : undefined;
  const whole = new Uint8Array(part.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length <= whole.length) whole.set(chunk, filled);
    filled += chunk.length;
  });
  const step = stepOf(part);
  try {
    for (let at = 0; at < part.packed.length && filled <= part.size; at += step)
      inflate.push(part.packed.subarray(at, at + step), at + step >= part.packed.length);
  } catch {
    return undefined;
  }
  return filled === whole.length ? whole : undefined;
}
