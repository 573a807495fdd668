import type { PlanTools } from './plan-tools';

/** Puts the focus back to where the caret was last in the text, once what is asked for is drawn. */
export function focusCaret({ editors }: PlanTools): void {
  const { active } = editors;
  if (!active?.selection) return;
  const { sectionId: section, selection: range } = active;
  requestAnimationFrame(() => editors.goTo({ section, range }));
}

const FOCUSABLE = 'a[href], button, input, textarea, select, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;

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
