/** A date of a plan 日期: `2026`, `2026-H1`, `2026-Q3`, `2026-06` or `2026-06-30`, without a zone. "By" a date means by its last day. */
export type PlanDate = string;

const SHAPE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** A date taken apart: a year, and at most one of half, quarter and month. */
export interface DateParts {
  readonly year: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date taken apart; undefined where the text is none (31 June included). */
export function partsOf(text: string): DateParts | undefined {
  const hit = SHAPE.exec(text);
  if (!hit) return undefined;
  const [year, half, quarter, month, day] = [hit[1], hit[2], hit[3], hit[4], hit[5]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined;
  return {
    year,
    ...(half !== undefined && { half }),
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

export const isPlanDate = (text: string): boolean => partsOf(text) !== undefined;

export const yearOf = (date: PlanDate): number => Number(date.slice(0, 4));

export const two = (value: number): string => String(value).padStart(2, '0');

/** The months of a date: both ends of a year, a half, a quarter or the month itself. */
function monthsOf({ half, quarter, month }: DateParts): readonly [first: number, last: number] {
  if (month !== undefined) return [month, month];
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  return half === undefined ? [1, 12] : [half * 6 - 5, half * 6];
}

/** The first day of a date, as `YYYY-MM-DD`, so that dates of different precision can be compared as text. */
export function firstDay(date: PlanDate): string {
  const parts = partsOf(date);
  return parts ? `${String(parts.year)}-${two(monthsOf(parts)[0])}-${two(parts.day ?? 1)}` : date;
}

/** The last day of a date, as `YYYY-MM-DD`. */
export function lastDay(date: PlanDate): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const month = monthsOf(parts)[1];
  return `${String(parts.year)}-${two(month)}-${two(parts.day ?? daysIn(parts.year, month))}`;
}
