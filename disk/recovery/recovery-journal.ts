import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { done } from '#core/model';
import type { Result } from '#core/model';
import { codeOf, failureOf } from '../failure-of';
import { writeVerified } from '../write-verified';
import { linesOf, openingOf } from './journal-format';
import type { JournalContent, JournalEntry, JournalHead } from './journal-format';

/** What the entries may take on the disk before they are put together in one, in bytes; more where one takes much. */
const LONG = 1024 * 1024;

interface Lines {
  readonly bytes: Uint8Array;
  readonly checksum: string;
}

/**
 * The journal of one window's unsaved work: a file that only grows, one line a second at most, each on the disk before
 * the next. It begins with the plan file as it was, so that nothing else is needed to recover the work.
 */
export class RecoveryJournal {
  readonly file: string;
  /** What every rewriting keeps: the opening, and what was recovered from before. */
  readonly #start: Lines;
  #checksum: string;
  #length = 0;
  #limit = LONG;
  #handle: FileHandle | undefined;

  private constructor(file: string, start: Lines) {
    this.file = file;
    this.#start = start;
    this.#checksum = start.checksum;
  }

  /** Prepares a journal; the file is there with the first entry. `base` is the plan file that the work began with. */
  static begin(file: string, head: JournalHead, base: Uint8Array): RecoveryJournal {
    return new RecoveryJournal(file, linesOf(openingOf(head, base)));
  }

  /** Goes on with a journal that was left behind, after the entries of it that are used. */
  static goOn(file: string, { head, base, entries }: JournalContent): RecoveryJournal {
    return new RecoveryJournal(file, linesOf([...openingOf(head, base), ...entries]));
  }

  /** Whether it is time to put all entries together in one. */
  get isLong(): boolean {
    return this.#length > this.#limit;
  }

  /** Writes the journal anew, with the one entry that holds all that changed since it began. */
  async restart(entry: JournalEntry): Promise<Result<undefined>> {
    await this.close();
    try {
      // What the officer writes is nobody else's business.
      await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
    } catch (error) {
      return failureOf(error, this.file, 'write');
    }
    const added = linesOf([entry], this.#start.checksum);
    const written = await writeVerified(this.file, Buffer.concat([this.#start.bytes, added.bytes]));
    if (!written.ok) return written;
    this.#checksum = added.checksum;
    this.#length = added.bytes.length;
    this.#limit = LONG + 4 * added.bytes.length;
    return done(undefined);
  }

  /** Adds what changed since the last entry; it is on the disk when this ends. After a failure only `restart` helps. */
  async append(entry: JournalEntry): Promise<Result<undefined>> {
    const added = linesOf([entry], this.#checksum);
    try {
      this.#handle ??= await open(this.file, 'a');
      await this.#handle.appendFile(added.bytes);
      await this.#handle.datasync();
    } catch (error) {
      await this.#dropTail();
      return failureOf(error, this.file, 'write');
    }
    this.#checksum = added.checksum;
    this.#length += added.bytes.length;
    return done(undefined);
  }

  /** Removes a journal: the work is saved, or not wanted. One that cannot be removed now is found at the next start. */
  static async remove(file: string): Promise<void> {
    try {
      await rm(file, { force: true });
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
  }

  /** Lets the file go, for another journal to take its place. */
  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    try {
      await handle?.close();
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
  }

  /** Half a line would take the room that the next try needs. */
  async #dropTail(): Promise<void> {
    try {
      await this.#handle?.truncate(this.#start.bytes.length + this.#length);
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
  }
}
