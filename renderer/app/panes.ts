import { flushSync } from 'react-dom';
import type { RecordId } from '#core/model';
import { goToCell } from '../features/registers';
import type { PlanTools } from './plan-tools';

/** The first text in view, when the caret was in none yet. */
function focusTextInView(): void {
  const top = document.querySelector('[data-scroller]')?.getBoundingClientRect().top ?? 0;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section-editor]')];
  sections.find((section) => section.getBoundingClientRect().bottom > top)?.focus({ preventScroll: true });
}

/** Puts the focus back to where the caret was last in the text, once what is asked for is drawn. */
export function focusCaret({ editors }: PlanTools): void {
  const { active } = editors;
  if (!active?.selection) {
    requestAnimationFrame(focusTextInView);
    return;
  }
  const { sectionId: section, selection: range } = active;
  requestAnimationFrame(() => editors.goTo({ section, range }));
}

const FOCUSABLE = 'a[href], button, input, textarea, select, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;

/** Puts the focus into the register that is shown: to a record's row, else to where the officer was last or what stands first. */
export function focusRegister(record: RecordId | undefined): void {
  if (flushSync(() => goToCell(record) || goToCell())) return;
  const centre = document.querySelector('[data-pane="centre"]');
  [...(centre?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isShown)?.focus();
}

/** Puts the focus into the first field of the pane beside the page. */
export function focusDetails(): void {
  document.querySelector<HTMLElement>('[data-pane="details"] :is(input, textarea)')?.focus();
}

/** Moves the focus to the next pane: tools, outline, centre, details, and round. In the page it goes to the caret. */
export function focusNextPane(tools: PlanTools): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  if (!next) return;
  const { active } = tools.editors;
  if (active?.selection && next.querySelector(`[data-section-editor="${active.sectionId}"]`)) {
    focusCaret(tools);
    return;
  }
  const candidates = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
  (candidates.find((element) => element.isContentEditable) ?? candidates[0])?.focus();
}
