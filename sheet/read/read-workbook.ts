import { done, failed, type Result } from '#core/model';
import { readZip, unpack, type ZipPart } from '#core/file';
import type { SourceTable } from '#core/import';
import { readNumberLooks } from './number-formats';
import { SheetReader, type SheetContext } from './read-sheet';
import { readSharedStrings } from './read-shared-strings';
import { scanXml } from './scan-xml';

/** The cells that a workbook may have, empty ones with a look of their own included. */
const MOST_CELLS = 200_000;

/** What a workbook says. */
export interface Workbook {
  readonly tables: readonly SourceTable[];
  /** Cells that stand too far at the right to be read, by sheet. */
  readonly beyond: readonly { readonly table: string; readonly count: number }[];
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

type Parts = ReadonlyMap<string, ZipPart>;

/** A part by its name, whatever the case and the slashes that a program writes. */
function partReader(parts: Parts): (name: string) => Uint8Array | undefined {
  const byName = new Map([...parts].map(([name, part]) => [plain(name), part] as const));
  return (name) => {
    const part = byName.get(plain(name));
    return part && unpack(part);
  };
}

const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** The path of a part that another part names. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function readRelations(bytes: Uint8Array | undefined, from: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (bytes)
    scanXml(bytes, {
      open: (name, { Id, Target, Type }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
        targets.set(Id, resolved(Target, from));
        const kind = Type?.split('/').at(-1);
        if (kind !== undefined && !targets.has(`:${kind}`)) targets.set(`:${kind}`, resolved(Target, from));
      },
    });
  return targets;
}

interface Described {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

function readDescription(bytes: Uint8Array | undefined): Described | undefined {
  if (!bytes) return undefined;
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  const isSound = scanXml(bytes, {
    open: (tag, attributes) => {
      const { name, state } = attributes;
      if (tag === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (tag === 'sheet' && name !== undefined && relation !== undefined)
        sheets.push({ name, isHidden: state === 'hidden' || state === 'veryHidden', relation });
    },
  });
  return isSound && sheets.length > 0 ? { sheets, is1904 } : undefined;
}

/**
 * Reads an .xlsx: its sheets with the texts that their cells show. Formulas are not evaluated, what was saved with them is
 * taken. A file larger or denser than a file may be, or with more cells, is refused before it is unpacked or read to its end.
 */
export function readWorkbook(bytes: Uint8Array, file: string): Result<Workbook> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return failed('not-a-workbook', { file });
  const zip = readZip(bytes, file);
  if (!zip.ok) return zip;
  const part = partReader(zip.value);
  const root = readRelations(part('_rels/.rels'), '');
  const main = root.get(':officeDocument') ?? 'xl/workbook.xml';
  const described = readDescription(part(main));
  if (!described) return failed('not-a-workbook', { file });
  const relations = readRelations(part(main.replace(/([^/]*)$/, '_rels/$1.rels')), main);
  const partOf = (kind: string): Uint8Array | undefined => {
    const name = relations.get(`:${kind}`);
    return name === undefined ? undefined : part(name);
  };
  const shared = readSharedStrings(partOf('sharedStrings'));
  const looks = readNumberLooks(partOf('styles'));
  if (!shared || !looks) return damagedWorkbook(file);
  let cells = 0;
  const context = { shared, looks, is1904: described.is1904, count: () => ++cells <= MOST_CELLS };
  return readSheets(described.sheets, (relation) => part(relations.get(relation) ?? ''), context, file);
}

const damagedWorkbook = (file: string): Result<never> => failed('damaged', { file, reason: 'cut-short' });

function readSheets(
  sheets: readonly SheetEntry[],
  partOf: (relation: string) => Uint8Array | undefined,
  context: SheetContext,
  file: string,
): Result<Workbook> {
  const tables: SourceTable[] = [];
  const beyond: Workbook['beyond'][number][] = [];
  for (const { name, isHidden, relation } of sheets) {
    const bytes = partOf(relation);
    const sheet = bytes && new SheetReader(context).read(bytes);
    if (!sheet) return damagedWorkbook(file);
    if (sheet === 'too-many') return failed('too-many-cells', { file, limit: String(MOST_CELLS) });
    tables.push({ name, rows: sheet.rows, ...(isHidden && { isHidden }) });
    if (sheet.beyond > 0) beyond.push({ table: name, count: sheet.beyond });
  }
  return done({ tables, beyond });
}
