import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import type { OpenedPlan } from '#ipc';
import { chooseTarget } from './choose-file';
import { nameOf } from './file-handles';
import type { Handlers } from './handlers';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { readPlan } from './read-plan';
import type { ReadPlan } from './read-plan';
import { savePlan } from './save-plan';

type FileRequest = 'plan:save-copy' | 'file:state' | 'file:look' | 'file:reload' | 'file:take-over';

/** What main does about the file of a window that others use too. */
export function fileHandlersFor(program: Program): Pick<Handlers, FileRequest> {
  return {
    'plan:save-copy': async (window, document, name, goOn) => {
      const file = await chooseTarget(program, window, { name, what: 'plan', isCopy: true });
      if (file === undefined) return done(undefined);
      return await savePlan(program, window, { file, document, isCopy: goOn === 'here' });
    },
    'file:state': (window) => window.held?.state ?? {},
    'file:look': (window, handle) =>
      readAgain(program, window, handle, ({ content }) => {
        window.held?.shown(content);
        return {};
      }),
    'file:reload': (window, handle) =>
      readAgain(program, window, handle, ({ content, bytes }) => {
        window.held?.stands(content);
        return { base: window.recovery.keepBase(bytes) };
      }),
    'file:take-over': async (window, handle) => {
      const file = window.files.pathOf(handle, 'plan');
      if (!file.ok) return file;
      await window.afterOtherSaves(async () => window.held?.takeOver());
      return done(undefined);
    },
  };
}

function readAgain(
  program: Program,
  window: PlanWindow,
  handle: string,
  take: (read: ReadPlan) => Pick<OpenedPlan, 'base'>,
): Promise<Result<OpenedPlan>> {
  return window.afterOtherSaves(async () => {
    const file = window.files.pathOf(handle, 'plan');
    if (!file.ok) return file;
    const read = await readPlan(program, file.value);
    if (!read.ok) return read;
    if (window.held?.path !== file.value) return failed('unknown-file');
    const { document } = read.value;
    const name = nameOf(file.value);
    return done({ ...document, name, file: window.files.give(file.value, 'plan'), ...take(read.value) });
  });
}
