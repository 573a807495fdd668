import { Transforms } from 'slate';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Language, RecordId, Ref } from '#core/model';
import type { PlanEditors } from '../binding/plan-editors';
import { findOffers } from './find-offers';
import type { NewRecord, Offer } from './offer';
import { insertReference } from './insert-reference';
import { mentionBefore, rangeOf, type Mention } from './mention-before';

/** The list while it is open. */
export interface OpenList {
  readonly editor: Editor;
  readonly mention: Mention;
  readonly offers: readonly Offer[];
  readonly active: number;
}

const placeOf = ({ block, start }: Mention): string => `${block} ${start.path.join('.')} ${String(start.offset)}`;

/** What the reference shows: what was offered, or the record just made. */
function shownBy(offer: Offer, made: NewRecord | undefined): Ref['of'] | undefined {
  if (offer.kind === 'computed') return offer.of;
  if (offer.kind === 'field') return { kind: 'field', record: offer.record, field: offer.field };
  return made && { kind: 'field', record: made.record.id, field: made.field };
}

/**
 * The list that @ or ＠ opens at the caret. It follows what is typed after the @, also by an input method, whose text
 * arrives when it is committed; what is not chosen stays as text.
 */
export class ReferenceList {
  readonly #editors: PlanEditors;
  readonly #language: () => Language;
  readonly #onMade: (record: RecordId) => void;
  readonly #listeners = new Set<() => void>();
  #open: OpenList | undefined;
  #dismissed: string | undefined;
  #seen: unknown;

  constructor(
    editors: PlanEditors,
    options: { readonly language: () => Language; readonly onMade: (record: RecordId) => void },
  ) {
    this.#editors = editors;
    this.#language = options.language;
    this.#onMade = options.onMade;
  }

  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };
  readonly getOpen = (): OpenList | undefined => this.#open;

  /** Watches the editors until the returned function is called. */
  watch(): () => void {
    return this.#editors.subscribe(() => this.#look());
  }

  /** The keys of the open list; says whether it took the key. */
  handleKey(key: string): boolean {
    const open = this.#open;
    if (!open) return false;
    if (key === 'Escape') this.close();
    else if (key === 'ArrowDown') this.move(1);
    else if (key === 'ArrowUp') this.move(-1);
    else if ((key === 'Enter' || key === 'Tab') && open.offers[open.active]) this.choose(open.active);
    else return false;
    return true;
  }

  move(by: 1 | -1): void {
    const open = this.#open;
    if (open) this.#set({ ...open, active: (open.active + by + open.offers.length) % Math.max(1, open.offers.length) });
  }

  /** Closes the list; this @ stays text. */
  close(): void {
    if (this.#open) this.#dismissed = placeOf(this.#open.mention);
    this.#set(undefined);
  }

  /** Puts the offer's reference in place of what was typed, making its record first where it is new: one step of undo. */
  choose(index: number): void {
    const open = this.#open;
    const offer = open?.offers[index];
    if (!open || !offer) return;
    const made = offer.kind === 'new' ? offer.make(this.#editors.host.newId) : undefined;
    const edits = made ? [{ kind: 'add-record', of: made.of, record: made.record } as const] : [];
    const of = shownBy(offer, made);
    if (!of) return;
    this.#set(undefined);
    this.#editors.together(edits, { name: 'insert-reference' }, () => {
      Transforms.select(open.editor, rangeOf(open.editor, open.mention, offer.kind === 'new' ? offer.takes : 0));
      insertReference(open.editor, of);
    });
    ReactEditor.focus(open.editor);
    if (made) this.#onMade(made.record.id);
  }

  #look(): void {
    const editor = this.#editors.active;
    const mention = editor && mentionBefore(editor);
    const typed = editor !== undefined && this.#seen !== editor.children;
    this.#seen = editor?.children;
    if (!editor || !mention) {
      this.#dismissed = undefined;
      this.#set(undefined);
      return;
    }
    if (this.#dismissed === placeOf(mention) || (!this.#open && !typed)) return;
    const offers = findOffers(this.#editors.store.plan, { ...mention, section: editor.sectionId }, this.#language());
    this.#set({ editor, mention, offers, active: 0 });
  }

  #set(open: OpenList | undefined): void {
    if (open === this.#open) return;
    this.#open = open;
    for (const listen of this.#listeners) listen();
  }
}
