import type { Line } from './read-line';

const HEADLINES = new Set<Line['type']>([
  'heading',
  'run-in-heading',
  'measure-title',
  'table-caption',
  'picture-caption',
]);

/** Whether a line names what stands below or above it: a heading, or a caption. */
export const isHeadline = ({ type }: Pick<Line, 'type'>): boolean => HEADLINES.has(type);
