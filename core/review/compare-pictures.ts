import type { Picture } from '#core/model';
import type { BlockChange } from './change';
import { isSame } from './is-same';
import { diffText, type Piece } from './pieces';

type PictureChange = Pick<BlockChange, 'how' | 'pieces' | 'name' | 'media' | 'widths'>;

/**
 * What differs in a picture, each told by itself: which picture it is, its caption, what it says to those who do not see it,
 * its width. `caption` is how the texts of the captions differ.
 */
export function comparePictures(was: Picture, is: Picture, caption: readonly Piece[]): readonly PictureChange[] {
  const isNewCaption = caption.some(({ kind }) => kind !== 'same');
  const name = caption
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('')
    .trim();
  const named = name === '' ? { pieces: [] } : { name, pieces: [] };
  const widths = {
    ...(was.width !== undefined && { before: was.width }),
    ...(is.width !== undefined && { after: is.width }),
  };
  return [
    ...(was.media === is.media
      ? []
      : [{ ...named, how: 'replaced', media: { before: was.media, after: is.media } } as const]),
    ...(isNewCaption ? [{ how: 'captioned', pieces: caption } as const] : []),
    ...(isNewCaption || isSame(was.children, is.children) ? [] : [{ ...named, how: 'restyled' } as const]),
    ...(was.alt === is.alt ? [] : [{ ...named, how: 'described', pieces: altPieces(was, is) } as const]),
    ...(was.width === is.width ? [] : [{ ...named, how: 'resized', widths } as const]),
  ];
}

const altPieces = (was: Picture, is: Picture): readonly Piece[] => diffText(was.alt ?? '', is.alt ?? '');
