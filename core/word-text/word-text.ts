/** Revision 修订: a tracked change, with who made it and when (an instant as it stands in the file). */
export interface WordRevision {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  readonly author?: string;
  readonly at?: string;
}

/** A stretch of text that looks alike and was changed alike. */
export interface WordRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly revision?: WordRevision;
  /** Somebody tracked a change of how it looks. */
  readonly isReformatted?: true;
  /** The comments whose range it is in, by id. */
  readonly comments?: readonly string[];
  /** The footnote or endnote whose mark stands here. */
  readonly note?: string;
  /** It stands in a content control, by its number. */
  readonly control?: number;
}

/** A picture that stands in a paragraph. */
export interface WordPicture {
  /** What the program that wrote it calls it: 图片 1. */
  readonly name?: string;
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
  /** The part of the file that holds its bytes; none for one that is only linked to. */
  readonly part?: string;
  /** How wide it is shown, in English Metric Units (914 400 an inch). */
  readonly width?: number;
  /** It is shown cropped, turned or mirrored. */
  readonly isAltered?: true;
  /** It is part of a drawing of several things. */
  readonly isGrouped?: true;
  readonly revision?: WordRevision;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The name of its style, as the program that wrote it calls it. */
  readonly style?: string;
  /** 1 to 9 for a heading, by the outline level of the paragraph or its style, or the style's name. */
  readonly heading?: number;
  /** The list that it is in; `number` is what the list writes before it: 一、 or 1.1. */
  readonly list?: { readonly level: number; readonly isOrdered: boolean; readonly number?: string };
  readonly runs: readonly WordRun[];
  /** The names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  /** The pictures in it, beside its runs. */
  readonly pictures?: readonly WordPicture[];
  /** Its end was inserted or deleted: it was split from, or joined with, the next. */
  readonly mark?: WordRevision;
}

export interface WordCell {
  /** How many columns of the grid it spans. */
  readonly columns: number;
  /** It goes on a cell of the row above. */
  readonly goesOn?: true;
  readonly blocks: readonly WordBlock[];
}
export interface WordRow {
  readonly isHead?: true;
  readonly revision?: WordRevision;
  readonly cells: readonly WordCell[];
}
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordComment {
  readonly id: string;
  readonly author?: string;
  readonly at?: string;
  readonly text: string;
  /** The comment that it answers. */
  readonly parent?: string;
  readonly isDone?: true;
  /** Whether its range or its mark stands in the text. */
  readonly isAnchored: boolean;
}

export interface WordNote {
  /** footnote:2, endnote:1. */
  readonly id: string;
  readonly blocks: readonly WordBlock[];
}

/** Content control 内容控件 of a form. */
export interface WordControl {
  readonly kind: 'text' | 'choice' | 'date' | 'check' | 'other';
  readonly tag?: string;
  readonly alias?: string;
  readonly text: string;
}

/** How much of each thing the body holds, counted as it stands in the file, other programs' fallbacks included. */
export interface WordCounts {
  readonly paragraphs: number;
  readonly tables: number;
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  readonly formatChanges: number;
  readonly controls: number;
  readonly bookmarks: number;
  readonly fields: number;
  readonly textBoxes: number;
  readonly commentRanges: number;
  readonly commentMarks: number;
  readonly sections: number;
}

/** What a text cannot carry, which a reader of it is told. */
export interface WordExtras {
  /** Fallbacks of older programs included. */
  readonly pictures: number;
  /** Those of the pictures that stand in heads and feet. */
  readonly marginPictures: number;
  readonly formulas: number;
  readonly embedded: number;
}

/** A picture as a plan would keep it: its name and bytes (base64), its size in pixels; or why a plan cannot. */
export type WordMedium =
  | { readonly name: string; readonly content: string; readonly width: number; readonly height: number }
  | { readonly refused: 'format' | 'too-large' | 'too-many' };

/** What the parts hold that pictures name. */
export type WordMedia = Readonly<Record<string, WordMedium>>;

/** What a Word file says. */
export interface WordText {
  readonly title?: string;
  readonly blocks: readonly WordBlock[];
  /** What stands in text boxes, in their order. */
  readonly boxes: readonly (readonly WordBlock[])[];
  readonly notes: readonly WordNote[];
  readonly comments: readonly WordComment[];
  readonly controls: readonly WordControl[];
  readonly counts: WordCounts;
  readonly extras: WordExtras;
  /** The content of its pictures, where somebody asked for it. */
  readonly media?: WordMedia;
  /** The snapshot of a plan that it was exported with, as its JSON. */
  readonly snapshot?: string;
}
