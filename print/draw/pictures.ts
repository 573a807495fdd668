import { fromBase64 } from '#core/bytes';
import { pictureAlt, pictureSize, withoutTypedNumber } from '#core/derive';
import type { Picture } from '#core/model';
import { readPicture } from '#core/picture';
import { MARGINS, PAGE } from '../style/measures';
import type { Draft, Drawn, Orientation } from '../draft';
import { element, line, type Node } from '../node';
import { figureLabel } from './figure-label';
import { inlineNodes, isEmpty } from './inline';

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** What the text of a page takes, in millimetres. */
function roomOf({ profile }: Draft, orientation: Orientation): { readonly width: number; readonly height: number } {
  const { top, right, bottom, left } = MARGINS[profile][orientation];
  const { width, height } = PAGE[orientation];
  return { width: width - left - right, height: height - top - bottom };
}

/** The picture itself; where it cannot be shown, what it shows in words. */
function drawImage(draft: Draft, picture: Picture, orientation: Orientation): Node {
  const alt = pictureAlt(draft.plan, picture);
  const content = draft.plan.media?.[picture.media];
  const bytes = content === undefined ? undefined : fromBase64(content);
  const facts = bytes && readPicture(bytes);
  if (content === undefined || !facts) return line('center', [alt]);
  const { width, height } = pictureSize(facts, roomOf(draft, orientation), picture.width);
  const look = draft.styled(`width:${width.toFixed(2)}mm;height:${height.toFixed(2)}mm`);
  return element('img', { class: look, alt, src: `data:${TYPES[facts.format]};base64,${content}` });
}

/** The caption below a picture: under its number in a report, as it is typed in an official document; none where it is empty. */
function drawCaption(draft: Draft, { id, children: [{ children }] }: Picture): readonly Node[] {
  const figure = draft.figures.find(({ block }) => block === id);
  const nodes = inlineNodes(draft, figure ? withoutTypedNumber('figure', children) : children);
  return isEmpty(nodes) && !figure ? [] : [element('figcaption', {}, [figureLabel(draft, figure), ...nodes])];
}

/** Draws a picture of the officer's own with its caption, together on one page. */
export const drawPicture = (draft: Draft, picture: Picture, orientation: Orientation): readonly Drawn[] => [
  {
    node: element('figure', { class: 'picture' }, [
      drawImage(draft, picture, orientation),
      ...drawCaption(draft, picture),
    ]),
  },
];
