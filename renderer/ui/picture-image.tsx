import type { ReactElement } from 'react';
import { decodedPicture, type DecodedPicture } from './decoded-picture';
import styles from './picture-image.module.css';
import { useWords } from './i18n';

interface PictureImageProps {
  /** What it is called in the plan's media, and what stands there. */
  readonly name: string;
  readonly content: string | undefined;
  readonly alt: string;
  /** How wide it is, in per cent of the room; left out for its own width. */
  readonly width?: number | undefined;
}

const PIXELS_PER_EM = 16;
/** How high a picture is at most, in ems: the 170 mm that Word and print leave it on an official page. */
const TALLEST = 40;

/** In ems, so that it grows with the text around it. */
function widthOf({ width, height }: DecodedPicture, share: number | undefined): string {
  const wanted = share === undefined ? `${String(width / PIXELS_PER_EM)}em` : `${String(share)}%`;
  return `min(100%, ${wanted}, ${String((TALLEST * width) / height)}em)`;
}

/** A picture of a plan; a box that says so where it is missing. */
export function PictureImage({ name, content, alt, width }: PictureImageProps): ReactElement {
  const t = useWords();
  const picture = decodedPicture(name, content);
  if (!picture) return <span className={styles['missing']}>{t('picture.missing')}</span>;
  return (
    <img
      className={styles['image']}
      src={picture.url}
      alt={alt}
      draggable={false}
      width={picture.width}
      height={picture.height}
      style={{ width: widthOf(picture, width) }}
    />
  );
}
