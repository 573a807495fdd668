import { done } from '#core/model';
import { checkReport, checksFor } from '#core/checks';
import {
  decodeDocument,
  encodeDocument,
  isDocumentIn,
  packState,
  parseDocument,
  parsePlan,
  recoverDocument,
  unpackState,
} from '#core/file';
import { fontsOf, writeReport, readWord } from '#word';
import { readWorkbook, saySheetNote, writeWorkbook } from '#sheet';
import type { JobName, JobRequest, Jobs } from '#ipc';
import { drawPrinterSheet, makePdf, numberPages, printPages } from './make-pdf';
import { makeWordFile } from './make-word-file';
import { newId } from './new-id';

/** Does one job. A plan that comes from a window is read with its schema first, as one from a file is. */
export async function carryOut(
  request: JobRequest,
  onPart: (part: number) => void,
): Promise<ReturnType<Jobs[JobName]>> {
  switch (request.job) {
    case 'encode': {
      const document = parseDocument(request.order, '');
      return document.ok ? done(encodeDocument(document.value)) : document;
    }
    case 'decode':
      return decodeDocument(request.order.bytes, request.order.name);
    case 'pack': {
      const plan = parsePlan(request.order, '');
      return plan.ok ? done(packState(plan.value)) : plan;
    }
    case 'unpack':
      return unpackState(request.order.content, request.order.name, request.order.media);
    case 'recover': {
      const { work, name, now } = request.order;
      const read = recoverDocument(work, name);
      if (!read.ok) return read;
      return done({ ...read.value, isSaved: now !== undefined && isDocumentIn(now, read.value.document) });
    }
    case 'read-workbook': {
      const { bytes, name } = request.order;
      const read = readWorkbook(bytes, name);
      return read.ok ? done({ name, ...read.value }) : read;
    }
    case 'read-word': {
      const { bytes, name } = request.order;
      const read = await readWord(bytes, name, { newId });
      return read.ok ? done({ name, ...read.value }) : read;
    }
    case 'write-workbook': {
      const { kinds, language } = request.order;
      const plan = parsePlan(request.order.plan, '');
      if (!plan.ok) return plan;
      const { bytes, notes } = writeWorkbook(plan.value, kinds);
      return done({ bytes, notes: notes.map((note) => saySheetNote(note, language)) });
    }
    case 'report': {
      const { plan: given, packs, name, format, ...said } = request.order;
      const plan = parsePlan(given, name);
      if (!plan.ok) return plan;
      return await writeReport(checkReport(plan.value, checksFor(packs)(plan.value), said), format, name);
    }
    case 'fonts':
      return done(fontsOf(request.order.profile, request.order.language));
    case 'print-pages':
      return await printPages(request.order);
    case 'printer-sheet':
      return await drawPrinterSheet(request.order);
    case 'number-pages':
      return await numberPages(request.order);
    case 'finish-pdf':
      return await makePdf(request.order);
    case 'word': {
      const plan = parsePlan(request.order.plan, request.order.name);
      return plan.ok ? await makeWordFile({ ...request.order, plan: plan.value }, onPart) : plan;
    }
  }
}
