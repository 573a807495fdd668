import {
  emptyParagraph,
  parseDate,
  withMedia,
  withoutUnusedMedia,
  type Block,
  type MeasureBlock,
  type NewId,
  type Official,
  type Profile,
  type Prose,
  type Section,
} from '#core/model';
import { mapInlines, normalInlines, withMeasureRecords, withRoom } from '#core/edit';
import type { Plan } from '#core/records';
import { startPlan, type Template } from '#core/template';
import type { Growing, GrowingMeasure } from './grow';
import type { ImportNote, ReadField } from './note';
import type { OutlineMapping } from './place-of-part';
import { placeParts } from './place-parts';
import type { LeftBehind } from './old-text';
import type { OldDocument } from './read-outline';
import type { DocumentHead } from './read-head';
import { withUnits } from './units-of-measures';

/** What a document becomes: of which template, each part at which place. */
export interface ImportOrder {
  readonly template: Template;
  readonly mapping: OutlineMapping;
  /** What the plan is called. */
  readonly title: string;
  readonly newId: NewId;
}

/** A plan made of an old document, and what it does not have as it stood there. */
export interface ImportedDocument {
  readonly plan: Plan;
  readonly notes: readonly ImportNote[];
}

function officialOf({ number, mark, note, notice }: DocumentHead): Official | undefined {
  const official: Official = {
    ...(number !== undefined && { number }),
    ...(mark !== undefined && { head: [mark] }),
    ...(note !== undefined && { note }),
    ...(notice && { notice }),
  };
  return Object.keys(official).length > 0 ? official : undefined;
}

const PERIOD = /(\d{4})\s*年?\s*[—–－~～至到-]+\s*(\d{4})\s*年?/;

function periodIn(title: string): Pick<Profile, 'period'> {
  const [, from, to] = PERIOD.exec(title) ?? [];
  return from !== undefined && to !== undefined && from <= to ? { period: { from: Number(from), to: Number(to) } } : {};
}

/** What the head of a document says, as the profile of a plan. */
function profileOf(head: DocumentHead, title: string): Profile {
  const { recipients, mark } = head;
  const issuer = head.issuer ?? mark;
  const date = head.date === undefined ? undefined : parseDate(head.date);
  const official = officialOf(head);
  return {
    title,
    ...periodIn(title),
    ...(issuer !== undefined && { issuer }),
    ...(recipients !== undefined && { recipients }),
    ...(date?.length === 10 && { date }),
    ...(official && { official }),
  };
}

const FIELDS = ['title', 'mark', 'number', 'recipients', 'issuer', 'date', 'note'] as const satisfies ReadField[];

function notesOfHead(head: DocumentHead): readonly ImportNote[] {
  const { notice } = head;
  return [
    ...FIELDS.flatMap((field): readonly ImportNote[] => {
      const text = head[field];
      return text === undefined ? [] : [{ kind: 'read-as', field, text }];
    }),
    ...(notice ? [{ kind: 'read-as', field: 'notice', text: `${notice.title}\n${notice.text}` } as const] : []),
  ];
}

/** What was left behind before the text came here. */
function notesOfLeft(left: LeftBehind): readonly ImportNote[] {
  const counted = (
    ['marginPictures', 'cellPictures', 'formulas', 'embedded', 'insertions', 'footnotes'] as const
  ).flatMap((kind) => (left[kind] === 0 ? [] : [{ kind, count: left[kind] }]));
  const listed = (['boxes', 'comments', 'deletions', 'contents'] as const).flatMap((kind) =>
    left[kind].length === 0 ? [] : [{ kind, lines: left[kind] }],
  );
  const pictures = left.pictures.length === 0 ? [] : [{ kind: 'pictures', pictures: left.pictures } as const];
  return [...pictures, ...counted, ...listed];
}

function measureBlock({ id, title, lines }: GrowingMeasure, newId: NewId): MeasureBlock {
  return {
    type: 'measure',
    id,
    children: [{ type: 'measure-title', id: newId(), children: [{ text: title }] }, ...lines],
  };
}

function proseOf({ prose, tables }: Growing, newId: NewId): Prose {
  const blocks = prose.map((block): Block => (block.type === 'growing-measure' ? measureBlock(block, newId) : block));
  const whole = blocks.length === 0 ? [emptyParagraph(newId())] : blocks;
  return withRoom(mapInlines([...whole, ...tables], normalInlines), newId);
}

const grown = (section: Growing, newId: NewId): Section => ({
  id: section.id,
  ...(section.key !== undefined && { key: section.key }),
  heading: section.heading,
  prose: proseOf(section, newId),
  sections: section.sections.map((inside) => grown(inside, newId)),
});

/**
 * Makes a plan of an old document: each part where the mapping says, what its head says in the profile, the units that
 * measures name in brackets as records. Everything of the document is in the plan or in the notes.
 */
export function importDocument(
  document: OldDocument,
  { template, mapping, title, newId }: ImportOrder,
): ImportedDocument {
  const begun = startPlan(template, profileOf(document.head, title), newId);
  const { sections, notes } = placeParts(document.parts, mapping, begun, newId);
  const filled = withMeasureRecords(
    begun,
    sections.map((section) => grown(section, newId)),
  );
  const { plan: made, notes: unread } = withUnits(filled, newId);
  const plan = withoutUnusedMedia(withMedia(made, document.media));
  return { plan, notes: [...notesOfHead(document.head), ...notes, ...unread, ...notesOfLeft(document.left)] };
}
