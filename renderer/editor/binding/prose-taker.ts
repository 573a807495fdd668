import type { Editor, Range } from 'slate';
import { withProse } from '#core/edit';
import type { PlanStore } from '../../store';
import { asProse } from '../slate-types';
import { intentOf } from './intent-of';
import { proseOf } from './prose-of';

/** Takes into the plan what is typed in its editors, with the selection before and after it. */
export class ProseTaker {
  readonly #store: PlanStore;
  readonly #before = new Map<Editor, Range | null>();
  readonly #copied = new Map<string, string>();

  constructor(store: PlanStore) {
    this.#store = store;
  }

  /** Remembers that a measure was pasted as a copy of another, so that its record is copied when the text is taken. */
  noteCopy(measure: string, from: string): void {
    this.#copied.set(measure, from);
  }

  /** Remembers the selection before the first operation of each change. */
  watch(editor: Editor): void {
    const { apply } = editor;
    editor.apply = (operation) => {
      if (operation.type !== 'set_selection' && !this.#before.has(editor)) this.#before.set(editor, editor.selection);
      apply(operation);
    };
  }

  /** Forgets what an editor did: its text was not typed but shown. */
  forget(editor: Editor): void {
    this.#before.delete(editor);
  }

  hasNews(editor: Editor): boolean {
    const known = proseOf(this.#store.plan, editor.sectionId);
    return known !== undefined && asProse(editor.children) !== known;
  }

  /** Takes in the text of an editor, or only where its caret is. */
  take(editor: Editor): void {
    const section = editor.sectionId;
    const range = this.#before.get(editor);
    this.#before.delete(editor);
    const after = editor.selection ? { section, range: editor.selection } : undefined;
    const { plan } = this.#store;
    if (!this.hasNews(editor)) {
      if (after) this.#store.take(plan, { before: undefined, after, intent: { name: 'select' } });
      return;
    }
    const before = range ? { section, range } : undefined;
    const next = withProse(plan, section, asProse(editor.children), this.#copied);
    this.#copied.clear();
    this.#store.take(next, { before, after, intent: intentOf(editor) });
  }
}
