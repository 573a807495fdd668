import { Paragraph, type FileChild } from 'docx';
import { isTextBlock, type ListItem, type MeasureBlock, type Prose, type Section, type TextBlock } from '#core/model';
import { fixedTextOf } from '#core/derive';
import type { Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import { styledParagraph } from '../raw/paragraph-xml';
import type { Draft } from './draft';
import { drawFigures, drawPicture } from './figures';
import { drawHeading } from './heading';
import type { ListPlace } from './lists';
import { lineRuns } from './line-runs';
import { inlineRuns, textRuns } from './runs';
import { drawSmallTable } from './small-table';
import type { SourceNotes } from './source-notes';
import { drawTable } from './table';

/** Where prose stands. */
export interface ProsePlace {
  readonly orientation: Orientation;
  /** The heading above it: a table of the same name does not repeat it. */
  readonly heading: string;
  /** The list that numbers the measures, asked for when there is one. */
  readonly measureList: () => string;
}

/** What stands behind the references of one section: marks of footnotes. */
type SourceMarks = ReturnType<SourceNotes['inSection']>;

const STYLES = { paragraph: STYLE.text, 'run-in-heading': STYLE.runInHeading } as const;

/** Draws text blocks; neighbouring numbered items are one list that begins at 1. Empty lines are not drawn. */
function textDrawer(draft: Draft, sources: SourceMarks): (block: TextBlock) => readonly FileChild[] {
  let numbers: ListPlace | undefined;
  const placeOf = (item: ListItem): ListPlace =>
    item.ordered ? (numbers ??= draft.lists.startNumbers()) : draft.lists.bullets;
  return (block) => {
    if (block.type !== 'list-item' || !block.ordered) numbers = undefined;
    const runs = lineRuns(draft, block, sources);
    if (runs.length === 0) return [];
    const children = [...draft.marks.block(block.id, runs)];
    if (block.type !== 'list-item') return [styledParagraph(STYLES[block.type], children, draft)];
    const style = block.ordered ? STYLE.number : STYLE.bullet;
    return [new Paragraph({ style, numbering: placeOf(block), children })];
  };
}

function drawMeasure(
  draft: Draft,
  { id, children: [title, ...blocks] }: MeasureBlock,
  { list, sources }: { readonly list: string; readonly sources: SourceMarks },
): readonly FileChild[] {
  const runs = inlineRuns(draft, title.children);
  const level = draft.numbers.get(id)?.level ?? 1;
  return [drawHeading(draft, { id: title.id, runs, level, list }), ...blocks.flatMap(textDrawer(draft, sources))];
}

/** Draws the text that the template puts before a section's own 固定文字. It has no bookmarks: nobody changes it. */
export const drawFixedText = (draft: Draft, section: Section): readonly FileChild[] =>
  fixedTextOf(draft.plan, section).map((text) => styledParagraph(STYLE.text, textRuns(draft, text), draft));

/** Draws the prose of a section: text, measures under their numbered titles, small tables, pictures, and the tables made from records. */
export function drawProse(draft: Draft, prose: Prose, place: ProsePlace): readonly FileChild[] {
  const sources = draft.sources.inSection();
  let drawText = textDrawer(draft, sources);
  return prose.flatMap((block): readonly FileChild[] => {
    if (!isTextBlock(block)) drawText = textDrawer(draft, sources);
    switch (block.type) {
      case 'measure':
        return drawMeasure(draft, block, { list: place.measureList(), sources });
      case 'generated-table':
        return [...drawTable(draft, block, place), ...drawFigures(draft, block)];
      case 'table':
        return drawSmallTable(draft, block, place.orientation);
      case 'picture':
        return drawPicture(draft, block, place.orientation);
      case 'paragraph':
      case 'run-in-heading':
      case 'list-item':
        return drawText(block);
    }
  });
}
