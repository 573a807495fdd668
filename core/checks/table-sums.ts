import { sum, type Quantity } from '#core/model';
import { differenceOf, isRounding } from './difference';
import type { Line } from './read-line';
import { cellLabel, cellNumber, headUnit, isYear, type CellNumber, type TableText } from './table-numbers';

/** A sum in a small table that its parts do not make. */
export interface WrongSum {
  readonly cell: Line;
  /** The number in the cell. */
  readonly at: CellNumber;
  /** What its parts come to. */
  readonly sum: Quantity;
  /** The row or column in which the parts stand, and what it is called. */
  readonly along: 'row' | 'column';
  readonly label: string;
}

const TOTAL = /^(?:总?合计|总计|共计|(?:grand )?total|sum)$/i;
const SUBTOTAL = /^(?:小计|sub-?total)$/i;
/** A part of the row above it. */
const OF_WHICH = /^(?:其中|of which|including)/i;
const NEVER_ADDED = /序号|编号|年份|时间|时限|起止|备注|率|增|均|价|倍|排名|同比|基期|目标|现状/;
const NEVER_ADDED_EN =
  /^no\.?$|^(?:years?|dates?|notes?|rank)$|\b(?:rate|growth|average|price|index|baseline|target)\b/i;
const SHARE = /占|比重|比例|权重|构成|%|\bshares?\b|\bweights?\b/i;
const ANOTHER_TOTAL = /^总|合计|小计|其中|\btotal\b/i;

const isAdded = (head: string): boolean => !NEVER_ADDED.test(head) && !NEVER_ADDED_EN.test(head);

/** A number and those that it is to be the sum of. */
interface Claim extends Pick<WrongSum, 'along' | 'label'> {
  readonly total: Line | undefined;
  readonly parts: readonly (Line | undefined)[];
  readonly isShare: boolean;
}

/** Whether parts may have been rounded, each for itself: shares, and many of them with decimals. */
const mayRound = (parts: readonly Quantity[], isShare: boolean): boolean =>
  isShare || (parts.length >= 4 && parts.some(({ value }) => value.includes('.')));

function wrongSum({ total, parts, isShare, along, label }: Claim): readonly WrongSum[] {
  const at = total && cellNumber(total);
  if (!total || at === undefined || typeof at === 'string') return [];
  const read = parts.map((part) => (part ? cellNumber(part) : 'empty'));
  const numbers = read.flatMap((each) => (typeof each === 'string' ? [] : [each.quantity]));
  if (read.includes('words') || numbers.length < 2 || numbers.every(isYear)) return [];
  const sums = sum(numbers);
  const difference = sums.ok ? differenceOf(at.quantity, sums.value.value) : undefined;
  if (
    !sums.ok ||
    !difference ||
    difference.value === '0' ||
    (mayRound(numbers, isShare) && isRounding(difference, numbers))
  )
    return [];
  return [{ cell: total, at, sum: sums.value.value, along, label }];
}

type Rows = TableText['rows'];

/** The first words of a row. */
const rowLabel = (row: readonly Line[]): string => {
  const first = row.find(({ text }) => text.trim() !== '');
  return first ? cellLabel(first) : '';
};

const isHead = (row: readonly Line[]): boolean =>
  !TOTAL.test(rowLabel(row)) &&
  row.slice(1).every((cell) => {
    const number = cellNumber(cell);
    return typeof number === 'string' || isYear(number.quantity);
  });

/** The rows that a total row adds up: the details, or the subtotals behind each group of them. */
function sumsOfRows(rows: Rows): readonly { readonly total: readonly Line[]; readonly parts: Rows }[] {
  const totals = rows.filter((row) => TOTAL.test(rowLabel(row)));
  const [total, ...more] = totals;
  const others = rows.filter((row) => row !== total);
  if (more.length > 0 || others.some((row) => OF_WHICH.test(rowLabel(row)))) return [];
  const isSubtotal = (row: readonly Line[]): boolean => SUBTOTAL.test(rowLabel(row));
  if (!others.some(isSubtotal)) return total ? [{ total, parts: others }] : [];
  const last = others.at(-1);
  if (!last || !isSubtotal(last)) return [];
  let group: (readonly Line[])[] = [];
  const groups = others.flatMap((row) => {
    if (!isSubtotal(row)) {
      group.push(row);
      return [];
    }
    const parts = group;
    group = [];
    return [{ total: row, parts }];
  });
  return total ? [...groups, { total, parts: others.filter(isSubtotal) }] : groups;
}

