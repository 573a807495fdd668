import type { BlockId, MeasureId, NewId, RecordId } from './ids';

/** The marks of a run. Comment keys are `c_<thread>`; they survive every kind of edit. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly [comment: `c_${string}`]: true | undefined;
}

/** What a reference shows: one field of one record. */
export interface FieldRef {
  readonly kind: 'field';
  readonly record: RecordId;
  readonly field: string;
}

/** Computed reference 计算引用: a value that is worked out from the plan, named in core/derive/computed, with what it is asked of. */
export interface ComputedRef {
  readonly kind: 'computed';
  readonly name: string;
  /** Ids of records and sections, names of kinds and fields, years: all as text. */
  readonly args: Readonly<Record<string, string>>;
}

/** How a reference writes its number; what is left out is as the language has it. */
export interface RefFormat {
  /** 五 and five in place of 5. */
  readonly numerals?: 'words';
  /** The number alone, without unit, counter and “at least”. */
  readonly unit?: false;
  /** How many decimal places at most; rounded half up. */
  readonly places?: number;
}

/** Reference 引用: an inline void that holds no value of its own; the text is made from the plan each time it is shown. */
export interface Ref {
  readonly type: 'ref';
  readonly of: FieldRef | ComputedRef;
  readonly format?: RefFormat;
  readonly children: readonly [Run];
}

export type Inline = Run | Ref;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}

/** Run-in heading 段内小标题: unnumbered, opens a passage inside a section. */
export interface RunInHeading {
  readonly type: 'run-in-heading';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}

export interface ListItem {
  readonly type: 'list-item';
  readonly id: BlockId;
  readonly ordered: boolean;
  readonly children: readonly Inline[];
}

/** The blocks that hold running text. */
export type TextBlock = Paragraph | RunInHeading | ListItem;

export interface MeasureTitle {
  readonly type: 'measure-title';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}

/** Measure 举措 in the prose: its text lives here and only here, its fields in the record of the same id. */
export interface MeasureBlock {
  readonly type: 'measure';
  readonly id: MeasureId;
  readonly children: readonly [MeasureTitle, ...TextBlock[]];
}

/** Generated table 生成的表: a void; it shows records and is never edited. */
export interface GeneratedTable {
  readonly type: 'generated-table';
  readonly id: BlockId;
  /** Which table it is, by its name in core/derive/tables; one that this program does not know is kept. */
  readonly table: string;
  /** The record that it is narrowed to: a unit, or the record whose rows it shows. */
  readonly of?: RecordId;
  readonly children: readonly [Run];
}

export interface TableCaption {
  readonly type: 'table-caption';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}
export interface TableCell {
  readonly type: 'table-cell';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}
export interface TableRow {
  readonly type: 'table-row';
  readonly id: BlockId;
  readonly children: readonly [TableCell, ...TableCell[]];
}

/**
 * Small table 小表: written by the officer, unlike a generated one. Its caption may be empty; every row has the same
 * number of cells, each a line of text; the first row may be its head.
 */
export interface SmallTable {
  readonly type: 'table';
  readonly id: BlockId;
  readonly head?: true;
  readonly children: readonly [TableCaption, TableRow, ...TableRow[]];
}

/** A picture is at least so wide, in per cent of the text's width. */
export const NARROWEST_PICTURE = 10;

export interface PictureCaption {
  readonly type: 'picture-caption';
  readonly id: BlockId;
  readonly children: readonly Inline[];
}

/** Picture 图片: of the officer's own, above its caption, which may be empty. Its bytes stand in the plan's media. */
export interface Picture {
  readonly type: 'picture';
  readonly id: BlockId;
  /** What it is called in the plan's media. */
  readonly media: string;
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
  /** How wide it is, in per cent of the text's width; left out for its own width, at most that of the text. */
  readonly width?: number;
  readonly children: readonly [PictureCaption];
}

export type Block = TextBlock | MeasureBlock | GeneratedTable | SmallTable | Picture;
/** Whatever holds text and references: a block of text, a measure's title, the caption or a cell of a small table, the caption of a picture. */
export type LineBlock = TextBlock | MeasureTitle | TableCaption | TableCell | PictureCaption;
/** Everything in prose that has an id. */
export type AnyBlock = Block | LineBlock | TableRow;
export type Prose = readonly Block[];

export const isRef = (inline: Inline): inline is Ref => 'type' in inline;

/** What a reference shows, as text: two that show the same thing have the same key. */
export const refKey = (of: Ref['of']): string =>
  of.kind === 'field'
    ? `${of.record}.${of.field}`
    : `${of.name}(${Object.entries(of.args)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join()})`;

/** Whether a reference names this record: shows a field of it, or is computed from it. */
export const namesRecord = (of: Ref['of'], record: RecordId): boolean =>
  of.kind === 'field' ? of.record === record : Object.values(of.args).includes(record);

/** Every block of a section's prose in reading order, with what stands inside measures, small tables and pictures. */
export function* blocksOf(prose: Prose): Generator<AnyBlock> {
  for (const block of prose) {
    yield block;
    if (block.type === 'measure' || block.type === 'picture') yield* block.children;
    if (block.type === 'table') yield* partsOf(block);
  }
}

function* partsOf({ children: [caption, ...rows] }: SmallTable): Generator<AnyBlock> {
  yield caption;
  for (const row of rows) {
    yield row;
    yield* row.children;
  }
}

const TEXT = new Set<string>(['paragraph', 'run-in-heading', 'list-item']);
export const isTextBlock = (block: { readonly type: string }): block is TextBlock => TEXT.has(block.type);

const WITHOUT_TEXT = new Set<AnyBlock['type']>(['measure', 'generated-table', 'table', 'table-row', 'picture']);
export const isLine = (block: AnyBlock): block is LineBlock => !WITHOUT_TEXT.has(block.type);

/** The blocks whose children are text and references, in reading order. */
export function* linesOf(prose: Prose): Generator<LineBlock> {
  for (const block of blocksOf(prose)) if (isLine(block)) yield block;
}

/** Whether nothing was written: no text, no reference, no generated table, no picture. */
export const isBlank = (prose: Prose): boolean =>
  !prose.some(({ type }) => type === 'generated-table' || type === 'picture') &&
  ![...linesOf(prose)].some((line) => line.children.some((inline) => isRef(inline) || inline.text.trim() !== ''));

export const emptyCell = (id: BlockId): TableCell => ({ type: 'table-cell', id, children: [{ text: '' }] });

export const emptyParagraph = (id: BlockId): Paragraph => ({ type: 'paragraph', id, children: [{ text: '' }] });

/** A new picture with an empty caption. */
export const makePicture = (newId: NewId, media: string, alt?: string): Picture => ({
  type: 'picture',
  id: newId(),
  media,
  ...(alt !== undefined && { alt }),
  children: [{ type: 'picture-caption', id: newId(), children: [{ text: '' }] }],
});
