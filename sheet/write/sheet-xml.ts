import type { Language } from '#core/model';
import { columnLetters } from '#core/import';
import type { OutCell, OutColumn, OutTable } from './out-table';
import { SHEET_WORDS } from './sheet-words';
import { LOOK, MAIN } from './styles';
import { attributeXml, cellXml } from './xml-text';

/** Rows below the last that choices are offered in. */
const ROOM = 500;
const DAY_IN_MS = 86_400_000;
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** The number that Excel has for a day. */
const serialOf = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_IN_MS);

const textXml = (at: string, look: number, text: string): string =>
  `<c r="${at}" s="${String(look)}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;

function bodyCell(cell: OutCell, column: OutColumn | undefined, at: string): string {
  if (cell === undefined) return '';
  if (cell.kind === 'number') return `<c r="${at}" s="${String(LOOK.number)}"><v>${cell.digits}</v></c>`;
  if (cell.kind === 'day') return `<c r="${at}" s="${String(LOOK.day)}"><v>${String(serialOf(cell.day))}</v></c>`;
  const look = column?.look === 'id' ? LOOK.id : FORMULA_LIKE.test(cell.text) ? LOOK.quoted : LOOK.text;
  return textXml(at, look, cell.text);
}

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${String(number)}">${cells.join('')}</row>`;

/** New cells of a column of text take what is typed as text; a number or date may be typed in the others. */
const COLUMN_LOOK: Readonly<Record<OutColumn['look'], number>> = {
  id: LOOK.id,
  text: LOOK.text,
  number: LOOK.number,
  day: LOOK.plain,
};

const colXml = ({ width, look }: OutColumn, index: number): string => {
  const at = String(index + 1);
  return `<col min="${at}" max="${at}" width="${String(width)}" style="${String(COLUMN_LOOK[look])}" customWidth="1"/>`;
};

/** Where the texts of a list stand on the sheet of lists: 'Choices'!$B$1:$B$7. */
export type PlaceOfList = (texts: readonly string[]) => string;

function validationXml(
  column: OutColumn,
  index: number,
  last: number,
  language: Language,
  placeOf: PlaceOfList,
): string {
  const letter = columnLetters(index);
  const where = `sqref="${letter}2:${letter}${String(last + ROOM)}"`;
  const words = (name: keyof typeof SHEET_WORDS): string => attributeXml(SHEET_WORDS[name][language]);
  if (column.look === 'id')
    return `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${words('idTitle')}" prompt="${words('idNote')}" ${where}/>`;
  if (!column.list) return '';
  const error = column.list.isClosed
    ? `showErrorMessage="1" errorTitle="${words('notChoiceTitle')}" error="${words('notChoice')}" `
    : '';
  return `<dataValidation type="list" allowBlank="1" ${error}${where}><formula1>${attributeXml(placeOf(column.list.texts))}</formula1></dataValidation>`;
}

/** The XML of one sheet: heads in the first row, which stays in sight and filters the others. */
export function sheetXml(
  { columns, rows }: OutTable,
  language: Language,
  placeOf: PlaceOfList,
  isFirst: boolean,
): string {
  const last = rows.length + 1;
  const heads = columns.map(({ head, look }, index) =>
    textXml(`${columnLetters(index)}1`, look === 'id' ? LOOK.idHead : LOOK.head, head),
  );
  const body = rows.map((row, at) =>
    rowXml(
      at + 2,
      row.map((cell, index) => bodyCell(cell, columns[index], `${columnLetters(index)}${String(at + 2)}`)),
    ),
  );
  const validations = columns
    .map((column, index) => validationXml(column, index, last, language, placeOf))
    .filter((xml) => xml !== '');
  const range = `A1:${columnLetters(columns.length - 1)}${String(last)}`;
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>`,
    '<selection pane="bottomRight" activeCell="C2" sqref="C2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(colXml).join('')}</cols><sheetData>${rowXml(1, heads)}${body.join('')}</sheetData>`,
    `<autoFilter ref="${range}"/>`,
    `<dataValidations count="${String(validations.length)}">${validations.join('')}</dataValidations></worksheet>`,
  ].join('');
}

/** The hidden sheet of lists, one a column. */
export function listsXml(lists: readonly (readonly string[])[]): string {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  const rows = Array.from({ length: longest }, (_, at) =>
    rowXml(
      at + 1,
      lists.map((list, index) => {
        const text = list[at];
        return text === undefined ? '' : textXml(`${columnLetters(index)}${String(at + 1)}`, LOOK.quoted, text);
      }),
    ),
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
