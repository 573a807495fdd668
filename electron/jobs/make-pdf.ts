import { done, failed } from '#core/model';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import {
  checkPdf,
  finishPdf,
  layOut,
  numberSheet,
  planSheets,
  printerSheet,
  readPrinted,
  sayChecked,
  sayLeftOut,
  type PdfLayout,
  type PlanSheets,
} from '#print';
import type { ByOrientation, JobName, JobOrder, Jobs, PrintJob, Sheet } from '#ipc';

/** The answer to a job. */
type Answer<K extends JobName> = Promise<ReturnType<Jobs[K]>>;

const ORIENTATIONS = ['upright', 'across'] as const;

/** Makes one thing for each orientation that there is something for. */
async function forEach<T, R>(given: ByOrientation<T>, make: (each: T) => Promise<R>): Promise<ByOrientation<R>> {
  const made: { upright?: R; across?: R } = {};
  for (const orientation of ORIENTATIONS) {
    const each = given[orientation];
    if (each !== undefined) made[orientation] = await make(each);
  }
  return made;
}

/** How the printed pages of a plan lie. */
async function layoutOf({ parts }: PlanSheets, printed: ByOrientation<Uint8Array>): Promise<PdfLayout> {
  return layOut(parts, await forEach(printed, readPrinted));
}

/** A plan as it is drawn: with page numbers in its contents where it was printed before. */
async function drawn({ profile, printed }: PrintJob, plan: Plan): Promise<PlanSheets> {
  const sheets = planSheets(plan, { profile });
  if (!printed || !sheets.hasContents) return sheets;
  return planSheets(plan, { profile, places: (await layoutOf(sheets, printed)).places });
}

/** Draws the pages of a plan. */
export async function printPages(order: PrintJob): Answer<'print-pages'> {
  const plan = parsePlan(order.plan, '');
  if (!plan.ok) return plan;
  const { sheets, hasContents } = await drawn(order, plan.value);
  return done({ sheets, isFinal: !hasContents || order.printed !== undefined });
}

/** Draws the document for a printer. */
export async function drawPrinterSheet(order: PrintJob): Answer<'printer-sheet'> {
  const plan = parsePlan(order.plan, '');
  if (!plan.ok) return plan;
  const { profile, printed } = order;
  const places = printed && (await layoutOf(planSheets(plan.value, { profile }), printed)).places;
  return done(printerSheet(plan.value, { profile, ...(places && { places }) }));
}

/** Draws the numbers of the pages that were printed. */
export async function numberPages(order: PrintJob): Answer<'number-pages'> {
  const plan = parsePlan(order.plan, '');
  if (!plan.ok) return plan;
  const { printed = {}, profile } = order;
  const sheets = planSheets(plan.value, { profile });
  const layout = await layoutOf(sheets, printed);
  const made: { upright?: Sheet; across?: Sheet } = {};
  for (const orientation of ORIENTATIONS)
    if (printed[orientation]) made[orientation] = numberSheet(layout, sheets, orientation);
  return done(made);
}

/** Puts the printed pages and their numbers together, and reads the file again before it is given out. */
export async function makePdf(order: JobOrder<'finish-pdf'>): Answer<'finish-pdf'> {
  const plan = parsePlan(order.plan, '');
  if (!plan.ok) return plan;
  const { printed = {}, profile, numbers, name, language } = order;
  const sheets = planSheets(plan.value, { profile });
  const bytes = await finishPdf(sheets, { pages: printed, numbers });
  const found = await checkPdf(bytes, sheets);
  if ('problem' in found) return failed('lint', { file: name, reason: found.problem, count: '1' });
  const notes = sheets.leftOut > 0 ? [sayLeftOut(sheets.leftOut, language)] : [];
  return done({ bytes, pages: found.pages, notes, checked: sayChecked(found, language) });
}
