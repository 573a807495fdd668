import type { MeasureBlock, Prose, Section, TextBlock } from '#core/model';
import { fixedTextOf, inlineText } from '#core/derive';
import type { Draft, Drawn } from '../draft';
import { element, line, type Node } from '../node';
import { drawHeading } from './heading';
import { inlineNodes, isEmpty } from './inline';
import { drawPicture } from './pictures';
import { drawSmallTable, drawTable, type TablePlace } from './tables';

const LOOKS = { paragraph: 'text', 'run-in-heading': 'run-in', 'list-item': 'item' } as const;

/** Draws text blocks; neighbouring numbered items are one list that begins at 1. Empty lines are not drawn. */
function textDrawer(draft: Draft): (block: TextBlock) => readonly Drawn[] {
  let count = 0;
  const markOf = (block: TextBlock): readonly Node[] => {
    if (block.type !== 'list-item') return [];
    const mark = block.ordered ? `${String(++count)}.` : '•';
    return [element('span', { class: block.ordered ? 'number' : 'bullet' }, [mark])];
  };
  return (block) => {
    if (block.type !== 'list-item' || !block.ordered) count = 0;
    const nodes = inlineNodes(draft, block.children);
    return isEmpty(nodes) ? [] : [{ node: line(LOOKS[block.type], [...markOf(block), ...nodes]) }];
  };
}

function drawMeasure(draft: Draft, measure: MeasureBlock): readonly Drawn[] {
  const [title, ...blocks] = measure.children;
  const { level = 1, label = '' } = draft.numbers.get(measure.id) ?? {};
  const heading = drawHeading(draft, {
    id: measure.id,
    level,
    label,
    text: inlineText(draft.plan, title.children),
    nodes: inlineNodes(draft, title.children),
  });
  return [heading, ...blocks.flatMap(textDrawer(draft))];
}

/** Draws the text that the template puts before a section's own 固定文字. */
export const drawFixedText = (draft: Draft, section: Section): readonly Drawn[] =>
  fixedTextOf(draft.plan, section).map((text) => ({ node: line('text', [text]) }));

/** Draws the prose of a section: text, measures under their numbered titles, small tables, pictures, and the tables made from records. */
export function drawProse(draft: Draft, prose: Prose, place: TablePlace): readonly Drawn[] {
  let drawText = textDrawer(draft);
  return prose.flatMap((block): readonly Drawn[] => {
    switch (block.type) {
      case 'measure':
        drawText = textDrawer(draft);
        return drawMeasure(draft, block);
      case 'generated-table':
        drawText = textDrawer(draft);
        return drawTable(draft, block, place);
      case 'table':
        drawText = textDrawer(draft);
        return drawSmallTable(draft, block, place.orientation);
      case 'picture':
        drawText = textDrawer(draft);
        return drawPicture(draft, block, place.orientation);
      case 'paragraph':
      case 'run-in-heading':
      case 'list-item':
        return drawText(block);
    }
  });
}
