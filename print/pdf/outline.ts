import { PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Entry, Places } from '../draft';

/** An entry with those below it. */
interface Branch {
  readonly entry: Entry;
  readonly below: readonly Branch[];
}

/** Makes a tree of entries that follow one another: what is deeper belongs to the one before. */
function treeOf(entries: readonly Entry[]): readonly Branch[] {
  const branches: Branch[] = [];
  for (let at = 0; at < entries.length;) {
    const entry = entries[at];
    if (!entry) break;
    const rest = entries.slice(at + 1);
    const end = rest.findIndex(({ level }) => level <= entry.level);
    const below = end < 0 ? rest : rest.slice(0, end);
    branches.push({ entry, below: treeOf(below) });
    at += 1 + below.length;
  }
  return branches;
}

const countOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { below }) => sum + 1 + countOf(below), 0);

/** Writes branches below their parent and gives the first and last of them. */
function writeBranches(
  pdf: PDFDocument,
  branches: readonly Branch[],
  { parent, places }: { readonly parent: PDFRef; readonly places: Places },
): readonly [first: PDFRef, last: PDFRef] | undefined {
  const refs = branches.map(() => pdf.context.nextRef());
  for (const [index, { entry, below }] of branches.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    const item = PDFDict.withContext(pdf.context);
    item.set(PDFName.of('Title'), PDFHexString.fromText(entry.text.replaceAll('\n', ' ')));
    item.set(PDFName.of('Parent'), parent);
    item.set(PDFName.of('Dest'), destination(pdf, places, entry.id));
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous) item.set(PDFName.of('Prev'), previous);
    if (next) item.set(PDFName.of('Next'), next);
    const inner = writeBranches(pdf, below, { parent: ref, places });
    if (inner) {
      item.set(PDFName.of('First'), inner[0]);
      item.set(PDFName.of('Last'), inner[1]);
      item.set(PDFName.of('Count'), PDFNumber.of(countOf(below)));
    }
    pdf.context.assign(ref, item);
  }
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last ? [first, last] : undefined;
}

/** The place of an anchor in the finished file, as a destination. */
export function destination(pdf: PDFDocument, places: Places, id: string) {
  const { page = 1, above } = places[id] ?? {};
  const target = pdf.getPage(Math.min(page, pdf.getPageCount()) - 1);
  const top = above ?? target.getHeight();
  return pdf.context.obj([target.ref, PDFName.of('XYZ'), PDFNull, PDFNumber.of(top), PDFNull]);
}

/** Writes the outline 书签 of the file and has it shown when the file is opened. */
export function writeOutline(pdf: PDFDocument, entries: readonly Entry[], places: Places): void {
  const branches = treeOf(entries.filter(({ id }) => id in places));
  if (branches.length === 0) return;
  const root = pdf.context.nextRef();
  const outline = PDFDict.withContext(pdf.context);
  outline.set(PDFName.of('Type'), PDFName.of('Outlines'));
  const ends = writeBranches(pdf, branches, { parent: root, places });
  if (ends) {
    outline.set(PDFName.of('First'), ends[0]);
    outline.set(PDFName.of('Last'), ends[1]);
    outline.set(PDFName.of('Count'), PDFNumber.of(countOf(branches)));
  }
  pdf.context.assign(root, outline);
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
