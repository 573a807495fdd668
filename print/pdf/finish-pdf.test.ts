import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PlanSheets } from '../sheets';
import { MM, PAGE } from '../style/measures';
import { checkPdf } from './check-pdf';
import { finishPdf } from './finish-pdf';

/** A printed document with the places of its anchors, each at the top of a page, as Chromium notes them. */
async function document(
  orientation: 'upright' | 'across',
  anchors: Readonly<Record<string, number>>,
  count: number,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { width, height } = PAGE[orientation];
  for (let page = 0; page < count; page++)
    pdf.addPage([width * MM, height * MM]).drawLine({
      start: { x: 10, y: 10 },
      end: { x: 20, y: 20 },
    });
  const names = Object.entries(anchors).map(
    ([id, page]) => [id, [pdf.getPage(page).ref, PDFName.of('XYZ'), 80, 700, 0]] as const,
  );
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(names)));
  return await pdf.save();
}

const sheets: PlanSheets = {
  sheets: {},
  parts: [
    { id: 'part-0', orientation: 'upright', kind: 'text' },
    { id: 'part-1', orientation: 'across', kind: 'text' },
    { id: 'part-2', orientation: 'upright', kind: 'foot' },
  ],
  entries: [
    { id: 'at-a', level: 1, text: '一、甲' },
    { id: 'at-b', level: 2, text: '（一）乙' },
    { id: 'at-c', level: 1, text: '附件1　丙' },
  ],
  title: '行动计划',
  profile: 'gbt9704',
  language: 'zh-CN',
  hasContents: false,
  leftOut: 0,
};
const pages = {
  upright: await document('upright', { 'part-0': 0, 'at-a': 0, 'at-b': 1, 'part-2': 2 }, 3),
  across: await document('across', { 'part-1': 0, 'at-c': 0 }, 1),
};
const numbers = { upright: await document('upright', {}, 3), across: await document('across', {}, 1) };

const titleOf = (item: PDFDict): string => item.lookup(PDFName.of('Title'), PDFHexString).decodeText();

describe('the finished PDF', async () => {
  const bytes = await finishPdf(sheets, { pages, numbers });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });

  it('has the pages in order, turned where they are across', () => {
    const widths = pdf.getPages().map((page) => Math.round(page.getWidth() / MM));
    expect(widths).toEqual([210, 210, 297, 210]);
  });

  it('has an outline whose entries lead to their pages', () => {
    const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = outline.lookup(PDFName.of('First'), PDFDict);
    const inner = first.lookup(PDFName.of('First'), PDFDict);
    const last = outline.lookup(PDFName.of('Last'), PDFDict);
    expect([first, inner, last].map(titleOf)).toEqual(['一、甲', '（一）乙', '附件1　丙']);
    const pageOf = (item: PDFDict): unknown => item.lookup(PDFName.of('Dest'), PDFArray).get(0);
    expect([first, inner, last].map(pageOf)).toEqual([0, 1, 2].map((page) => pdf.getPage(page).ref));
  });

  it('says its title and its language, and no date and no person', () => {
    expect(pdf.getTitle()).toBe('行动计划');
    expect([pdf.getCreationDate(), pdf.getModificationDate(), pdf.getAuthor()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
  });

  it('is the same bytes each time, and passes its own check', async () => {
    expect(await finishPdf(sheets, { pages, numbers })).toEqual(bytes);
    expect(await checkPdf(bytes, sheets)).toEqual({ pages: 4, headings: 3 });
  });

  it('is refused where a heading is lost or the title is another', async () => {
    const more = { ...sheets, entries: [...sheets.entries, { id: 'at-d', level: 1, text: '丁' }] };
    expect(await checkPdf(bytes, more)).toEqual({ problem: '丁' });
    expect(await checkPdf(bytes, { ...sheets, title: '别的计划' })).toEqual({ problem: '行动计划' });
  });
});
