import { withMedia, type Media } from '#core/model';
import { applyEdits, type Edit } from '#core/edit';
import type { PlanDocument, PlanVersion } from '#core/file';
import type { Plan } from '#core/records';
import { History } from './history';
import type { Intent, Where } from './where';

/** What made the plan change: typing in an editor, or any other act (edits, undo, redo, a save). */
export type Cause = 'typing' | 'act';

/** A state of the document that lies outside the window: in the file, or in what was recovered. */
export interface KnownState {
  readonly document: PlanDocument;
  /** What main calls it, where main has it. */
  readonly base?: string;
  readonly isInFile: boolean;
}

/** How a store begins, besides its plan. */
interface Beginning {
  readonly versions?: readonly PlanVersion[];
  readonly base?: string;
  /** The plan was recovered, and stands in no file. */
  readonly isUnsaved?: boolean;
}

/** Where the officer was before and is after a change, and what it was. */
interface Move {
  readonly before: Where | undefined;
  readonly after: Where | undefined;
  readonly intent: Intent;
}

/** Edits, or what makes them of the plan as it is when they are carried out: for edits that replace prose. */
export type Edits = readonly Edit[] | ((plan: Plan) => readonly Edit[]);

/**
 * The plan of a window: the truth of prose too. Editors write into it and show it; forms, tables and fixes change it
 * with edits. Who shows the plan subscribes.
 */
export class PlanStore {
  readonly history: History;
  readonly #now: () => number;
  readonly #listeners = new Set<(cause: Cause) => void>();
  #versions: readonly PlanVersion[];
  #known: KnownState;
  /** Every picture that the plan held: versions show some that undo took out of it. */
  #media: Media;

  /** `now` gives milliseconds from any start; typing is grouped by it. */
  constructor(plan: Plan, now: () => number, { versions = [], base, isUnsaved = false }: Beginning = {}) {
    this.history = new History(plan);
    this.#now = now;
    this.#versions = versions;
    this.#media = plan.media ?? {};
    this.#known = { document: { plan, versions }, isInFile: !isUnsaved, ...(base !== undefined && { base }) };
  }

  get plan(): Plan {
    return this.history.plan;
  }
  get where(): Where | undefined {
    return this.history.where;
  }
  /** The kept states of the plan. They stand beside the timeline of undo: what was kept is not taken back by undoing. */
  get versions(): readonly PlanVersion[] {
    return this.#versions;
  }
  /** All that a save writes. */
  get document(): PlanDocument {
    return { plan: this.plan, versions: this.versions };
  }
  /** Undoing back to the saved plan clears the mark, because the plan is the same value again. */
  get isUnsaved(): boolean {
    const { document, isInFile } = this.#known;
    return !isInFile || this.plan !== document.plan || this.versions !== document.versions;
  }
  /** What changes are noted against for recovery. */
  get known(): KnownState {
    return this.#known;
  }

  readonly subscribe = (listen: (cause: Cause) => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };
  readonly getPlan = (): Plan => this.plan;
  readonly getVersions = (): readonly PlanVersion[] => this.versions;

  /** Takes a next plan that an editor made from typing. */
  take(plan: Plan, move: Move): void {
    this.#do(plan, move, 'typing');
  }

  /** Carries out edits as one step. `where` is what undo comes back to and redo goes to. */
  edit(edits: Edits, intent: Intent, where?: Where): void {
    const before = where ?? this.where;
    this.#do(
      applyEdits(this.plan, typeof edits === 'function' ? edits(this.plan) : edits),
      { before, after: before, intent },
      'act',
    );
  }

  /** Carries out edits that take the officer with them: undo comes back to where she was, redo goes where `after` says. */
  editAndGo(edits: readonly Edit[], intent: Intent, after: (plan: Plan) => Where): void {
    const plan = applyEdits(this.plan, edits);
    this.#do(plan, { before: this.where, after: after(plan), intent }, 'act');
  }

  undo(): boolean {
    return this.#step(this.history.undo());
  }
  redo(): boolean {
    return this.#step(this.history.redo());
  }

  /** Keeps, renames or removes versions; the file is unsaved until they are written. */
  setVersions(versions: readonly PlanVersion[]): void {
    this.#versions = versions;
    this.#bringVersionMedia();
    this.#tell('act');
  }

  /** Says that this document, not a later one, is what stands in the file. `base` is what main calls it. */
  markSaved(document: PlanDocument, base?: string): void {
    this.#known = { document, isInFile: true, ...(base !== undefined && { base }) };
    this.#tell('act');
  }

  #do(plan: Plan, move: Move, cause: Cause): void {
    const was = this.plan;
    this.history.do(plan, { ...move, at: this.#now() });
    if (plan.media !== was.media) this.#media = { ...this.#media, ...plan.media };
    if (this.plan !== was) this.#tell(cause);
  }
  #step(moved: boolean): boolean {
    if (moved) this.#bringVersionMedia();
    if (moved) this.#tell('act');
    return moved;
  }
  /** Versions stand beside the timeline of undo, their pictures in the plan: undoing must not take those away. */
  #bringVersionMedia(): void {
    const { plan } = this;
    const gone = this.versions
      .flatMap(({ media = [] }) => media)
      .filter((name) => plan.media?.[name] === undefined && this.#media[name] !== undefined);
    if (gone.length === 0) return;
    const brought = Object.fromEntries(Object.entries(this.#media).filter(([name]) => gone.includes(name)));
    this.history.amend(withMedia(plan, { ...plan.media, ...brought }));
  }
  #tell(cause: Cause): void {
    for (const listen of this.#listeners) listen(cause);
  }
}
