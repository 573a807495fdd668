import { deflateSync, strToU8, zipSync, type ZipOptions } from 'fflate';
import type { Language } from '#core/model';
import { LIMITS } from '#core/file';
import { columnLetters } from '#core/import';
import type { KindName, Plan } from '#core/records';
import type { SheetNote } from '../note';
import type { OutTable } from './out-table';
import { planTables } from './plan-tables';
import { SHEET_WORDS } from './sheet-words';
import { listsXml, sheetXml, type PlaceOfList } from './sheet-xml';
import { MAIN, stylesXml } from './styles';
import { attributeXml } from './xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook and what it could not carry. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly notes: readonly SheetNote[];
}

/** Zip has local time only; noon of a day given in local numbers is the same everywhere. */
const always = (): Date => new Date(1980, 0, 1, 12);

/** Quickly, since large registers are wide; larger by a fifth than packed well. */
const LEVEL = 1;

/** Text that repeats itself packs too tight to be believed by those who read it, and is then not packed. */
function packed(xml: string): [Uint8Array, ZipOptions] {
  const bytes = strToU8(HEAD + xml);
  const isTooDense = bytes.length > deflateSync(bytes, { level: LEVEL }).length * (LIMITS.ratio / 2);
  return [bytes, { level: isTooDense ? 0 : LEVEL, mtime: always() }];
}

/** Gathers the lists that columns offer; the same list is written once. */
function listKeeper(name: string): { readonly lists: (readonly string[])[]; readonly placeOf: PlaceOfList } {
  const lists: (readonly string[])[] = [];
  const places = new Map<string, string>();
  const placeOf = (texts: readonly string[]): string => {
    const key = JSON.stringify(texts);
    const known = places.get(key);
    if (known !== undefined) return known;
    const letter = columnLetters(lists.push(texts) - 1);
    const place = `'${name}'!$${letter}$1:$${letter}$${String(texts.length)}`;
    places.set(key, place);
    return place;
  };
  return { lists, placeOf };
}

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at + 1));

const contentTypes = (count: number): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  numbered(count)
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)
    .join('') +
  '</Types>';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const workbookXml = (tables: readonly OutTable[], listsName: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
  [...tables.map(({ name }) => ({ name, state: '' })), { name: listsName, state: ' state="hidden"' }]
    .map(({ name, state }, at) => {
      const n = String(at + 1);
      return `<sheet name="${attributeXml(name)}" sheetId="${n}"${state} r:id="rId${n}"/>`;
    })
    .join('') +
  `</sheets></workbook>`;

function partsOf(tables: readonly OutTable[], language: Language): Readonly<Record<string, string>> {
  const listsName = SHEET_WORDS.lists[language];
  const keeper = listKeeper(listsName);
  const sheets = tables.map((table, at) => sheetXml(table, language, keeper.placeOf, at === 0));
  const all = [...sheets, listsXml(keeper.lists)];
  const relations = numbered(all.length).map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`));
  return {
    '[Content_Types].xml': contentTypes(all.length),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookXml(tables, listsName),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${relation('rIdS', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': stylesXml(language),
    ...Object.fromEntries(all.map((xml, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, xml])),
  };
}

/** Where texts were cut. */
const cutNotes = ({ name, rows }: OutTable): readonly SheetNote[] =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, index): readonly SheetNote[] =>
      cell?.kind === 'text' && cell.isCut
        ? [{ kind: 'text-cut', sheet: name, cell: `${columnLetters(index)}${String(at + 2)}` }]
        : [],
    ),
  );

/**
 * Writes registers of a plan as an .xlsx: a sheet for each, and one for each of their fields that has rows of its own. The
 * same plan gives the same bytes. No text becomes a formula.
 */
export function writeWorkbook(plan: Plan, kinds?: readonly KindName[]): WrittenWorkbook {
  const tables = planTables(plan, kinds);
  const parts = Object.entries(partsOf(tables, plan.language));
  return {
    bytes: zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, packed(xml)]))),
    notes: tables.flatMap(cutNotes),
  };
}
