import type { MessageEvent } from 'electron';
import { failed } from '#core/model';
import type { JobAnswer, JobRequest } from '#ipc';
import { carryOut } from './carry-out';

const main = process.parentPort;
const answer = (message: JobAnswer): void => {
  main.postMessage(message);
};

main.on('message', ({ data }: MessageEvent) => {
  // Only main, which made this process, can send to it.
  void hear(data as JobRequest);
});

async function hear(request: JobRequest): Promise<void> {
  const { id } = request;
  try {
    answer({ id, result: await carryOut(request, (part) => answer({ id, part })) });
  } catch (error) {
    console.error(error);
    answer({ id, result: failed('internal') });
  }
}
