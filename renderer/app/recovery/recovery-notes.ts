import { done, type Result } from '#core/model';
import { asWritten, patchBetween, type Patch, type PlanDocument } from '#core/file';
import type { KnownState, PlanStore } from '../../store';
import { bridge } from '../../workspace';

/** A state of the window's document, and what it is unsaved against. */
interface State {
  readonly known: KnownState;
  readonly document: PlanDocument;
}

const isSame = (a: State, b: State): boolean =>
  a.known === b.known && a.document.plan === b.document.plan && a.document.versions === b.document.versions;

/**
 * The notes by which main's journal follows the unsaved plan of a window. Each holds what changed since the last one,
 * found by identity; only that leaves the window. Pictures that nothing shows stay in it: main does not have them either.
 */
export class RecoveryNotes {
  readonly #store: PlanStore;
  /** The state that main has in its journal, or needs none for. */
  #kept: State;
  /** The state that the next note may go on from; without it, it holds all that is unsaved. */
  #last: State | undefined;
  /** What main calls the states that changes are noted against. */
  readonly #bases = new WeakMap<KnownState, Promise<Result<string>>>();

  constructor(store: PlanStore) {
    this.#store = store;
    this.#kept = this.#now;
  }

  get #now(): State {
    return { known: this.#store.known, document: this.#store.document };
  }

  /** Whether there is something that main has not been told. */
  get isBehind(): boolean {
    return !isSame(this.#kept, this.#now);
  }

  /** Gives main what the first note will be against, ahead of time: a plan that is in no file yet. */
  async prepare(): Promise<void> {
    await this.#baseOf(this.#store.known);
  }

  /** Brings main up to date; done when it is on the disk. After a failure the next note holds all that is unsaved. */
  async next(): Promise<Result<undefined>> {
    const now = this.#now;
    const last = this.#last?.known === now.known ? this.#last : undefined;
    const told = await this.#tell(now, last);
    this.#last = told.ok ? told.value : undefined;
    if (!told.ok) return told;
    this.#kept = now;
    return done(undefined);
  }

  /** Gives the state that the next note may go on from. */
  async #tell(now: State, last: State | undefined): Promise<Result<State | undefined>> {
    const { known, document } = now;
    const isSaved = known.isInFile && isSame(now, { known, document: known.document });
    const patch = isSaved ? undefined : patchBetween(asWritten((last ?? known).document), asWritten(document));
    if (patch) return await this.#note(now, patch, last === undefined);
    // What was recovered and not changed is in the journal that it came from.
    if (isSaved || (last === undefined && known.isInFile)) await bridge.request('recovery:clear');
    return done(isSaved || last === undefined ? undefined : now);
  }

  async #note(now: State, patch: Patch, isWhole: boolean): Promise<Result<State | undefined>> {
    const { known, document } = now;
    const base = await this.#baseOf(known);
    const noted = await this.#send(base, patch, isWhole);
    if (noted.ok) return done(noted.value.isLong ? undefined : now);
    if (noted.failure.kind !== 'unknown-file') return noted;
    const whole = patchBetween(asWritten(known.document), asWritten(document)) ?? patch;
    const again = await this.#send(await this.#giveBase(known), whole, true);
    return again.ok ? done(now) : again;
  }

  async #send(base: Result<string>, patch: Patch, isWhole: boolean): Promise<Result<{ readonly isLong: boolean }>> {
    if (!base.ok) return base;
    return await bridge.request('recovery:note', { base: base.value, isWhole, patch: JSON.stringify(patch) });
  }

  #baseOf(known: KnownState): Promise<Result<string>> {
    if (known.base === undefined) return this.#bases.get(known) ?? this.#giveBase(known);
    return this.#bases.get(known) ?? Promise.resolve(done(known.base));
  }

  /** Gives main a state that it has not seen, or does not have any more. */
  #giveBase(known: KnownState): Promise<Result<string>> {
    const base = bridge.request('recovery:base', asWritten(known.document));
    this.#bases.set(known, base);
    void base.then(({ ok }) => ok || this.#bases.delete(known));
    return base;
  }
}
