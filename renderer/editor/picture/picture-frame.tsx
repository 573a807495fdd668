import { useCallback, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { pictureAlt } from '#core/derive';
import type { Picture } from '#core/model';
import type { Plan } from '#core/records';
import { PictureImage, classNames } from '../../ui';
import { usePlanPart } from '../page/editors-context';
import paper from '../page/paper-table.module.css';
import styles from './picture.module.css';

interface PictureFrameProps {
  readonly picture: Picture;
  readonly caption: ReactNode;
  /** All of it is selected, not text of its caption. */
  readonly isSelected?: boolean;
  readonly onMouseDown?: (event: MouseEvent) => void;
  readonly onDoubleClick?: () => void;
  readonly attributes?: object;
}

/** A picture as it stands on the page, its caption below it. */
export function PictureFrame(props: PictureFrameProps): ReactElement {
  const { picture, caption, isSelected = false, onMouseDown, onDoubleClick, attributes } = props;
  const { media } = picture;
  const content = usePlanPart(useCallback((plan: Plan) => plan.media?.[media], [media]));
  const name = usePlanPart(useCallback((plan: Plan) => pictureAlt(plan, picture), [picture]));
  return (
    <figure
      {...attributes}
      className={classNames(paper['figure'], styles['figure'])}
      data-block={picture.id}
      data-picture=""
      aria-label={name}
      {...(isSelected && { 'data-selected': true })}
    >
      <div contentEditable={false} className={styles['image']} onMouseDown={onMouseDown} onDoubleClick={onDoubleClick}>
        <PictureImage name={media} content={content} alt={picture.alt ?? ''} width={picture.width} />
      </div>
      {caption}
    </figure>
  );
}
