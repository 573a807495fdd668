import type { NumberLook } from './number-formats';

const DAY_IN_MS = 86_400_000;
/** The last day that Excel has. */
const LAST_SERIAL = 2_958_465;
const DIGITS = 15;

/** A number as decimal digits, without what lies beyond the fifteen digits that a workbook keeps. */
function digitsOf(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  const hit = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!hit) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = hit;
  const [digits, point] = [first + rest, 1 + Number(power)];
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** The day of a serial number, as far as it is shown: 2026-06-30, 2026-06, 2026. */
function dateText(serial: number, kind: 'day' | 'month' | 'year', is1904: boolean): string | undefined {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (!(days >= 1 && days <= LAST_SERIAL)) return undefined;
  // Before March 1900 the calendar of Excel is a day behind: it has a 29 February 1900.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_IN_MS).toISOString();
  return date.slice(0, { day: 10, month: 7, year: 4 }[kind]);
}

/** A number as its program shows it, as far as that says more than digits: 12%, 2026-06, 50亿元. */
export function numberText(value: string, look: NumberLook | undefined, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  switch (look?.kind) {
    case 'day':
    case 'month':
    case 'year':
      return dateText(number, look.kind, is1904) ?? digitsOf(number);
    case 'percent':
      return `${digitsOf(number * 100)}%`;
    case 'plain':
    case undefined:
      return (look?.before ?? '') + digitsOf(number) + (look?.behind ?? '');
  }
}
