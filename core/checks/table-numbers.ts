import { parseQuantity, type Quantity, type SmallTable } from '#core/model';
import type { Plan } from '#core/records';
import { lineOf, type Line } from './read-line';

/** A small table as the reader sees it: what stands over it, and its cells row by row. */
export interface TableText {
  readonly caption: Line;
  readonly rows: readonly (readonly Line[])[];
}

/** The lines of a small table. */
export function tableText(plan: Plan, table: SmallTable): TableText {
  const [caption, ...rows] = table.children;
  return {
    caption: lineOf(plan, caption),
    rows: rows.map(({ children }) => children.map((cell) => lineOf(plan, cell))),
  };
}

/** A number in a cell: the stretch of its digits, and what it says. */
export interface CellNumber {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const PLAIN = /^(\s*)(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*$/;
const EMPTY = /^[\s—–\-/\\.…·*]*$/;

const numbers = new WeakMap<Line, CellNumber | 'empty' | 'words'>();

function readCell({ text }: Line): CellNumber | 'empty' | 'words' {
  if (EMPTY.test(text)) return 'empty';
  const [, before = '', digits] = PLAIN.exec(text) ?? [];
  if (digits !== undefined) {
    const quantity: Quantity = { value: digits.replaceAll(',', ''), comparator: '=' };
    return { start: before.length, end: before.length + digits.length, quantity };
  }
  if (!/\d/.test(text)) return 'words';
  const quantity = parseQuantity(text);
  const at = /\d[\d,.]*\d|\d/.exec(text);
  const isOne = quantity?.comparator === '=' && quantity.upTo === undefined && quantity.per === undefined;
  return quantity && isOne && at ? { start: at.index, end: at.index + at[0].length, quantity } : 'words';
}

/** What a cell holds: one exact number, nothing (a dash is nothing), or something else; read once while it stays. */
export function cellNumber(line: Line): CellNumber | 'empty' | 'words' {
  const known = numbers.get(line) ?? readCell(line);
  numbers.set(line, known);
  return known;
}

/** What a cell is called, without the unit in brackets and the spaces that only spread it: 合 计（万元） → 合计. */
export const cellLabel = ({ text }: Line): string =>
  text
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    .replace(/[：:]\s*$/, '')
    .trim();

/** The unit in brackets behind the words of a cell: 投资（万元） → 万元. */
export const headUnit = (text: string): string => /[（(]\s*([^（）()]*?)\s*[）)]\s*$/.exec(text)?.[1] ?? '';

/** Whether a number may be that of a year. */
export const isYear = ({ value, unit }: Quantity): boolean => unit === undefined && /^(?:19|20)\d\d$/.test(value);
