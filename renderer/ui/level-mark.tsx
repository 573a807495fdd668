import type { ReactElement } from 'react';
import type { Level } from '#core/model';
import { classNames } from './class-names';
import styles from './level-mark.module.css';

const SHAPES: Readonly<Record<Level, ReactElement>> = {
  'to-fill': <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  error: <path d="M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5z" fill="currentColor" />,
  warning: <path d="M7 1.5L13.2 12.5H0.8z" fill="currentColor" />,
  advice: <path d="M7 1L13 7L7 13L1 7z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** The shape and colour of a level: ring, octagon, triangle, diamond. Words beside it name the level. */
export const LevelMark = ({ level }: { readonly level: Level }): ReactElement => (
  <svg viewBox="0 0 14 14" className={classNames(styles['mark'], styles[level])} aria-hidden="true">
    {SHAPES[level]}
  </svg>
);
