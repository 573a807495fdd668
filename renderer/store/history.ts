import { blocksOf, walkSections } from '#core/model';
import type { Plan } from '#core/records';
import type { Intent, Where } from './where';

interface State {
  readonly plan: Plan;
  readonly where: Where | undefined;
}

interface Step {
  readonly before: State;
  after: State;
  readonly intent: string;
  at: number;
  open: boolean;
  weight: number;
}

/** Typing stays one step of undo while the pauses are shorter than this, in milliseconds. */
const PAUSE = 1000;
const DEPTH = 500;
/** The blocks that all steps together may hold apart from the plan: a replace-all over a long plan weighs thousands. */
const WEIGHT = 100_000;

const sameWhere = (a: Where | undefined, b: Where | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many blocks of `to` are not shared with `from`. */
function changedBlocks(from: Plan, to: Plan): number {
  if (from.sections === to.sections) return 1;
  const before = new Set([...walkSections(from.sections)].map(({ section }) => section.prose));
  let changed = 1;
  for (const { section } of walkSections(to.sections)) {
    if (before.has(section.prose)) continue;
    const old = [...walkSections(from.sections)].find(({ section: was }) => was.id === section.id)?.section.prose;
    const kept = new Set(old ? blocksOf(old) : []);
    for (const block of blocksOf(section.prose)) if (!kept.has(block)) changed++;
  }
  return changed;
}

/** Undo by value: a stack of plans with shared structure, and where the officer was before and after each act. */
export class History {
  #now: State;
  #past: Step[] = [];
  #future: Step[] = [];
  /** The step that takes in everything while an input method composes; null until the first change comes. */
  #group: Step | null | undefined;

  constructor(plan: Plan) {
    this.#now = { plan, where: undefined };
  }

  get plan(): Plan {
    return this.#now.plan;
  }
  get where(): Where | undefined {
    return this.#now.where;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes the next state of the plan. `at` is in milliseconds, from any start. */
  do(
    plan: Plan,
    move: {
      readonly before: Where | undefined;
      readonly after: Where | undefined;
      readonly intent: Intent;
      readonly at: number;
    },
  ): void {
    const next: State = { plan, where: move.after };
    if (plan === this.#now.plan) {
      this.#now = next;
      return;
    }
    this.#record(next, move);
    this.#future = [];
    this.#now = next;
    this.#trim();
  }

  #record(next: State, { before, intent, at }: { before: Where | undefined; intent: Intent; at: number }): void {
    const last = this.#past.at(-1);
    if (this.#group) {
      this.#group.after = next;
    } else if (this.#group === undefined && last && this.#joins(last, before, intent, at)) {
      last.after = next;
      last.at = at;
    } else {
      const open = intent.joins === true && this.#group === undefined;
      const step: Step = {
        before: { plan: this.plan, where: before },
        after: next,
        intent: intent.name,
        at,
        open,
        weight: changedBlocks(this.plan, next.plan),
      };
      this.#past.push(step);
      if (this.#group === null) this.#group = step;
    }
  }

  #joins(last: Step, before: Where | undefined, intent: Intent, at: number): boolean {
    const close = last.open && at - last.at < PAUSE && this.#future.length === 0;
    return (
      close &&
      intent.joins === true &&
      intent.starts !== true &&
      last.intent === intent.name &&
      sameWhere(last.after.where, before)
    );
  }

  #trim(): void {
    let weight = this.#past.reduce((sum, step) => sum + step.weight, 0);
    while (this.#past.length > DEPTH || (weight > WEIGHT && this.#past.length > 1))
      weight -= this.#past.shift()?.weight ?? 0;
  }

  /** Puts another value of the same state in its place; no step of its own. */
  amend(plan: Plan): void {
    this.#now = { ...this.#now, plan };
  }

  /** From here on everything is one step, until `endGroup`. */
  beginGroup(): void {
    this.#group = null;
  }
  endGroup(): void {
    this.#group = undefined;
    const last = this.#past.at(-1);
    if (last) last.open = false;
  }

  undo(): boolean {
    const step = this.#past.pop();
    if (!step) return false;
    this.#future.push(step);
    step.open = false;
    this.#now = step.before;
    return true;
  }

  redo(): boolean {
    const step = this.#future.pop();
    if (!step) return false;
    this.#past.push(step);
    this.#now = step.after;
    return true;
  }
}
