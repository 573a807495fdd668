import type { PlanSheets } from '../sheets';
import { MM, PAGE } from '../style/measures';
import { loadPdf, placesOf } from './read-printed';

/** What is wrong with a finished file, or what was found right in it. */
export type PdfCheck = { readonly problem: string } | { readonly pages: number; readonly headings: number };

/** The most by which a page may differ from A4, in points: Chromium rounds to its own pixels. */
const ROUNDING = 1;

const isA4 = (width: number, height: number): boolean => {
  const { upright } = PAGE;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(short - upright.width * MM) < ROUNDING && Math.abs(long - upright.height * MM) < ROUNDING;
};

/** Reads a finished file again: its pages are A4, every heading has its place in it, its title is that of the plan. */
export async function checkPdf(bytes: Uint8Array, { entries, title }: PlanSheets): Promise<PdfCheck> {
  const pdf = await loadPdf(bytes);
  const places = placesOf(pdf);
  const lost = entries.find(({ id }) => !places.has(id));
  if (lost) return { problem: lost.text };
  const odd = pdf.getPages().findIndex((page) => !isA4(page.getWidth(), page.getHeight()));
  if (odd >= 0) return { problem: `A4: ${String(odd + 1)}` };
  if (pdf.getTitle() !== title) return { problem: pdf.getTitle() ?? '' };
  return { pages: pdf.getPageCount(), headings: entries.length };
}
