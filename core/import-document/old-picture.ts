import type { Run } from '#core/model';

/** A picture of an old document that a plan can have. */
export interface OldPicture {
  readonly kind: 'picture';
  /** What it is called in the document's media. */
  readonly media: string;
  /** What the program that wrote it calls it. */
  readonly name: string;
  readonly alt?: string;
  /** In per cent of the text's width. */
  readonly width?: number;
  /** The line below it, with the number that was typed or counted before it. */
  readonly caption?: readonly Run[];
}

/** Why a picture stays behind. */
export type PictureLoss =
  /** No PNG or JPEG, or a broken one. */
  | 'format'
  | 'too-large'
  | 'too-many'
  /** It stands in another file. */
  | 'linked'
  /** Cropped, turned or mirrored: whole it would show something else. */
  | 'altered'
  | 'grouped'
  | 'deleted'
  | 'in-box'
  | 'in-note';

/** A picture that stays behind. */
export interface LostPicture {
  /** What it is called, or shows. */
  readonly name: string;
  readonly why: PictureLoss;
}
