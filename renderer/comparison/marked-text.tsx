import type { ReactElement } from 'react';
import type { Piece } from '#core/review';
import styles from './change-list.module.css';

/** How many characters of what stayed are shown beside a change. */
const BESIDE = 30;

/** What stayed, cut down to what stands beside the changes. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = Array.from(text);
  const [head, tail] = [isFirst ? 0 : BESIDE, isLast ? 0 : BESIDE];
  if (isFirst && isLast) return characters.length > 2 * BESIDE ? `${characters.slice(0, 2 * BESIDE).join('')}…` : text;
  if (characters.length <= head + tail + 1) return text;
  return `${characters.slice(0, head).join('')}…${tail === 0 ? '' : characters.slice(-tail).join('')}`;
}

/** A text with what came and what went marked: underlined and struck through, so that colour is not needed. */
export const MarkedText = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement => (
  <p className={styles['text']}>
    {pieces.map(({ kind, text }, index) => {
      if (kind === 'added') return <ins key={index}>{text}</ins>;
      if (kind === 'removed') return <del key={index}>{text}</del>;
      return <span key={index}>{shorten(text, index === 0, index === pieces.length - 1)}</span>;
    })}
  </p>
);
