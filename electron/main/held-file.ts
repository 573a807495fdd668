import { contentOf, isProtected, isSameContent, readFileWithin, realPathOf, watchFile } from '#disk';
import { otherHolder, refreshLock, removeLock, takeLock, takeOverLock } from '#disk';
import type { Content, LockHolder } from '#disk';
import type { FileState, InUseBy, ReadOnly } from '#ipc';

/** A lock counts as left over after ten minutes without this. */
const REFRESH_EVERY = 2 * 60_000;

interface Holding {
  readonly path: string;
  /** What was read from the file or written to it. */
  readonly content: Content;
  readonly me: LockHolder;
  readonly now: () => Date;
  /** Hears how the file stands whenever that changes. */
  readonly tell: (state: FileState) => void;
}

/**
 * The file of a window, as long as it is open there: its lock, what is known to stand in it, and what others do to it
 * meanwhile. All its acts happen one after the other, and never beside a save, which the window sees to.
 */
export class HeldFile {
  readonly path: string;
  readonly me: LockHolder;
  readonly #now: () => Date;
  readonly #tell: (state: FileState) => void;
  #known: readonly Content[];
  #seen: Content | undefined;
  #state: FileState = {};
  /** Where the file really is: through a link or not, it has one lock. */
  #target: string;
  #isLocked = false;
  #stop: readonly (() => void)[] = [];

  constructor({ path, content, me, now, tell }: Holding) {
    this.path = path;
    this.#target = path;
    this.me = me;
    this.#now = now;
    this.#tell = tell;
    this.#known = [content];
  }

  get state(): FileState {
    return this.#state;
  }
  /** What may stand in the file for a save to replace it: what this window knows; `seen` is what the officer was shown. */
  expected(what: 'known' | 'seen'): readonly Content[] {
    return what === 'seen' && this.#seen ? [...this.#known, this.#seen] : this.#known;
  }

  /** Takes the lock, and looks again whenever something happens to the file; `look` is called in the window's turn. */
  async begin(look: () => void): Promise<void> {
    this.#target = await realPathOf(this.path);
    const lock = await takeLock(this.#target, this.me, this.#now());
    this.#isLocked = lock.kind === 'ours';
    const readOnly = lock.kind === 'held' ? inUse('in-use', lock.by) : await this.#protection();
    // Said also where there is nothing to say: the file before it may have been another matter.
    this.#state = readOnly ? { readOnly } : {};
    this.#tell(this.#state);
    const timer = setInterval(() => void this.#refresh(look), REFRESH_EVERY);
    this.#stop = [watchFile(this.#target, look), () => clearInterval(timer)];
  }

  /** Stops watching and gives the lock back. */
  async end(): Promise<void> {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    if (this.#isLocked) await removeLock(this.#target, this.me);
    this.#isLocked = false;
  }

  /** Looks what stands in the file now, and who has it. */
  async check(): Promise<void> {
    const [outside, readOnly] = [await this.#outside(), await this.#readOnlyNow()];
    this.#set({ ...(outside && { outside }), ...(readOnly && { readOnly }) });
  }

  /** Says that this content is being written: whatever becomes of that, it is none of a stranger. */
  writing(content: Content): void {
    this.#known = [...this.#known, content];
  }
  /** Says that this content, and no other, is what this window has of the file now. */
  stands(content: Content): void {
    this.#known = [content];
    this.#seen = undefined;
    this.#set({ ...(this.#state.readOnly && { readOnly: this.#state.readOnly }) });
  }
  /** Says that the officer was shown this content, and may replace it knowingly. */
  shown(content: Content): void {
    this.#seen = content;
  }

  /** Who keeps this window from saving in place, looked up now. */
  async inUseBy(): Promise<InUseBy | undefined> {
    const readOnly = await this.#readOnlyNow();
    const { outside } = this.#state;
    this.#set({ ...(outside && { outside }), ...(readOnly && { readOnly }) });
    return readOnly && 'by' in readOnly ? readOnly.by : undefined;
  }

  async takeOver(): Promise<void> {
    const lock = await takeOverLock(this.#target, this.me);
    this.#isLocked = lock.kind === 'ours';
    this.#set({ ...(lock.kind !== 'ours' && { readOnly: { kind: 'protected' } }) });
    await this.check();
  }

  async #protection(): Promise<ReadOnly | undefined> {
    return (await isProtected(this.path)) ? { kind: 'protected' } : undefined;
  }

  async #outside(): Promise<FileState['outside']> {
    const read = await readFileWithin(this.path);
    // A share that does not answer has not lost the file.
    if (!read.ok) return read.failure.kind === 'not-found' ? 'gone' : this.#state.outside;
    const content = contentOf(read.value);
    return this.#known.some((known) => isSameContent(known, content)) ? undefined : 'changed';
  }

  async #readOnlyNow(): Promise<ReadOnly | undefined> {
    const { readOnly } = this.#state;
    if (readOnly && readOnly.kind !== 'protected') return readOnly;
    const other = await otherHolder(this.#target, this.me, this.#now());
    if (!other) return await this.#protection();
    this.#isLocked = false;
    return inUse('taken-over', other);
  }

  async #refresh(look: () => void): Promise<void> {
    if (this.#isLocked) await refreshLock(this.#target, this.me, this.#now());
    look();
  }

  #set(state: FileState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#tell(state);
  }
}

const inUse = (kind: 'in-use' | 'taken-over', { name, host, openedAt }: LockHolder): ReadOnly => ({
  kind,
  by: { name, host, since: openedAt },
});
