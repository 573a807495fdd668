import { anchorOf, type Draft, type Drawn } from '../draft';
import { element, type Node } from '../node';

/** A heading of a section or the title of a measure. */
export interface Heading {
  readonly id: string;
  /** Counted from 1. */
  readonly level: number;
  /** The number before it, empty for a heading without one. */
  readonly label: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

const DEEPEST = 6;

/** The number and the text of a heading: a Chinese number ends with its own mark. */
export const numbered = ({ language }: Pick<Draft, 'language'>, label: string, text: string): string =>
  label === '' ? text : language === 'zh-CN' ? `${label}${text}` : `${label} ${text}`;

/** Draws a heading, and notes it for the outline and the contents. */
export function drawHeading(draft: Draft, { id, level, label, text, nodes }: Heading): Drawn {
  const anchor = anchorOf(id);
  draft.entries.push({ id: anchor, level, text: numbered(draft, label, text) });
  const tag = `h${String(Math.min(Math.max(level, 1), DEEPEST))}`;
  const gap = draft.language === 'en' && label !== '' ? ' ' : '';
  return { node: element(tag, { id: anchor }, [label + gap, ...nodes]), isHeading: true };
}
