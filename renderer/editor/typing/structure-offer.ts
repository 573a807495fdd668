import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { demandFor } from '#core/model';
import { placeOfHeaded, sectionFromLine, sectionOf, type HeadedLine } from '#core/edit';
import type { PlanEditors } from '../binding/plan-editors';
import { makeMeasures } from '../measures/commands';
import { caretLine } from './caret-line';
import { headingLevel } from './structures';

export type Structure = 'section' | 'measure';

/** What is offered for a line that begins with a heading's number: the likelier structure first. */
export interface OpenOffer {
  readonly editor: Editor;
  readonly line: HeadedLine;
  readonly choices: readonly Structure[];
}

/**
 * Offers to make a section or a measure of a paragraph when the number of a heading was typed at its beginning. It never
 * does so by itself: a key takes the offer, typing on or going elsewhere lets it pass.
 */
export class StructureOffer {
  readonly #editors: PlanEditors;
  readonly #listeners = new Set<() => void>();
  #open: OpenOffer | undefined;
  #seen: unknown;
  #isWaiting = false;

  constructor(editors: PlanEditors) {
    this.#editors = editors;
  }

  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };
  readonly getOpen = (): OpenOffer | undefined => this.#open;

  /** Watches the editors until the returned function is called. */
  watch(): () => void {
    return this.#editors.subscribe(() => this.#look());
  }

  /** Tab takes the first structure, Shift+Tab the second, Escape neither; says whether it took the key. */
  handleKey(key: string, isShift: boolean): boolean {
    const choice = key === 'Tab' ? this.#open?.choices[isShift ? 1 : 0] : undefined;
    if (choice) this.take(choice);
    else if (key !== 'Escape' || !this.#open) return false;
    this.#set(undefined);
    return true;
  }

  take(structure: Structure): void {
    const open = this.#open;
    this.#set(undefined);
    if (!open) return;
    if (structure === 'section') this.#makeSection(open);
    else this.#makeMeasure(open);
  }

  close(): void {
    this.#set(undefined);
  }

  #makeMeasure({ editor }: OpenOffer): void {
    this.#editors.whenIdle(() => {
      makeMeasures(editor, this.#editors.host.newId);
      ReactEditor.focus(editor);
    });
  }

  /** The new section's heading gets the focus while it is empty, else its text the caret. */
  #makeSection({ line }: OpenOffer): void {
    const { store, host } = this.#editors;
    const made = sectionFromLine(store.plan, line, host.newId);
    if (!made) return;
    const start = { path: [0, 0], offset: 0 };
    this.#editors.editAndGo(made.edits, { name: 'make-section' }, (plan) => {
      const isMeasure = sectionOf(plan, made.section).prose[0]?.type === 'measure';
      const point = isMeasure ? { path: [0, 0, 0], offset: 0 } : start;
      return { section: made.section, range: { anchor: point, focus: point } };
    });
    if (sectionOf(store.plan, made.section).heading !== '') return;
    document.querySelector<HTMLElement>(`[data-heading="${CSS.escape(made.section)}"]`)?.focus();
  }

  #look(): void {
    if (this.#editors.isComposing) {
      this.#lookLater();
      return;
    }
    const editor = this.#editors.active;
    const typed = editor !== undefined && this.#seen !== editor.children;
    this.#seen = editor?.children;
    const offer = editor && this.#offerAt(editor);
    if (offer && !this.#open && !typed) return;
    this.#set(offer);
  }

  /** What an input method commits is looked at when it is done. */
  #lookLater(): void {
    this.#set(undefined);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#editors.whenIdle(() => {
      this.#isWaiting = false;
      this.#look();
    });
  }

  #offerAt(editor: Editor): OpenOffer | undefined {
    const at = caretLine(editor);
    const level = at?.line.type === 'paragraph' && at.path.length === 1 ? headingLevel(at.before) : undefined;
    if (!at || level === undefined) return undefined;
    const { plan } = this.#editors.store;
    const line = { section: editor.sectionId, block: at.line.id, level, length: at.before.length };
    const mayBeSection = placeOfHeaded(plan, line) !== undefined;
    const { key, prose } = sectionOf(plan, editor.sectionId);
    const isForMeasures =
      demandFor(plan.demands, key)?.measures === true || prose.some(({ type }) => type === 'measure');
    if (!mayBeSection) return { editor, line, choices: ['measure'] };
    return { editor, line, choices: isForMeasures ? ['measure', 'section'] : ['section', 'measure'] };
  }

  #set(open: OpenOffer | undefined): void {
    if (JSON.stringify(open?.line) === JSON.stringify(this.#open?.line)) return;
    this.#open = open;
    for (const listen of this.#listeners) listen();
  }
}

/** Where the hint stands: at the beginning of the line. */
export const beginningOf = ({ editor }: OpenOffer): DOMRect | undefined => {
  const at = caretLine(editor);
  const point = at && { path: [...at.path, 0], offset: 0 };
  const range = point && ReactEditor.resolveDOMRange(editor, { anchor: point, focus: point });
  return range?.getBoundingClientRect();
};
