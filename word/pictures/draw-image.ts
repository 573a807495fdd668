import { ImageRun, type ParagraphChild } from 'docx';
import { strToU8 } from 'fflate';
import { fromBase64 } from '#core/bytes';
import { pictureAlt, pictureSize } from '#core/derive';
import type { Picture, Words } from '#core/model';
import { readPicture } from '#core/picture';
import type { Layout } from '../layout/layout';
import type { Orientation } from '../layout/measures';
import type { Draft } from '../draw/draft';
import { textRuns } from '../draw/runs';

/** What Word calls a picture in its list of objects. */
const NAME: Words = { 'zh-CN': '图片', en: 'Picture' };

const MM_PER_TWIP = 25.4 / 1440;
const PIXELS_PER_MM = 96 / 25.4;

/** What the text of a page takes, in millimetres. */
const roomOf = ({ textWidth, textHeight }: Layout, orientation: Orientation): Parameters<typeof pictureSize>[1] => ({
  width: textWidth[orientation] * MM_PER_TWIP,
  height: textHeight[orientation] * MM_PER_TWIP,
});

/**
 * A picture in a line of its own. `docx` packs its name in place of its bytes, which are put in when the package is
 * finished. Where the plan does not have it, what it shows stands there in words.
 */
export function drawImage(draft: Draft, picture: Picture, orientation: Orientation): readonly ParagraphChild[] {
  const description = draft.clean(pictureAlt(draft.plan, picture));
  const bytes = fromBase64(draft.plan.media?.[picture.media] ?? '');
  const facts = bytes && readPicture(bytes);
  if (!facts) return textRuns(draft, description);
  const { width, height } = pictureSize(facts, roomOf(draft.layout, orientation), picture.width);
  const image = new ImageRun({
    type: facts.format,
    data: strToU8(picture.media),
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    altText: { name: NAME[draft.language], description },
  });
  return [image];
}
