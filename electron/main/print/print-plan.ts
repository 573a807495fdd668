import { done, failed, type Result } from '#core/model';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { onPress, printPages, type PrintOrder } from './print-pages';

/** What Chromium says when the officer closes the dialog. */
const CLOSED = 'Print job canceled';

/** Prints a plan: the system's dialog asks for the printer, the pages and the copies. False: the officer closed it. */
export async function printPlan(program: Program, window: PlanWindow, order: PrintOrder): Promise<Result<boolean>> {
  const printers = await window.browser.webContents.getPrintersAsync();
  if (printers.length === 0) return failed('no-printer');
  return await onPress(program, window, async (press) => {
    const printed = await printPages(press, window, order);
    if (!printed.ok) return printed;
    const sheet = await window.exports.run('printer-sheet', { ...order, printed: printed.value });
    if (!sheet.ok) return sheet;
    const reason = await press.print(sheet.value, { printBackground: true, pageSize: 'A4' });
    if (reason === '') return done(true);
    return reason.toLowerCase() === CLOSED.toLowerCase() ? done(false) : failed('not-printed', { reason });
  });
}
