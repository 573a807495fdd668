import { done, failed, type Result } from '#core/model';
import type { Plan } from '#core/records';
import type { ByOrientation, WordProfile } from '#ipc';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { Press } from './press';

export interface PrintOrder {
  readonly plan: Plan;
  readonly profile: WordProfile;
}

/** Gives work a press, and closes it afterwards; work that was cancelled in between fails with `cancelled`. */
export async function onPress<T>(
  program: Program,
  window: PlanWindow,
  work: (press: Press) => Promise<Result<T>>,
): Promise<Result<T>> {
  const signal = window.startPrinting();
  const press = new Press(program.log);
  const stopped = new Promise<Result<never>>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(failed('cancelled'));
    });
  });
  try {
    // A window that is closed while it prints may never answer.
    return await Promise.race([work(press), stopped]);
  } finally {
    press.close();
  }
}

/** Prints the pages of a plan: a second time where its contents name pages, which are known then. */
export async function printPages(
  press: Press,
  window: PlanWindow,
  order: PrintOrder,
): Promise<Result<ByOrientation<Uint8Array>>> {
  const first = await window.exports.run('print-pages', order);
  if (!first.ok) return first;
  const printed = await press.toPdfs(first.value.sheets);
  if (first.value.isFinal) return done(printed);
  const second = await window.exports.run('print-pages', { ...order, printed });
  return second.ok ? done(await press.toPdfs(second.value.sheets)) : second;
}
