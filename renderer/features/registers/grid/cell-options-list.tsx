import { useEffect, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { classNames, type Option } from '../../../ui';
import styles from './cell-options-list.module.css';

export const optionId = (list: string, index: number): string => `${list}-${String(index)}`;

interface CellOptionsProps {
  readonly id: string;
  readonly label: string;
  /** The field that the list belongs to. */
  readonly at: RefObject<HTMLElement | null>;
  readonly options: readonly Option[];
  readonly marked: number | undefined;
  readonly onChoose: (option: Option) => void;
}

/** The list under a cell that is edited: the focus stays in the cell, which says what is marked. */
export function CellOptions({ id, label, at, options, marked, onChoose }: CellOptionsProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  usePlaceUnder(ref, at);
  useEffect(() => {
    if (marked !== undefined) document.getElementById(optionId(id, marked))?.scrollIntoView({ block: 'nearest' });
  }, [id, marked]);
  return createPortal(
    <div ref={ref} className={styles['popup']} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <div
            key={option.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === marked}
            className={classNames(styles['option'], index === marked && styles['marked'])}
            onClick={() => onChoose(option)}
          >
            {option.name}
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}

/** Stays under the field, or above it where there is no room below, also while the register is scrolled. */
function usePlaceUnder(ref: RefObject<HTMLElement | null>, at: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = (): void => {
      const [popup, field] = [ref.current, at.current?.getBoundingClientRect()];
      if (!popup || !field) return;
      const fitsBelow = field.bottom + 2 + popup.offsetHeight <= window.innerHeight;
      const top = fitsBelow ? field.bottom + 2 : Math.max(4, field.top - 2 - popup.offsetHeight);
      const left = Math.max(4, Math.min(field.left, window.innerWidth - popup.offsetWidth - 4));
      popup.style.setProperty('top', `${String(top)}px`);
      popup.style.setProperty('left', `${String(left)}px`);
      popup.style.setProperty('min-width', `${String(field.width)}px`);
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  });
}
