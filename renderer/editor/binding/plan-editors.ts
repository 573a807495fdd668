import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { flushSync } from 'react-dom';
import type { NewId, Prose, SectionId } from '#core/model';
import { refText } from '#core/derive';
import type { Edit } from '#core/edit';
import type { Plan } from '#core/records';
import type { Edits, PlanStore, Intent, Where } from '../../store';
import { createSectionEditor } from '../create-section-editor';
import type { EditorHost } from '../model/editor-host';
import { asNodes, asProse, asRef } from '../slate-types';
import { IdleQueue } from './idle-queue';
import { OpenEditors } from './open-editors';
import { idsInProse, proseOf } from './prose-of';
import { ProseTaker } from './prose-taker';
import { bringIntoView } from '../page/keep-caret-in-view';
import { showProse } from './show-prose';
import { TakeBack } from './take-back';

type SectionWhere = Extract<Where, { section: SectionId }>;
const isSectionWhere = (where: Where | undefined): where is SectionWhere => where !== undefined && 'section' in where;

/** What the window does for the editors. */
export interface Reveal {
  /** Brings a section's editor into being, or shows the record of a field; done when it returns. */
  readonly reveal: (where: Where) => void;
}

/**
 * Binds the section editors of a plan to its store: what is typed goes into the store, what else changes the store is
 * shown in the editors. One timeline of undo for the editors, the forms and everything else.
 */
export class PlanEditors {
  readonly store: PlanStore;
  readonly host: EditorHost;
  readonly #open = new OpenEditors();
  readonly #taker: ProseTaker;
  readonly #idle: IdleQueue;
  readonly #reveal: Reveal['reveal'];
  readonly #takeBack: TakeBack;
  #showing = false;

