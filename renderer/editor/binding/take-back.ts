import type { Editor, Range } from 'slate';
import type { Plan } from '#core/records';
import type { PlanStore } from '../../store';

/** Remembers what typing brought about by itself, until the plan changes or the caret goes elsewhere. */
export class TakeBack {
  readonly #store: PlanStore;
  #made: { readonly editor: Editor; readonly plan: Plan; readonly caret: Range | null } | undefined;

  constructor(store: PlanStore) {
    this.#store = store;
  }

  /** Takes note of what was just done in an editor, or that nothing was. */
  note(editor: Editor, isDone: boolean): void {
    this.#made = isDone ? { editor, plan: this.#store.plan, caret: editor.selection } : undefined;
  }

  /** Whether it was the last thing, and the caret still stands where it left it. */
  isFresh(editor: Editor): boolean {
    const made = this.#made;
    return made?.editor === editor && made.plan === this.#store.plan && made.caret === editor.selection;
  }
}
