import type { BaseEditor, Descendant, Editor } from 'slate';
import type { ReactEditor } from 'slate-react';
import type { Picture, Prose, Ref, RefFormat, SectionId, SmallTable } from '#core/model';

/*
 * The model is readonly and its measures are tuples; Slate's types are neither, and between two normalisations
 * its trees are looser than the model. These are the shapes that Slate works on, and below them are the only places
 * where one becomes the other. No code of ours changes a node in place, and Slate's own is built on copies.
 */

export interface RunNode {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  [comment: `c_${string}`]: true | undefined;
}
export interface RefNode {
  type: 'ref';
  of: Ref['of'];
  format?: RefFormat;
  children: RunNode[];
}
export type InlineNode = RunNode | RefNode;
export interface LineNode {
  type: 'paragraph' | 'run-in-heading' | 'measure-title';
  id: string;
  children: InlineNode[];
}
export interface ListItemNode {
  type: 'list-item';
  id: string;
  ordered: boolean;
  children: InlineNode[];
}
export interface MeasureNode {
  type: 'measure';
  id: string;
  children: (LineNode | ListItemNode)[];
}
export interface TableNode {
  type: 'generated-table';
  id: string;
  table: string;
  of?: string;
  children: RunNode[];
}
/** The caption or a cell of a small table, or the caption of a picture. */
export interface BoxNode {
  type: 'table-caption' | 'table-cell' | 'picture-caption';
  id: string;
  children: InlineNode[];
}
export interface TableRowNode {
  type: 'table-row';
  id: string;
  children: BoxNode[];
}
export interface SmallTableNode {
  type: 'table';
  id: string;
  head?: true;
  children: (BoxNode | TableRowNode)[];
}
export interface PictureNode {
  type: 'picture';
  id: string;
  media: string;
  alt?: string;
  width?: number;
  children: BoxNode[];
}
export type ElementNode =
  RefNode | LineNode | ListItemNode | MeasureNode | TableNode | SmallTableNode | TableRowNode | PictureNode | BoxNode;

/** What an editor knows besides its text. */
export interface SectionEditorState {
  /** The section whose prose this editor shows. */
  sectionId: SectionId;
  /** While a cut deletes: whole measures then go whole. */
  cutting: boolean;
  /** When only text was asked for: the next paste takes plain text as it is. */
  pastesText: boolean;
}

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & SectionEditorState;
    Element: ElementNode;
    Text: RunNode;
  }
}

/** The prose of a section as what an editor holds: the same objects, so that identity tells what changed. */
export const asNodes = (prose: Prose): Descendant[] => prose as unknown as Descendant[];

/** What an editor holds as prose; the plugins keep it in the shape of the model. */
export const asProse = (children: Editor['children']): Prose => children as unknown as Prose;

/** A small table as the model has it. */
export const asTable = (node: SmallTableNode): SmallTable => node as unknown as SmallTable;

/** A picture as the model has it. */
export const asPicture = (node: PictureNode): Picture => node as unknown as Picture;

/** A reference node as the model has it. */
export const asRef = (node: RefNode): Ref => node as unknown as Ref;
