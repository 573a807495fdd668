import type { Editor } from 'slate';
import { flushSync } from 'react-dom';
import type { SectionId } from '#core/model';

/** Which sections have an editor now, which of them the caret is in, and who is told when that changes. */
export class OpenEditors {
  readonly #bySection = new Map<SectionId, Editor>();
  readonly #listeners = new Set<() => void>();
  #active: Editor | undefined;
  #wanted: SectionId | undefined;

  get bySection(): ReadonlyMap<SectionId, Editor> {
    return this.#bySection;
  }
  /** The editor that the caret is, or was last, in. */
  get active(): Editor | undefined {
    return this.#active && this.has(this.#active) ? this.#active : undefined;
  }
  /** The section that must be an editor wherever it is in the page. */
  get wanted(): SectionId | undefined {
    return this.#wanted ?? this.active?.sectionId;
  }

  open(editor: Editor): void {
    this.#bySection.set(editor.sectionId, editor);
  }
  close(editor: Editor): void {
    this.#bySection.delete(editor.sectionId);
  }
  /** Not where another editor has taken its section over. */
  has(editor: Editor): boolean {
    return this.#bySection.get(editor.sectionId) === editor;
  }
  activate(editor: Editor): void {
    this.#active = editor;
  }
  /** The caret stands where it was wanted. */
  arrive(editor: Editor): void {
    this.#active = editor;
    this.#wanted = undefined;
  }

  /** The editor of a section, mounted now if it was far from view; nothing while the page is not there. */
  bringIn(section: SectionId): Editor | undefined {
    if (!this.#bySection.has(section)) {
      this.#wanted = section;
      flushSync(() => this.tell());
    }
    return this.#bySection.get(section);
  }

  /** Tells of every change of text or selection in an editor. */
  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };
  tell(): void {
    for (const listen of this.#listeners) listen();
  }
}
