import type { INumberingOptions } from 'docx';
import type { Language } from '#core/model';
import type { Layout } from '../layout/layout';
import { headingLevels, listLevels } from '../layout/numbering';
import { HEADING_LIST } from '../layout/style-ids';

/** A list of Word by its name, and which of its runs through the numbers. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
  readonly instance?: number;
}

/** The lists of a file: the headings' main one, those that begin anew inside it, and the lists of the prose. */
export interface Lists {
  readonly main: string;
  /** A list of headings of its own, whose upper levels show the numbers given. */
  readonly startHeadings: (above: readonly number[]) => string;
  readonly bullets: ListPlace;
  /** Begins a numbered list at 1. */
  readonly startNumbers: () => ListPlace;
  readonly config: () => INumberingOptions['config'];
}

const BULLETS = 'bullets';
const NUMBERS = 'numbers';

export function listsFor(language: Language, layout: Pick<Layout, 'headingIndent' | 'list'>): Lists {
  const own: { readonly reference: string; readonly above: readonly number[] }[] = [];
  let numbered = 0;
  const headings = (above: readonly number[], isMain: boolean) =>
    headingLevels(language, { above, isMain, indent: layout.headingIndent });
  return {
    main: HEADING_LIST,
    startHeadings: (above) => {
      const reference = `${HEADING_LIST}-${String(own.length + 1)}`;
      own.push({ reference, above });
      return reference;
    },
    bullets: { reference: BULLETS, level: 0 },
    startNumbers: () => ({ reference: NUMBERS, level: 0, instance: ++numbered }),
    config: () => [
      { reference: HEADING_LIST, levels: headings([], true) },
      ...own.map(({ reference, above }) => ({ reference, levels: headings(above, false) })),
      { reference: BULLETS, levels: listLevels(layout.list, false) },
      { reference: NUMBERS, levels: listLevels(layout.list, true) },
    ],
  };
}
