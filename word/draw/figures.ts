import { Paragraph, type FileChild, type ParagraphChild } from 'docx';
import type { GeneratedTable, Picture } from '#core/model';
import { drawCharts } from '../charts/draw-charts';
import type { Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import { drawImage } from '../pictures/draw-image';
import { PictureParagraph } from '../pictures/picture-paragraph';
import { captionRuns, titleRuns } from './captions';
import type { Draft } from './draft';
import { textRuns } from './runs';

/** What stands below a figure and its caption, in twips. */
const GAP = 160;

/** The caption below a figure, on one page with what stands below it. */
const drawCaption = (children: readonly ParagraphChild[], keepNext: boolean): FileChild =>
  new Paragraph({
    style: STYLE.tableTitle,
    alignment: 'center',
    keepNext,
    spacing: { before: 60, after: keepNext ? 60 : GAP },
    children: [...children],
  });

/** Draws the charts of what a table shows, numbered, each with its caption below it. */
export function drawFigures(draft: Draft, table: GeneratedTable): readonly FileChild[] {
  const numbers = draft.figures.filter(({ block }) => block === table.id);
  if (numbers.length === 0) return [];
  return drawCharts(draft, table).flatMap(({ picture, caption, below }, index) => {
    const children = titleRuns(draft, 'figure', numbers[index], textRuns(draft, caption));
    return [picture, drawCaption(children, below.length > 0), ...below];
  });
}

/**
 * Draws a picture of the officer's own, and below it its caption: under its number in a report, as it is typed in an
 * official document; none where it is empty.
 */
export function drawPicture(draft: Draft, picture: Picture, orientation: Orientation): readonly FileChild[] {
  const [caption] = picture.children;
  const counting = draft.figures.find(({ block }) => block === picture.id);
  const children = captionRuns(draft, caption, { what: 'figure', counting, typed: counting?.typed });
  const image = draft.marks.block(picture.id, drawImage(draft, picture, orientation));
  if (children.length === 0) return [new PictureParagraph({ children: image, after: GAP })];
  return [new PictureParagraph({ children: image }), drawCaption(children, false)];
}
