import { fieldsOf, kindNamed, type Field, type KindName } from '#core/records';

/** The widths of the columns of a register that the officer changed, in pixels. */
export type Widths = Readonly<Record<string, number>>;

const NAME = 230;
const BY_TYPE: Readonly<Record<Field['type'], number>> = {
  text: 170,
  names: 170,
  quantity: 120,
  date: 120,
  choice: 110,
  link: 160,
  links: 220,
  funding: 110,
  rows: 150,
};

export const NARROWEST = 60;
const WIDEST = 900;

export function widthOf(kind: KindName, field: string, widths: Widths): number {
  if (field === kindNamed(kind).name) return widths[field] ?? NAME;
  return widths[field] ?? BY_TYPE[fieldsOf(kind)[field]?.type ?? 'text'];
}

/** Gives a column a width within what can be used. */
export const withWidth = (widths: Widths, field: string, width: number): Widths => ({
  ...widths,
  [field]: Math.round(Math.max(NARROWEST, Math.min(WIDEST, width))),
});

export const withoutWidth = (widths: Widths, field: string): Widths =>
  Object.fromEntries(Object.entries(widths).filter(([name]) => name !== field));
