import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { FoundPlace, Printed } from './layout';

/** The printed file as it is, without a touch to its dates. */
export const loadPdf = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** Where the anchors of a printed document fell: Chromium notes each place that a link of the document leads to. */
export function placesOf(pdf: PDFDocument): ReadonlyMap<string, FoundPlace> {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]));
  const names = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, FoundPlace>();
  for (const [name, value] of names?.entries() ?? []) {
    const place = pdf.context.lookup(value);
    if (!(place instanceof PDFArray)) continue;
    const index = [...pages].find(([ref]) => ref === place.get(0))?.[1];
    const above = place.get(3);
    if (index !== undefined && above instanceof PDFNumber)
      found.set(name.decodeText(), { index, above: above.asNumber() });
  }
  return found;
}

/** Reads what a printed document turned out to be. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const pdf = await loadPdf(bytes);
  return { count: pdf.getPageCount(), found: placesOf(pdf) };
}
