import {
  SCHEMA,
  countingIds,
  emptyParagraph,
  makeSmallTable,
  walkSections,
  type Block,
  type Demands,
  type Inline,
  type Language,
  type ListItem,
  type MeasureBlock,
  type Media,
  type NewId,
  type Paragraph,
  type Picture,
  type Profile,
  type Ref,
  type RefFormat,
  type RunInHeading,
  type Section,
  type SectionDemand,
  type SmallTable,
  type TableRow,
  type TextBlock,
  type Waiver,
} from '#core/model';
import { KIND_NAMES, noRecords, recordsOf, type KindName, type Plan, type PlanRecord, type RecordKind } from './kinds';

/** A piece of a plan for a test; `plan` puts pieces together. */
type Piece =
  | Section
  | { readonly of: KindName; readonly record: PlanRecord }
  | { readonly language: Language }
  | { readonly profile: Partial<Profile> }
  | { readonly demands: Partial<Demands> }
  | { readonly media: Media }
  | { readonly waivers: readonly Waiver[] };

const DEFAULT: Plan = {
  schema: SCHEMA,
  id: 'plan000000',
  language: 'zh-CN',
  profile: { title: '自贡市彩灯产业转型升级行动计划（2026—2028年）', period: { from: 2026, to: 2028 } },
  demands: { template: 'test', version: 1, sections: [] },
  sections: [],
  records: noRecords,
  threads: [],
  waivers: [],
};

/**
 * Puts a plan together. Blocks without an id are called b0, b1, … in reading order; a section that begins with a
 * measure, a table or a picture gets an empty paragraph before it, one that ends with a small table or a picture gets one
 * after it, and a measure without a record gets one.
 */
export function plan(...pieces: readonly Piece[]): Plan {
  const ids = countingIds('b');
  const shortIds: NewId = () => ids().replace(/^b0+(?=.)/, 'b');
  const whole = pieces.reduce(withPiece, DEFAULT);
  const sections = whole.sections.map((piece) => named(piece, shortIds));
  const known = new Set(whole.records.measure.map((record) => record.id));
  const missing = [...walkSections(sections)]
    .flatMap((entry) => entry.section.prose)
    .filter((block): block is MeasureBlock => block.type === 'measure' && !known.has(block.id));
  const measures = [...whole.records.measure, ...missing.map(({ id }) => ({ id }))];
  return { ...whole, sections, records: { ...whole.records, measure: measures } };
}

function withPiece(whole: Plan, piece: Piece): Plan {
  if ('of' in piece)
    return { ...whole, records: { ...whole.records, [piece.of]: [...recordsOf(whole, piece.of), piece.record] } };
  if ('heading' in piece) return { ...whole, sections: [...whole.sections, piece] };
  if ('profile' in piece) return { ...whole, ...piece, profile: { ...whole.profile, ...piece.profile } };
  if ('demands' in piece) return { ...whole, demands: { ...whole.demands, ...piece.demands } };
  return { ...whole, ...piece };
}

function named(section: Section, newId: NewId): Section {
  const first = section.prose[0];
  const isOpen = first !== undefined && !['measure', 'generated-table', 'table', 'picture'].includes(first.type);
  const opened = isOpen ? section.prose : [emptyParagraph(''), ...section.prose];
  const isClosed = ['table', 'picture'].includes(opened.at(-1)?.type ?? '');
  const prose = isClosed ? [...opened, emptyParagraph('')] : opened;
  return {
    ...section,
    prose: prose.map((block) => (block.type === 'table' ? namedTable(block, newId) : namedBlock(block, newId))),
    sections: section.sections.map((child) => named(child, newId)),
  };
}

function namedBlock<B extends Exclude<Block, SmallTable>>(block: B, newId: NewId): B {
  const id = block.id === '' ? newId() : block.id;
  if (block.type === 'picture') return { ...block, id, children: [{ ...block.children[0], id: newId() }] };
  if (block.type !== 'measure') return { ...block, id };
  const [title, ...rest] = block.children;
  const children = [{ ...title, id: newId() }, ...rest.map((child) => namedBlock(child, newId))];
  return { ...block, children };
}

function namedTable(block: SmallTable, newId: NewId): SmallTable {
  const name = <P extends { readonly id: string }>(part: P): P => ({ ...part, id: part.id === '' ? newId() : part.id });
  const nameRow = (row: TableRow): TableRow => {
    const [cell, ...cells] = row.children;
    return { ...name(row), children: [name(cell), ...cells.map(name)] };
  };
  const [caption, first, ...rest] = block.children;
  return { ...name(block), children: [name(caption), nameRow(first), ...rest.map(nameRow)] };
}

