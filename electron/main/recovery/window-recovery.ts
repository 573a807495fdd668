import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import { RecoveryJournal, contentOf, readFileWithin, readJournal } from '#disk';
import type { JournalContent, JournalHead } from '#disk';
import type { RecoveryNote } from '#ipc';
import { recoveryFolder } from './recovery-folder';

/** How many plan files a window's notes may refer to: the one it has, and those of saves under way. */
const KEPT_BASES = 3;

/** A journal on the disk, and what of it is whole. */
export interface FoundJournal {
  readonly file: string;
  readonly content: JournalContent;
}

/** What main keeps of a window's unsaved work, so that it outlives the window and the program. */
export class WindowRecovery {
  /** What journals can begin with, by the names the window knows them by. */
  readonly #bases = new Map<string, (file: string, head: JournalHead) => RecoveryJournal>();
  #journal: { readonly base: string; readonly journal: RecoveryJournal } | undefined;
  #file: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** The file of this window's journal, while there is one. */
  get file(): string | undefined {
    return this.#file;
  }

  /** Keeps the bytes of a plan file that the window was given or has saved. Gives the name to note changes against. */
  keepBase(bytes: Uint8Array): string {
    const { sha256 } = contentOf(bytes);
    this.#keep(sha256, (file, head) => RecoveryJournal.begin(file, head, bytes));
    return sha256;
  }

  /** Takes over a journal that was left behind; the window goes on from the state that its entries lead to. */
  goOnWith({ file, content }: FoundJournal): string {
    const base = randomUUID();
    this.#keep(base, (where) => RecoveryJournal.goOn(where, content));
    this.#file = file;
    return base;
  }

  /** Writes what changed; it is on the disk when this ends. Fails with `unknown-file` for a base that is not kept. */
  note({ base, isWhole, patch }: RecoveryNote, head: JournalHead, at: Date): Promise<Result<{ isLong: boolean }>> {
    return this.#inTurn(async () => {
      if (!isWhole && this.#journal?.base !== base) return failed('unknown-file');
      const journal = await this.#journalOn(base, head);
      if (!journal) return failed('unknown-file');
      const entry = { at: at.toISOString(), patch };
      const written = await (isWhole ? journal.restart(entry) : journal.append(entry));
      return written.ok ? done({ isLong: journal.isLong }) : written;
    });
  }

  /** Removes the journal: nothing is unsaved, or the officer does not want it. */
  clear(): Promise<void> {
    return this.#inTurn(async () => {
      const file = this.#file;
      await this.#journal?.journal.close();
      this.#journal = undefined;
      this.#file = undefined;
      if (file !== undefined) await RecoveryJournal.remove(file);
    });
  }

  /** The journal as it is on the disk, after the notes that are under way; undefined where nothing is unsaved. */
  find(): Promise<FoundJournal | undefined> {
    return this.#inTurn(() => (this.#file === undefined ? Promise.resolve(undefined) : findJournal(this.#file)));
  }

  async #journalOn(base: string, head: JournalHead): Promise<RecoveryJournal | undefined> {
    if (this.#journal?.base === base) return this.#journal.journal;
    const begin = this.#bases.get(base);
    if (!begin) return undefined;
    await this.#journal?.journal.close();
    this.#file ??= path.join(recoveryFolder(), `${randomUUID()}.journal`);
    const journal = begin(this.#file, head);
    this.#journal = { base, journal };
    return journal;
  }

  #keep(name: string, begin: (file: string, head: JournalHead) => RecoveryJournal): void {
    this.#bases.delete(name);
    this.#bases.set(name, begin);
    const [oldest] = this.#bases.keys();
    if (this.#bases.size > KEPT_BASES && oldest !== undefined) this.#bases.delete(oldest);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const acting = this.#last.then(act);
    this.#last = acting.catch(() => undefined);
    return acting;
  }
}

/** A journal and what of it is whole; undefined where there is none, or not even its beginning can be read. */
export async function findJournal(file: string): Promise<FoundJournal | undefined> {
  const bytes = await readFileWithin(file);
  const content = bytes.ok ? readJournal(bytes.value) : undefined;
  return content && { file, content };
}
