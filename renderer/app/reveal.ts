import { flushSync } from 'react-dom';
import type { ProfileField, SectionId } from '#core/model';
import { goToCell } from '../features/registers';
import type { Where } from '../store';
import type { Selection } from '../workspace';
import { focusDetails } from './panes';
import type { ChangeView } from './use-workspace-state';

const fieldIn = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);

/**
 * Brings what undo or a finding leads to into view: the page for a place in the text, else the field of a record,
 * in the cell of the register that is shown or in the pane.
 */
export function revealWhere(where: Where, change: ChangeView, stretch?: Stretch): void {
  if ('section' in where) {
    flushSync(() => change({ stage: { kind: 'page' } }));
    return;
  }
  const name = `${where.record}.${where.field}`;
  const selection = { kind: 'record', record: where.record } as const;
  flushSync(() => change({ selection }));
  if (flushSync(() => goToCell(where.record, where.field))) return;
  flushSync(() => change({ tab: 'record', isPaneOpen: true }));
  const field = fieldIn(document, name);
  focusStretch(field, stretch);
}

/** Shows the plan's profile and puts the focus into a field of it. */
export function revealProfile(field: ProfileField, change: ChangeView, stretch?: Stretch): void {
  flushSync(() => change({ selection: { kind: 'none' }, tab: 'record', isPaneOpen: true }));
  focusStretch(fieldIn(document, `profile.${field}`), stretch);
}

/** Shows what was chosen in the page beside it; to what is said of a picture the focus goes too. */
export function revealSelection(selection: Selection, change: ChangeView): void {
  if (selection.kind !== 'section') change({ selection, tab: 'record', isPaneOpen: true });
  else if (selection.picture === undefined) change({ selection });
  else {
    flushSync(() => change({ selection, tab: 'record', isPaneOpen: true }));
    focusDetails();
  }
}

/** A part of what a field holds. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts the focus into a field, and selects the part of its text that is meant. */
function focusStretch(field: HTMLElement | null, stretch: Stretch | undefined): void {
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
  if (stretch && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    field.setSelectionRange(stretch.start, stretch.end);
}

/** Puts the focus into the heading of the officer's own section; a heading that the template locks has none. */
export function revealHeading(section: SectionId, stretch: Stretch): boolean {
  const heading = document.querySelector<HTMLElement>(`[data-heading="${CSS.escape(section)}"]`);
  focusStretch(heading, stretch);
  return heading !== null;
}