type Fields<K extends KindName> = Omit<RecordKind<K>, 'id'>;
/** A record of any kind. */
export function record<K extends KindName>(of: K, id: string, fields?: Fields<K>): Piece;
export function record(of: KindName, id: string, fields: Readonly<Record<string, unknown>> = {}): Piece {
  return { of, record: { ...fields, id } };
}
export const target = (id: string, fields: Fields<'target'> = {}): Piece => ({
  of: 'target',
  record: { ...fields, id },
});
export const measure = (id: string, fields: Fields<'measure'> = {}): Piece => ({
  of: 'measure',
  record: { ...fields, id },
});
export const project = (id: string, fields: Fields<'project'> = {}): Piece => ({
  of: 'project',
  record: { ...fields, id },
});
export const finance = (id: string, fields: Fields<'finance'> = {}): Piece => ({
  of: 'finance',
  record: { ...fields, id },
});
export const talent = (id: string, fields: Fields<'talent'> = {}): Piece => ({
  of: 'talent',
  record: { ...fields, id },
});
export const fact = (id: string, fields: Fields<'fact'> = {}): Piece => ({ of: 'fact', record: { ...fields, id } });
export const organisation = (id: string, fields: Fields<'organisation'> = {}): Piece => ({
  of: 'organisation',
  record: { ...fields, id },
});

export const inEnglish: Piece = {
  language: 'en',
  profile: { title: 'Action Plan for the Transformation and Upgrading of the Zigong Lantern Industry' },
};
export const profile = (fields: Partial<Profile>): Piece => ({ profile: fields });
export const demands = (fields: Partial<Demands>): Piece => ({ demands: fields });
/** What the template demands of sections, by key. */
export const demanded = (...sections: readonly SectionDemand[]): Piece => ({ demands: { sections } });
export const waivers = (...list: readonly Waiver[]): Piece => ({ waivers: list });

type Text = string | Inline;
const inlines = (content: readonly Text[]): readonly Inline[] =>
  content.length === 0 ? [{ text: '' }] : content.map((item) => (typeof item === 'string' ? { text: item } : item));

/** A reference to a field; text must stand on both sides of it, as the editor has it. */
export const ref = (record: string, field: string): Ref => ({
  type: 'ref',
  of: { kind: 'field', record, field },
  children: [{ text: '' }],
});

/** A reference to a computed value. */
export const computed = (name: string, args: Readonly<Record<string, string>>, format?: RefFormat): Ref => ({
  type: 'ref',
  of: { kind: 'computed', name, args },
  ...(format && { format }),
  children: [{ text: '' }],
});

export const paragraph = (...content: readonly Text[]): Paragraph => ({
  type: 'paragraph',
  id: '',
  children: inlines(content),
});
export const runInHeading = (...content: readonly Text[]): RunInHeading => ({
  type: 'run-in-heading',
  id: '',
  children: inlines(content),
});
export const listItem = (...content: readonly Text[]): ListItem => ({
  type: 'list-item',
  id: '',
  ordered: false,
  children: inlines(content),
});
export const table = (name: string, of?: string): Block => ({
  type: 'generated-table',
  id: '',
  table: name,
  ...(of !== undefined && { of }),
  children: [{ text: '' }],
});
/** A small table, by the contents of its cells; the first row is its head. */
export const smallTable = (
  { caption, head = true }: { readonly caption?: Text; readonly head?: boolean },
  ...rows: readonly (readonly Text[])[]
): SmallTable =>
  makeSmallTable(() => '', {
    head,
    rows: rows.map((row) => row.map((cell) => inlines([cell]))),
    ...(caption !== undefined && { caption: inlines([caption]) }),
  });
/** A picture by its name in the plan's media, with its caption. */
export const picture = (
  media: string,
  { caption, ...shown }: Pick<Picture, 'alt' | 'width'> & { readonly caption?: Text } = {},
): Picture => ({
  type: 'picture',
  id: '',
  media,
  ...shown,
  children: [{ type: 'picture-caption', id: '', children: inlines(caption === undefined ? [] : [caption]) }],
});
/** Pictures as a plan keeps them. */
export const media = (...kept: readonly { readonly name: string; readonly content: string }[]): Piece => ({
  media: Object.fromEntries(kept.map(({ name, content }) => [name, content])),
});
/** A measure in the text, under the id of its record. */
export const measureText = (id: string, title: Text, ...blocks: readonly TextBlock[]): MeasureBlock => ({
  type: 'measure',
  id,
  children: [{ type: 'measure-title', id: '', children: inlines([title]) }, ...blocks],
});

const isSection = (content: Block | Section): content is Section => 'heading' in content;

/** A section: its id, or its id with heading and key, and then its blocks and child sections. */
export function section(what: string | Partial<Section>, ...content: readonly (Block | Section)[]): Section {
  const head: Partial<Section> = typeof what === 'string' ? { id: what, heading: what } : what;
  return {
    id: head.id ?? head.key ?? '',
    heading: head.heading ?? head.id ?? head.key ?? '',
    ...(head.key !== undefined && { key: head.key }),
    prose: content.filter((item): item is Block => !isSection(item)),
    sections: content.filter(isSection),
  };
}

/** Every record of a plan, for tests that hold for all of them. */
export const allRecords = (whole: Plan): readonly PlanRecord[] => KIND_NAMES.flatMap((kind) => recordsOf(whole, kind));
