import type { Result } from '#core/model';
import type { JobOrder, WordFile } from '#ipc';
import type { JobsProcess } from './jobs-process';

/** What a Word file is made of; its name is chosen last. */
type Order = Omit<JobOrder<'word'>, 'name'>;
type OnPart = (part: number) => void;

/**
 * The Word file of a window, made while the officer still looks at what she chose and says where it is to go, so that it is
 * there when she has. The last one is kept until it is taken.
 */
export class WordAhead {
  readonly #jobs: Pick<JobsProcess, 'run'>;
  #made: { readonly key: string; readonly word: Promise<Result<WordFile>> } | undefined;

  constructor(jobs: Pick<JobsProcess, 'run'>) {
    this.#jobs = jobs;
  }

  /** Begins to make a file; one that is already made, or being made, of the same is left as it is. */
  prepare(order: Order, onPart: OnPart): void {
    const key = JSON.stringify(order);
    if (this.#made?.key === key) return;
    const made = { key, word: this.#jobs.run('word', { ...order, name: '' }, onPart) };
    this.#made = made;
    void made.word.then(({ ok }) => {
      if (!ok && this.#made === made) this.#made = undefined;
    });
  }

  /** Gives the file that was made ahead of this, or makes it. The sentence about one that fails says the name. */
  async take(order: Order, name: string, onPart: OnPart): Promise<Result<WordFile>> {
    const made = this.#made;
    if (made?.key === JSON.stringify(order)) {
      const word = await made.word;
      if (this.#made === made) this.#made = undefined;
      if (word.ok || word.failure.kind === 'cancelled') return word;
    }
    return await this.#jobs.run('word', { ...order, name }, onPart);
  }
}
