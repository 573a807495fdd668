import type { SectionId } from '#core/model';
import { isTextPlace, type Finding } from '#core/checks';
import './highlights.css';

/** The heading of a section as the page draws it. */
const headingElement = (section: SectionId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"] [role="heading"]`);

/** The gravest level comes last, so that it is the one that stays. */
const MARKED = ['advice', 'warning', 'error'] as const;

/** The level that marks each heading in which something was found. */
function levelsOf(findings: readonly Finding[]): ReadonlyMap<Element, string> {
  const levels = new Map<Element, string>();
  for (const level of MARKED) {
    for (const { at, level: of } of findings) {
      const isHeading = of === level && 'section' in at && !isTextPlace(at) && at.start !== undefined;
      const element = isHeading ? headingElement(at.section) : null;
      if (element) levels.set(element, level);
    }
  }
  return levels;
}

/** The headings that are marked now. */
let marked: ReadonlyMap<Element, string> = new Map();

/** Underlines the headings in which something was found; a heading is a field, whose text no highlight reaches. */
export function markHeadings(findings: readonly Finding[]): void {
  const levels = levelsOf(findings);
  for (const was of marked.keys()) if (!levels.has(was)) was.removeAttribute('data-finding');
  for (const [element, level] of levels)
    if (element.getAttribute('data-finding') !== level) element.setAttribute('data-finding', level);
  marked = levels;
}
