import { utilityProcess } from 'electron';
import type { UtilityProcess } from 'electron';
import { failed } from '#core/model';
import type { JobAnswer, JobName, JobOrder, Jobs } from '#ipc';
import type { Log } from './log';

interface Waiting {
  readonly settle: (result: ReturnType<Jobs[JobName]>) => void;
  readonly onPart: (part: number) => void;
}

/**
 * A process beside the window for what takes long. It starts with the first order; after a crash or a cancel
 * the orders under way fail, and the next order starts a new one.
 */
export class JobsProcess {
  #child: UtilityProcess | undefined;
  #orders = 0;
  readonly #waiting = new Map<number, Waiting>();

  readonly #script: string;
  readonly #log: Log;

  constructor(script: string, log: Log) {
    this.#script = script;
    this.#log = log;
  }

  /** Carries out one job; `onPart` hears how much is done, from 0 to 1. */
  async run<K extends JobName>(
    job: K,
    order: JobOrder<K>,
    onPart: (part: number) => void = () => undefined,
  ): Promise<ReturnType<Jobs[K]>> {
    this.#child ??= this.#start();
    const id = ++this.#orders;
    const result = new Promise<ReturnType<Jobs[JobName]>>((settle) => this.#waiting.set(id, { settle, onPart }));
    this.#child.postMessage({ id, job, order });
    // The jobs process answers each job with that job's result.
    return (await result) as ReturnType<Jobs[K]>;
  }

  /** Ends the process at once: what was under way is answered as cancelled. */
  cancel(): void {
    const child = this.#child;
    this.#child = undefined;
    this.#settleAll('cancelled');
    child?.kill();
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(this.#script, [], { serviceName: 'Planloom jobs' });
    child.on('message', (answer: JobAnswer) => {
      this.#hear(answer);
    });
    child.on('exit', (code) => {
      if (this.#child !== child) return;
      this.#log('jobs process ended', { code });
      this.#child = undefined;
      this.#settleAll('internal');
    });
    return child;
  }

  #hear(answer: JobAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if ('part' in answer) {
      waiting.onPart(answer.part);
      return;
    }
    this.#waiting.delete(answer.id);
    waiting.settle(answer.result);
  }

  #settleAll(kind: 'cancelled' | 'internal'): void {
    for (const { settle } of this.#waiting.values()) settle(failed(kind));
    this.#waiting.clear();
  }
}
