import type { Language } from '#core/model';

/** Sizes in half-points, heights of lines in twips. */
interface Size {
  readonly size: number;
  readonly line: number;
}

/** The type of a report in one language. */
export interface ReportType {
  readonly text: Size;
  readonly headings: readonly [Size, Size, Size];
  readonly title: Size;
  readonly subtitle: Size;
  readonly cover: Size;
  readonly caption: Size;
  readonly table: Size;
  readonly smallTable: Size;
  /** Running heads, page numbers, the notes of tables. */
  readonly small: Size;
}

/** Chinese 12 pt on lines of 23 pt, one and a half; English 11 pt on 15.5 pt, which has descenders and shorter letters. */
export const REPORT_SIZES: Readonly<Record<Language, ReportType>> = {
  'zh-CN': {
    text: { size: 24, line: 460 },
    headings: [
      { size: 32, line: 540 },
      { size: 28, line: 480 },
      { size: 24, line: 460 },
    ],
    title: { size: 56, line: 900 },
    subtitle: { size: 32, line: 600 },
    cover: { size: 32, line: 560 },
    caption: { size: 21, line: 360 },
    table: { size: 21, line: 300 },
    smallTable: { size: 19, line: 270 },
    small: { size: 18, line: 260 },
  },
  en: {
    text: { size: 22, line: 310 },
    headings: [
      { size: 34, line: 440 },
      { size: 27, line: 350 },
      { size: 23, line: 310 },
    ],
    title: { size: 56, line: 720 },
    subtitle: { size: 30, line: 420 },
    cover: { size: 26, line: 400 },
    caption: { size: 20, line: 280 },
    table: { size: 19, line: 250 },
    smallTable: { size: 18, line: 235 },
    small: { size: 18, line: 240 },
  },
};
