import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { z } from '#core/model';
import { REQUEST_NAMES } from '#ipc';
import type { Requests } from '#ipc';
import type { Handlers } from './handlers';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { requestArguments } from './request-arguments';
import { isTrustedSender } from './trusted-sender';

/** Answers the requests of the contract, and no others, from the pages of our own windows. */
export function answerRequests(program: Program, handlers: Handlers): void {
  for (const name of REQUEST_NAMES) answer(name, program, handlers);
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties the handler to its arguments
function answer<K extends keyof Requests>(name: K, program: Program, handlers: Handlers): void {
  const schema: z.ZodType<Parameters<Requests[K]>> = requestArguments[name];
  const handle: Handlers[K] = handlers[name];
  ipcMain.handle(name, async (event, ...received: unknown[]): Promise<ReturnType<Requests[K]>> => {
    const window = senderOf(event, program);
    const args = schema.safeParse(received);
    if (!window || !args.success) {
      program.log('request refused', { name, reason: window ? 'arguments' : 'sender' });
      throw new Error(`The request ${name} was refused.`);
    }
    try {
      return await handle(window, ...args.data);
    } catch (error) {
      program.log('request failed', {
        name,
        error: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
      });
      throw new Error(`The request ${name} failed; see the log.`);
    }
  });
}

function senderOf(event: IpcMainInvokeEvent, program: Program): PlanWindow | undefined {
  if (!isTrustedSender(event)) return undefined;
  return [...program.windows].find(({ browser }) => browser.webContents === event.sender);
}
