import type { ReactElement } from 'react';
import type { BlockChange } from '#core/review';
import type { Plan } from '#core/records';
import { PictureImage, useWords } from '../ui';
import styles from './change-list.module.css';

interface ChangedPicturesProps {
  readonly media: NonNullable<BlockChange['media']>;
  readonly before: Plan;
  readonly after: Plan;
}

/** The pictures that a change is about, small: the one that was there, and the one that is there now. */
export function ChangedPictures({ media, before, after }: ChangedPicturesProps): ReactElement {
  const t = useWords();
  return (
    <div className={styles['pictures']}>
      {media.before !== undefined && (
        <del>
          <PictureImage
            name={media.before}
            content={before.media?.[media.before]}
            alt={t('comparison.pictureBefore')}
          />
        </del>
      )}
      {media.after !== undefined && (
        <ins>
          <PictureImage name={media.after} content={after.media?.[media.after]} alt={t('comparison.pictureAfter')} />
        </ins>
      )}
    </div>
  );
}
