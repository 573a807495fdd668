import { withMedia, type Result } from '#core/model';
import type { JobOrder, WordFile } from '#ipc';
import type { JobsProcess } from './jobs-process';

/** What a Word file is made of; its name is chosen last. */
type Order = Omit<JobOrder<'word'>, 'name'>;
type OnPart = (part: number) => void;

interface Made {
  readonly key: string;
  readonly word: Promise<Result<WordFile>>;
  isUnderWay: boolean;
}

/** Tells two orders apart. Pictures are called by their content: their names say it, in a millionth of the text. */
function keyOf({ plan, ...order }: Order): string {
  return JSON.stringify([order, Object.keys(plan.media ?? {}), withMedia(plan, {})]);
}

/**
 * The Word file of a window, made while the officer still looks at what she chose and says where it is to go, so that it is
 * there when she has. Only the last one is made and kept, until it is taken or nobody wants it any more.
 */
export class WordAhead {
  readonly #jobs: Pick<JobsProcess, 'run' | 'cancel'>;
  #made: Made | undefined;

  constructor(jobs: Pick<JobsProcess, 'run' | 'cancel'>) {
    this.#jobs = jobs;
  }

  /** Begins to make a file in place of any other; one that is already made, or being made, of the same is left as it is. */
  prepare(order: Order, onPart: OnPart): void {
    const key = keyOf(order);
    if (this.#made?.key === key) return;
    this.forget();
    const made: Made = { key, word: this.#jobs.run('word', { ...order, name: '' }, onPart), isUnderWay: true };
    this.#made = made;
    void made.word.then(({ ok }) => {
      made.isUnderWay = false;
      if (!ok && this.#made === made) this.#made = undefined;
    });
  }

  /** Lets go of the file that was made ahead; one that is being made is stopped. */
  forget(): void {
    const made = this.#made;
    this.#made = undefined;
    if (made?.isUnderWay) this.#jobs.cancel();
  }

  /** Gives the file that was made ahead of this, or makes it. The sentence about one that fails says the name. */
  async take(order: Order, name: string, onPart: OnPart): Promise<Result<WordFile>> {
    const made = this.#made;
    if (made?.key === keyOf(order)) {
      const word = await made.word;
      if (this.#made === made) this.#made = undefined;
      if (word.ok || word.failure.kind === 'cancelled') return word;
    }
    return await this.#jobs.run('word', { ...order, name }, onPart);
  }
}
