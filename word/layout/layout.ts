import type { ISectionPropertiesOptions, IStylesOptions, ITableBordersOptions } from 'docx';
import type { Language } from '#core/model';
import type { WordProfile } from '../plan-to-docx';
import { OFFICIAL } from './official-layout';
import type { FontEntry } from './fonts';
import type { Orientation } from './measures';
import { REPORT } from './report-layout';

/** How far a line of text is set in, in twips; in Chinese by characters too. */
export interface Indent {
  readonly left: number;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
  readonly hanging?: number;
}

/**
 * How a profile lays out a plan in one language: everything in which the profiles differ, except the order of what is
 * drawn. What draws headings, prose, lists and tables reads it and knows no profile.
 */
export interface Layout {
  readonly styles: IStylesOptions;
  /** The fonts that the styles name. */
  readonly fonts: readonly FontEntry[];
  readonly pages: Readonly<Record<Orientation, ISectionPropertiesOptions>>;
  /** The width and the height of the type area in twips. */
  readonly textWidth: Readonly<Record<Orientation, number>>;
  readonly textHeight: Readonly<Record<Orientation, number>>;
  readonly headingIndent: Indent;
  readonly list: { readonly indent: Indent; readonly bulletSuffix: Suffix; readonly numberSuffix: Suffix };
  /** The lines of a table where they are not around every cell, and the colour behind its head. */
  readonly table: { readonly borders?: ITableBordersOptions; readonly headFill?: string };
  /** The preamble has its heading in Chinese too, where it else stands right below the title. */
  readonly hasPreambleHeading: boolean;
  /** 附件1 stands on a line of its own above the title of the annex. */
  readonly hasAnnexLabelAbove: boolean;
  /** Tables and figures are numbered 表1, 图1, and a table has a caption even where the heading above says the same. */
  readonly numbersTables: boolean;
  /** Footnotes say where the values in the text come from, and what can be compared has a chart under its table. */
  readonly hasSources: boolean;
  /** The pages are worked out, because contents name them. */
  readonly countsPages: boolean;
  /** Both sides of the sheet are printed: margins are mirrored, and the two sides have footers of their own. */
  readonly isTwoSided: boolean;
  /** A page may end with the first line of a paragraph, or begin with its last. */
  readonly fillsPages: boolean;
  readonly tabStop: number;
}

type Suffix = 'nothing' | 'space' | 'tab';

const LAYOUTS: Readonly<Record<WordProfile, Readonly<Record<Language, Layout>>>> = {
  gbt9704: OFFICIAL,
  report: REPORT,
};

export const layoutFor = (profile: WordProfile, language: Language): Layout => LAYOUTS[profile][language];
