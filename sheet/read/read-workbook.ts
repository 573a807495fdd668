import { done, failed, type Result } from '#core/model';
import type { SourceTable } from '#core/import';
import { openPackage, scanXml } from '#core/opc';
import { readNumberLooks } from './number-formats';
import { SheetReader, type SheetContext } from './read-sheet';
import { readSharedStrings } from './read-shared-strings';

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
  const opened = openPackage(bytes, file, 'not-a-workbook');
  if (!opened.ok) return opened;
  const { part, main = 'xl/workbook.xml', relationsOf } = opened.value;
  const described = readDescription(part(main));
  if (!described) return failed('not-a-workbook', { file });
  const relations = relationsOf(main);
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
