/**
 * GB/T 9704-2012 in twips (1/20 pt), as measured to give 22 lines of 28 characters. A conversion from millimetres rounds
 * down and loses a line, so the numbers stand here.
 */
export const PAGE = { width: 11906, height: 16838 } as const;

/** One of the 22 lines: a size 3 character and 7/8 of it. */
export const LINE = 579;
/** One of the 28 characters: 16 pt, drawn together by 1/4 pt. */
export const CHARACTER = 315;
export const CHARACTER_SPACING = -5;

/** 天头 37 mm, 订口 28 mm; the type area is 156 × 225 mm. On even pages the binding margin stands at the right. */
const PORTRAIT = { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1417 } as const;
/** The same page turned: what was at the binding is on top. Left and right are equal, because even pages swap them. */
const LANDSCAPE = { top: 1588, right: 2041, bottom: 1474, left: 2041, header: 851, footer: 907 } as const;

export type Orientation = 'portrait' | 'landscape';
export const MARGINS = { portrait: PORTRAIT, landscape: LANDSCAPE } as const;

/** The width of the type area. */
export const TEXT_WIDTH: Readonly<Record<Orientation, number>> = {
  portrait: PAGE.width - PORTRAIT.left - PORTRAIT.right,
  landscape: PAGE.height - LANDSCAPE.left - LANDSCAPE.right,
};

/** The height of the type area. */
export const TEXT_HEIGHT: Readonly<Record<Orientation, number>> = {
  portrait: PAGE.height - PORTRAIT.top - PORTRAIT.bottom,
  landscape: PAGE.width - LANDSCAPE.top - LANDSCAPE.bottom,
};

/** Sizes of type in half-points, by their Chinese names. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;