/** Whether the rows count different things: a column of units says several. */
const areMixed = (heads: readonly string[], rows: Rows): boolean => {
  const column = heads.findIndex((head) => /^(?:计量)?单位$|^units?$/i.test(head));
  return (
    column >= 0 && new Set(rows.map((row) => row[column]?.text.trim() ?? '').filter((unit) => unit !== '')).size > 1
  );
};

function alongColumns(head: readonly Line[], heads: readonly string[], rows: Rows): readonly Claim[] {
  if (areMixed(heads, rows)) return [];
  return sumsOfRows(rows).flatMap(({ total, parts }) =>
    total.flatMap((cell, column): readonly Claim[] => {
      const label = heads[column] ?? '';
      const isShare = SHARE.test(head[column]?.text ?? '') || cell.text.includes('%');
      if (!isAdded(label) || (isShare && !SHARE.test(label))) return [];
      return [{ total: cell, parts: parts.map((row) => row[column]), isShare, along: 'column', label }];
    }),
  );
}

/** The columns that a total column adds up: those beside it on one side. */
function columnsBeside(total: number, heads: readonly string[], head: readonly Line[], rows: Rows): readonly number[] {
  const isPart = (column: number): boolean => {
    const label = heads[column] ?? '';
    const holdsNumbers = rows.some((row) => row[column] !== undefined && typeof cellNumber(row[column]) !== 'string');
    return holdsNumbers && isAdded(label) && !SHARE.test(label) && !ANOTHER_TOTAL.test(label);
  };
  const beside = (step: 1 | -1): readonly number[] => {
    const found: number[] = [];
    for (let column = total + step; column in heads && isPart(column); column += step) found.push(column);
    return found;
  };
  const [left, right] = [beside(-1), beside(1)];
  const found = left.length === 0 ? right : left;
  const units = new Set(
    [total, ...found].map((column) => headUnit(head[column]?.text ?? '')).filter((unit) => unit !== ''),
  );
  return (left.length > 0 && right.length > 0) || units.size > 1 ? [] : found;
}

function alongRows(head: readonly Line[], heads: readonly string[], rows: Rows): readonly Claim[] {
  const [total, ...more] = heads.flatMap((label, column) => (TOTAL.test(label) ? [column] : []));
  if (total === undefined || more.length > 0) return [];
  const columns = columnsBeside(total, heads, head, rows);
  return rows.flatMap((row): readonly Claim[] => {
    const label = rowLabel(row);
    if (!isAdded(label)) return [];
    return [
      {
        total: row[total],
        parts: columns.map((column) => row[column]),
        isShare: SHARE.test(label),
        along: 'row',
        label,
      },
    ];
  });
}

/**
 * The sums in a small table that do not come out: rows and columns called 合计, 总计, 小计 or Total against what they add
 * up. It is silent where it is not certain what they add up: several totals, parts of parts, numbers in words.
 */
export function wrongSums({ rows }: TableText): readonly WrongSum[] {
  const [first = [], ...rest] = rows;
  const hasHead = isHead(first);
  const head = hasHead ? first : [];
  const heads = head.map(cellLabel);
  const body = hasHead ? rest : rows;
  const claims = [...alongColumns(head, heads, body), ...(hasHead ? alongRows(head, heads, body) : [])];
  const wrong = claims.flatMap(wrongSum);
  return wrong.filter(({ cell }, index) => wrong.findIndex((other) => other.cell === cell) === index);
}
