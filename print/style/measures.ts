import type { Orientation, PrintProfile } from '../draft';

/** The margins of a page in millimetres; those of an odd page. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A4. */
export const PAGE: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  upright: { width: 210, height: 297 },
  across: { width: 297, height: 210 },
};

/** GB/T 9704-2012: 天头 37 mm, 订口 28 mm, type area 156 × 225 mm; and the report, both as in the Word file. */
export const MARGINS: Readonly<Record<PrintProfile, Readonly<Record<Orientation, Margins>>>> = {
  gbt9704: {
    upright: { top: 37, right: 26, bottom: 35, left: 28 },
    across: { top: 28, right: 36, bottom: 26, left: 36 },
  },
  report: {
    upright: { top: 28, right: 28.8, bottom: 25.5, left: 28.8 },
    across: { top: 28, right: 25.5, bottom: 25.5, left: 25.5 },
  },
};

/** Where the middle of the page number stands, in millimetres below the type area. */
export const NUMBER_BELOW: Readonly<Record<PrintProfile, number>> = { gbt9704: 7, report: 10 };

export const MM = 72 / 25.4;
