import { childNamed, elementsIn, type Relations, type XmlElement } from '#core/opc';
import { choiceOf } from './choice-of';
import type { WordPicture } from './document';

/** The first element of a name anywhere in an element. */
function within(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element ? elementsIn(element) : []) {
    const found = child.name === name ? child : within(child, name);
    if (found) return found;
  }
  return undefined;
}

const isNumber = (value: string | undefined): boolean => value !== undefined && Number(value) !== 0;

/** Whether a picture is shown otherwise than its bytes say: cropped, turned, mirrored. */
function isAltered(picture: XmlElement): boolean {
  const { l, t, r, b } = within(picture, 'a:srcRect')?.attributes ?? {};
  const { rot, flipH, flipV } = within(picture, 'a:xfrm')?.attributes ?? {};
  const isMirrored = [flipH, flipV].some((value) => value === '1' || value === 'true');
  return [l, t, r, b, rot].some(isNumber) || isMirrored;
}

/** What a frame says of the picture in it. */
interface Frame {
  readonly name?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly isGrouped?: true;
}

const named = (name: string | undefined, alt: string | undefined): Pick<Frame, 'name' | 'alt'> => ({
  ...(name !== undefined && name !== '' && { name }),
  ...(alt !== undefined && alt.trim() !== '' && { alt }),
});

function frameOf(element: XmlElement): Frame {
  const { name, descr } = childNamed(element, 'wp:docPr')?.attributes ?? {};
  const width = Number(childNamed(element, 'wp:extent')?.attributes['cx']);
  return { ...named(name, descr), ...(width > 0 && { width }) };
}

function pictureOf(element: XmlElement, frame: Frame, relations: Relations): WordPicture {
  const part = relations.get(within(element, 'a:blip')?.attributes['r:embed'] ?? '');
  return { ...frame, ...(part !== undefined && { part }), ...(isAltered(element) && { isAltered: true }) };
}

/** A picture as Word wrote it before 2007: v:shape holds v:imagedata. */
function oldPictureOf(image: XmlElement, shape: XmlElement, relations: Relations): WordPicture {
  const part = relations.get(image.attributes['r:id'] ?? '');
  const { cropleft, croptop, cropright, cropbottom } = image.attributes;
  const isCropped = [cropleft, croptop, cropright, cropbottom].some((value) => value !== undefined && value !== '0');
  const [, points] = /(?:^|;)\s*width:([\d.]+)pt/.exec(shape.attributes['style'] ?? '') ?? [];
  return {
    ...named(image.attributes['o:title'], shape.attributes['alt']),
    ...(points !== undefined && { width: Math.round(Number(points) * 12_700) }),
    ...(part !== undefined && { part }),
    ...(isCropped && { isAltered: true }),
  };
}

const GROUPS = new Set(['wpg:wgp', 'wpc:wpc', 'v:group']);

/** The pictures of a drawing, in order; what stands in its text boxes is none of it. */
export function picturesIn(element: XmlElement, relations: Relations, frame: Frame = {}): readonly WordPicture[] {
  return elementsIn(element).flatMap((inside): readonly WordPicture[] => {
    const { name } = inside;
    if (name === 'w:txbxContent') return [];
    if (name === 'pic:pic') return [pictureOf(inside, frame, relations)];
    if (name === 'v:imagedata') return [{ ...frame, ...oldPictureOf(inside, element, relations) }];
    if (name === 'mc:AlternateContent') return choiceOf(inside).flatMap((each) => picturesIn(each, relations, frame));
    if (name === 'wp:inline' || name === 'wp:anchor') return picturesIn(inside, relations, frameOf(inside));
    return picturesIn(inside, relations, GROUPS.has(name) ? { ...frame, isGrouped: true } : frame);
  });
}
