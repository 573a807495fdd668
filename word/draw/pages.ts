import type { FileChild, ISectionOptions } from 'docx';
import type { Orientation } from '../layout/measures';
import { joinRaw } from '../raw/raw-xml';
import type { Draft } from './draft';

/** Pages of their own, upright or across, with the margins of the layout. */
export const pagesOf = (
  draft: Draft,
  orientation: Orientation,
  children: readonly FileChild[],
  properties: ISectionOptions['properties'] = {},
): ISectionOptions => {
  const { page, ...others } = draft.layout.pages[orientation];
  return {
    properties: { type: 'nextPage', ...others, ...properties, page: { ...page, ...properties.page } },
    children: joinRaw(draft.raw, children),
  };
};

interface Turned {
  readonly orientation: Orientation;
  readonly children: readonly FileChild[];
}

/** Puts what is too wide for an upright page on pages across, with the headings right above it. */
export function turnPages(draft: Draft, children: readonly FileChild[]): readonly Turned[] {
  const turned: { orientation: Orientation; children: FileChild[] }[] = [];
  for (const child of children) {
    const orientation = draft.across.has(child) ? 'landscape' : 'portrait';
    const last = turned.at(-1);
    if (last?.orientation === orientation) last.children.push(child);
    else turned.push({ orientation, children: [...(last ? headingsAtEnd(draft, last.children) : []), child] });
  }
  return turned.filter((pages) => pages.children.length > 0);
}

/** Takes the headings off the end of a list. */
function headingsAtEnd(draft: Draft, children: FileChild[]): readonly FileChild[] {
  const from = children.findLastIndex((child) => !draft.headings.has(child)) + 1;
  return children.splice(from);
}
