import type { ISectionOptions } from 'docx';
import type { Official } from '#core/model';
import { MARGINS, PAGE } from '../../layout/measures';
import { endOf } from '../../package/document';
import type { Draft } from '../draft';
import { pagesOf } from '../pages';
import { isAcross, noNumbers } from './footers';
import { drawImprint, imprintHeight } from './imprint';
import { seeksEnd } from './seeks-end';

/**
 * Whether the foot has its place on the page where the text ends: an upright one, even, with room at its bottom. The pages
 * are reckoned; where another program sets them otherwise, the foot stays at the bottom of the last page.
 */
function fitsOnLastPage(draft: Draft, sections: readonly ISectionOptions[], official: Official): boolean {
  const last = sections.at(-1);
  if (!last || isAcross(last) || !seeksEnd(draft.plan)) return false;
  const { page, bottom } = endOf(draft, sections);
  return page % 2 === 0 && bottom + imprintHeight(draft, official) <= PAGE.height - MARGINS.portrait.bottom;
}

/**
 * Puts the foot 版记 at the bottom of the last face of the last sheet, an even page (§7.4): where the text ends if that page
 * is one and has room, else on a page of its own, which has no number, nor has an empty one before it (§7.5).
 */
export function withImprint(
  draft: Draft,
  sections: readonly ISectionOptions[],
  official: Official,
): readonly ISectionOptions[] {
  const imprint = drawImprint(draft, official);
  const last = sections.at(-1);
  if (imprint.length === 0 || !last) return sections;
  if (fitsOnLastPage(draft, sections, official))
    return [...sections.slice(0, -1), { ...last, children: [...last.children, ...imprint] }];
  return [...sections, { ...pagesOf(draft, 'portrait', imprint, { type: 'evenPage' }), footers: noNumbers() }];
}
