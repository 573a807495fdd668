import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFEmbeddedPage,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { Orientation } from '../draft';
import type { PlanSheets } from '../sheets';
import { MARGINS, MM, PAGE } from '../style/measures';
import { layOut, type PdfLayout, type PageOf } from './layout';
import { destination, writeOutline } from './outline';
import { loadPdf, placesOf } from './read-printed';

export type ByOrientation<T> = Readonly<Partial<Record<Orientation, T>>>;

/** What is put together: the printed pages, and the sheets of their numbers, each by orientation. */
export interface PrintedFiles {
  readonly pages: ByOrientation<Uint8Array>;
  readonly numbers: ByOrientation<Uint8Array>;
}

const ORIENTATIONS = ['upright', 'across'] as const;

/** How far the text of an even page stands from where that of an odd one does, in points: the margins are mirrored. */
function mirrorShift({ profile }: PlanSheets, orientation: PageOf['from'], at: number): number {
  if (orientation === 'empty' || profile === 'report' || at % 2 === 0) return 0;
  const { left, right } = MARGINS[profile][orientation];
  return (right - left) * MM;
}

function shiftPage(page: PDFPage, by: number): void {
  if (by === 0) return;
  page.translateContent(by, 0);
  for (const each of page.node.Annots()?.asArray() ?? []) {
    const rect = page.doc.context.lookup(each, PDFDict).lookupMaybe(PDFName.of('Rect'), PDFArray);
    for (const side of [0, 2]) {
      const value = rect?.get(side);
      if (value instanceof PDFNumber) rect?.set(side, PDFNumber.of(value.asNumber() + by));
    }
  }
}

/** Puts the pages across and the empty ones between the upright ones, which the file begins with. */
async function orderPages(pdf: PDFDocument, across: PDFDocument | undefined, layout: PdfLayout): Promise<void> {
  const copies = across ? await pdf.copyPages(across, across.getPageIndices()) : [];
  for (const copy of copies) copy.node.delete(PDFName.of('StructParents'));
  for (const [at, { from, index }] of layout.pages.entries()) {
    if (from === 'empty') pdf.insertPage(at, [PAGE.upright.width * MM, PAGE.upright.height * MM]);
    const copy = from === 'across' ? copies[index] : undefined;
    if (copy) pdf.insertPage(at, copy);
  }
}

/** Lays the sheets of numbers over the pages. */
async function layNumbers(pdf: PDFDocument, numbers: PrintedFiles['numbers'], layout: PdfLayout): Promise<void> {
  for (const orientation of ORIENTATIONS) {
    const bytes = numbers[orientation];
    if (!bytes) continue;
    const those = layout.pages.flatMap(({ from, label }, at) => (from === orientation ? [{ at, label }] : []));
    const embedded: readonly PDFEmbeddedPage[] = await pdf.embedPdf(
      bytes,
      those.map((_, index) => index),
    );
    for (const [index, { at, label }] of those.entries()) {
      const sheet = embedded[index];
      if (sheet && label !== undefined) pdf.getPage(at).drawPage(sheet);
    }
  }
}

/** What the file says of itself: no date and no person, so that the same plan gives the same bytes. */
function describe(pdf: PDFDocument, { title, language }: PlanSheets): void {
  const { Info: old } = pdf.context.trailerInfo;
  if (old instanceof PDFRef) pdf.context.delete(old);
  pdf.context.trailerInfo.Info = pdf.context.register(pdf.context.obj({}));
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setProducer('Planloom');
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(language));
}

/** Makes one PDF of what was printed: pages in order, their numbers, the outline 书签, the title. The same parts give the same bytes. */
export async function finishPdf(sheets: PlanSheets, files: PrintedFiles): Promise<Uint8Array> {
  const upright = files.pages.upright;
  if (!upright) throw new Error('A plan has upright pages.');
  const [pdf, across] = [await loadPdf(upright), files.pages.across && (await loadPdf(files.pages.across))];
  const printed = {
    upright: { count: pdf.getPageCount(), found: placesOf(pdf) },
    ...(across && { across: { count: across.getPageCount(), found: placesOf(across) } }),
  };
  const layout = layOut(sheets.parts, printed);
  await orderPages(pdf, across, layout);
  await layNumbers(pdf, files.numbers, layout);
  for (const [at, { from }] of layout.pages.entries()) shiftPage(pdf.getPage(at), mirrorShift(sheets, from, at));
  const names = pdf.context.obj({});
  for (const id of Object.keys(layout.places)) names.set(PDFName.of(id), destination(pdf, layout.places, id));
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.register(names));
  writeOutline(pdf, sheets.entries, layout.places);
  describe(pdf, sheets);
  return await pdf.save({ updateFieldAppearances: false });
}
