import type { FileChild, ISectionOptions } from 'docx';
import { annexesOf } from '#core/derive';
import { annexTitle, drawAnnex } from '../annexes';
import type { Draft } from '../draft';
import { pagesOf, turnPages } from '../pages';
import { drawChapters } from '../sections';
import { chapterGroups } from './chapter-groups';
import { drawCover } from './cover';
import { drawFrontLists } from './front-lists';
import { pageNumber, runningHead, type Chapter } from './running-head';

type Pages = ReturnType<typeof turnPages>[number];

/** The pages of a chapter or an annex, under its running head. */
const underHead = (draft: Draft, chapter: Chapter, { orientation, children }: Pages): ISectionOptions => ({
  ...pagesOf(draft, orientation, children),
  headers: { default: runningHead(draft, orientation, chapter) },
});

/** The pages of the text count from 1; what stands in front of them has numbers of its own. */
function countingFromOne(sections: readonly ISectionOptions[]): readonly ISectionOptions[] {
  const [first, ...rest] = sections;
  if (!first) return [];
  const page = { ...first.properties?.page, pageNumbers: { start: 1, formatType: 'decimal' as const } };
  const footers = { default: pageNumber('1') };
  return [{ ...first, footers, properties: { ...first.properties, page } }, ...rest];
}

function frontPages(draft: Draft): readonly ISectionOptions[] {
  const pageNumbers = { start: 1, formatType: 'lowerRoman' as const };
  const lists: readonly FileChild[] = drawFrontLists(draft);
  return [
    pagesOf(draft, 'portrait', drawCover(draft)),
    {
      ...pagesOf(draft, 'portrait', lists, { page: { pageNumbers } }),
      headers: { default: runningHead(draft, 'portrait') },
      footers: { default: pageNumber('i') },
    },
  ];
}

/**
 * Draws a plan as a report: a cover without a page number, contents and lists on pages with roman ones, then the
 * chapters, and each annex from a new page on; annexes and wide tables across.
 */
export async function drawReport(
  draft: Draft,
  onPart: (part: number) => Promise<void>,
): Promise<readonly ISectionOptions[]> {
  const annexes = annexesOf(draft.plan);
  const groups = chapterGroups(draft.plan);
  for (const [first] of groups) if (first) draft.pageTops.add(first.id);
  const drawn = new Map(drawChapters(draft).map(({ section, children }) => [section, children]));
  const text = groups.flatMap((group) => {
    const heading = group.at(-1)?.heading ?? '';
    const children = group.flatMap((chapter) => drawn.get(chapter) ?? []);
    return turnPages(draft, children).map((pages) => underHead(draft, { style: '1', heading }, pages));
  });
  const behind: ISectionOptions[] = [];
  for (const [index, annex] of annexes.entries()) {
    await onPart((index + 1) / (annexes.length + 1));
    const heading = annexTitle(draft, annex);
    const pages: Pages = { orientation: 'landscape', children: drawAnnex(draft, annex) };
    behind.push(underHead(draft, { style: '"AnnexTitle"', heading }, pages));
  }
  return [...frontPages(draft), ...countingFromOne([...text, ...behind])];
}
