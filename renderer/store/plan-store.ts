import { applyEdits, type Edit } from '#core/edit';
import type { Plan } from '#core/records';
import { History } from './history';
import type { Intent, Where } from './where';

/** What made the plan change: typing in an editor, or any other act (edits, undo, redo, a save). */
export type Cause = 'typing' | 'act';

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
  #saved: Plan;

  /** `now` gives milliseconds from any start; typing is grouped by it. */
  constructor(plan: Plan, now: () => number) {
    this.history = new History(plan);
    this.#now = now;
    this.#saved = plan;
  }

  get plan(): Plan {
    return this.history.plan;
  }
  get where(): Where | undefined {
    return this.history.where;
  }
  /** Undoing back to the saved plan clears the mark, because the plan is the same value again. */
  get isUnsaved(): boolean {
    return this.plan !== this.#saved;
  }

  readonly subscribe = (listen: (cause: Cause) => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };
  readonly getPlan = (): Plan => this.plan;

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

  undo(): boolean {
    return this.#step(this.history.undo());
  }
  redo(): boolean {
    return this.#step(this.history.redo());
  }

  /** Says that this plan, not a later one, is what stands in the file. */
  markSaved(plan: Plan): void {
    this.#saved = plan;
    this.#tell('act');
  }

  #do(plan: Plan, move: Move, cause: Cause): void {
    const was = this.plan;
    this.history.do(plan, { ...move, at: this.#now() });
    if (this.plan !== was) this.#tell(cause);
  }
  #step(moved: boolean): boolean {
    if (moved) this.#tell('act');
    return moved;
  }
  #tell(cause: Cause): void {
    for (const listen of this.#listeners) listen(cause);
  }
}
