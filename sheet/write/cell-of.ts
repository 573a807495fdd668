import { isPlanDate, unitCalled, type Language, type Quantity } from '#core/model';
import { cellSized } from '#core/import';
import type { OutCell } from './out-table';

const MOST_DIGITS = 15;
/** Before it Excel's calendar has a day that never was. */
const FIRST_DAY = '1900-03-01';

/** Whether a decimal comes back from a workbook as it is written here. */
function isExact(digits: string): boolean {
  const count = digits.replace(/\D/g, '').replace(/^0+/, '').length;
  return count <= MOST_DIGITS && String(Number(digits)) === digits;
}

const isBare = ({ value, comparator, upTo, per }: Quantity): boolean =>
  comparator === '=' && upTo === undefined && per === undefined && isExact(value);

/** The unit that all of these share and that the language writes; undefined where they have none or several. */
export function sharedUnit(quantities: readonly Quantity[], language: Language): string | undefined {
  const [first] = quantities;
  if (first?.unit === undefined || !quantities.every(({ unit }) => unit === first.unit)) return undefined;
  const known = unitCalled(first.unit);
  return known?.id === first.unit ? known.names[language]?.[1] : undefined;
}

/** A text as far as a cell holds it. */
export function textCell(text: string): OutCell {
  if (text === '') return undefined;
  const fitting = cellSized(text);
  return { kind: 'text', text: fitting, ...(fitting !== text && { isCut: true }) };
}

/** A quantity as a number where the head of its column says the unit, or where it has none; else as the plan writes it. */
export function quantityCell(quantity: Quantity, hasUnitInHead: boolean, written: string): OutCell {
  const isNumber = isBare(quantity) && (hasUnitInHead || quantity.unit === undefined);
  return isNumber ? { kind: 'number', digits: quantity.value } : textCell(written);
}

/** A date whose day is known as a day; else as the plan writes it. */
export const dateCell = (date: string, written: string): OutCell =>
  /^\d{4}-\d\d-\d\d$/.test(date) && date >= FIRST_DAY && isPlanDate(date)
    ? { kind: 'day', day: date }
    : textCell(written);
