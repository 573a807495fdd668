import type { ReactElement, ReactNode } from 'react';
import type { LineBlock, Picture } from '#core/model';
import { FrameCaption } from '../small-table/table-frame';
import { PictureFrame } from './picture-frame';

interface StillPictureProps {
  readonly picture: Picture;
  /** Draws the text and references of a line. */
  readonly draw: (line: LineBlock) => ReactNode;
}

/** A picture far from the view: drawn as the editor draws it, without an editor. */
export function StillPicture({ picture, draw }: StillPictureProps): ReactElement {
  const [caption] = picture.children;
  return <PictureFrame picture={picture} caption={<FrameCaption id={caption.id}>{draw(caption)}</FrameCaption>} />;
}