  constructor(store: PlanStore, newId: NewId, { reveal }: Reveal) {
    this.store = store;
    this.#taker = new ProseTaker(store);
    this.#reveal = reveal;
    this.#takeBack = new TakeBack(store);
    this.#idle = new IdleQueue({
      begin: () => store.history.beginGroup(),
      end: () => store.history.endGroup(),
      settle: () => this.settle(),
    });
    this.host = {
      newId,
      planId: () => store.plan.id,
      plan: () => store.plan,
      language: () => store.plan.language,
      idsInUse: () => idsInProse(store.plan),
      noteCopy: (measure, from) => this.#taker.noteCopy(measure, from),
      textOf: (node) => refText(store.plan, asRef(node)),
      afterTyping: (editor, act) => this.whenIdle(() => this.#takeBack.note(editor, this.#settled(act))),
    };
  }

  get isComposing(): boolean {
    return this.#idle.isComposing;
  }
  /** The editor that the caret is, or was last, in. */
  get active(): Editor | undefined {
    return this.#open.active;
  }
  get mounted(): ReadonlyMap<SectionId, Editor> {
    return this.#open.bySection;
  }
  /** The section that must be an editor wherever it is in the page. */
  get wanted(): SectionId | undefined {
    return this.#open.wanted;
  }
  readonly whenIdle = (act: () => void): void => this.#idle.whenIdle(act);
  /** Carries out an act that takes many turns as one step of undo; what is asked for meanwhile waits. */
  readonly hold = (act: () => Promise<void>): Promise<void> => this.#idle.hold(act);

  /** Tells of every change of text or selection in an editor. */
  readonly subscribe = (listen: () => void): (() => void) => this.#open.subscribe(listen);

  /** Makes the editor of a section. `<Slate>` must get it without an initial value, or identity with the store is lost. */
  create(id: SectionId): Editor {
    const editor = createSectionEditor(id, this.host);
    this.#taker.watch(editor);
    const { onChange } = editor;
    editor.onChange = (options) => {
      this.#take(editor);
      onChange(options);
      this.#open.tell();
    };
    editor.children = asNodes(this.#proseOf(id) ?? []);
    return editor;
  }

  mount(editor: Editor): void {
    this.#open.open(editor);
    const prose = this.#proseOf(editor.sectionId);
    if (prose && asProse(editor.children) !== prose) this.#quietly(() => showProse(editor, prose, undefined, false));
    this.#open.tell();
  }
  unmount(editor: Editor): void {
    if (!this.#open.has(editor)) return;
    this.#take(editor);
    this.#open.close(editor);
  }

  /** Takes in what the editors did and Slate has not told yet: its own word comes a microtask later. */
  settle(): void {
    for (const editor of this.mounted.values()) if (this.#taker.hasNews(editor)) this.#take(editor);
  }

  /** Any act that is not a keystroke in an editor, as one step of undo. */
  edit(edits: Edits, intent: Intent, where?: Where): void {
    this.whenIdle(() => {
      this.store.edit(edits, intent, where);
      this.#show(undefined);
    });
  }

  /** Edits that take the caret with them: undo comes back to where it was, redo goes to where it is then. */
  editAndGo(edits: readonly Edit[], intent: Intent, after: (plan: Plan) => SectionWhere): void {
    this.whenIdle(() => {
      this.store.editAndGo(edits, intent, after);
      this.#show(this.store.where);
    });
  }

  /** Edits of the plan and of an editor's text that belong together: one step of undo. */
  together(edits: readonly Edit[], intent: Intent, inEditor: () => void): void {
    this.whenIdle(() => {
      this.store.history.beginGroup();
      try {
        this.store.edit(edits, intent);
        this.#show(undefined);
        inEditor();
        this.settle();
      } finally {
        this.store.history.endGroup();
      }
    });
  }

  readonly undo = (): void => this.whenIdle(() => this.store.undo() && this.#show(this.store.where));
  readonly redo = (): void => this.whenIdle(() => this.store.redo() && this.#show(this.store.where));

  /** Undoes what typing brought about by itself, when nothing came after it; says whether it did. */
  takeBack(editor: Editor): boolean {
    const isFresh = this.#takeBack.isFresh(editor);
    if (isFresh) this.undo();
    return isFresh;
  }

  /** Puts the selection into a section and the focus with it. */
  goTo(where: SectionWhere): void {
    this.whenIdle(() => this.#show(where));
  }

  /** Puts the focus to where the caret of an editor is after an act of the program, once that is drawn. */
  showCaret(editor: Editor): void {
    this.settle();
    if (editor.selection) this.goTo({ section: editor.sectionId, range: editor.selection });
  }

  /** The editor of a section, mounted now if it was far from view; nothing while the page is not there. */
  bringIn(section: SectionId): Editor | undefined {
    return this.#open.bringIn(section);
  }

  /** Listens to the window until the returned function is called. */
  watch(target: Window): () => void {
    const stop = this.#idle.watch(target);
    const onBeforeInput = (event: InputEvent): void => {
      if (!event.inputType.startsWith('history')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    target.addEventListener('beforeinput', onBeforeInput, true);
    return () => {
      stop();
      target.removeEventListener('beforeinput', onBeforeInput, true);
    };
  }

  #settled<T>(act: () => T): T {
    const result = act();
    this.settle();
    return result;
  }

  #proseOf(id: SectionId): Prose | undefined {
    return proseOf(this.store.plan, id);
  }

  #take(editor: Editor): void {
    if (this.#showing) return;
    if (editor.selection) this.#open.activate(editor);
    this.#taker.take(editor);
  }

  #show(where: Where | undefined): void {
    const here = isSectionWhere(where) ? where : undefined;
    this.#quietly(() =>
      flushSync(() => {
        for (const [id, editor] of this.mounted) {
          const prose = this.#proseOf(id);
          if (prose) showProse(editor, prose, here?.section === id ? here.range : undefined, where === undefined);
        }
      }),
    );
    if (!where) return;
    // Slate's delayed selectionchange would take the focus back to an editor that still has a selection.
    for (const [id, editor] of this.mounted) if (id !== here?.section) editor.selection = null;
    this.#reveal(where);
    if (here) this.#focus(here);
  }

  #focus({ section, range }: SectionWhere): void {
    const editor = this.bringIn(section);
    if (!editor) return;
    editor.selection = range;
    this.#open.arrive(editor);
    ReactEditor.focus(editor);
    const drawn = ReactEditor.resolveDOMRange(editor, range);
    if (drawn) bringIntoView(drawn);
    this.#open.tell();
  }

  #quietly(show: () => void): void {
    this.#showing = true;
    try {
      show();
    } finally {
      this.#showing = false;
      for (const editor of this.mounted.values()) this.#taker.forget(editor);
    }
  }
}
