import { generateTable, type Cell } from '#core/derive';
import {
  blocksOf,
  isLine,
  walkSections,
  type AnyBlock,
  type Block,
  type GeneratedTable,
  type LineBlock,
  type Picture,
  type Section,
  type SectionId,
  type SmallTable,
} from '#core/model';
import type { Plan } from '#core/records';
import type { Anchor, ReturnedPlace } from '#core/returned';
import type { Item } from './flatten';

/** What of the plan a line or a table of the file that went out shows. */
export type Shown =
  | { readonly kind: 'heading'; readonly section: Section }
  | { readonly kind: 'line'; readonly line: LineBlock }
  | { readonly kind: 'small-table'; readonly table: SmallTable }
  | { readonly kind: 'generated-table'; readonly table: GeneratedTable; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'around' };

/** Where an item of the file that went out stands in the plan. */
export interface Spot {
  readonly shown: Shown;
  readonly place: ReturnedPlace;
  /** The measure that it is part of. */
  readonly measure?: string;
  /** The picture that it is, or the caption of. */
  readonly picture?: string;
  /** Where what is put behind it goes. */
  readonly after: Anchor;
}

interface Known {
  readonly section: Section;
  /** The block of the section that it is, or stands in; none for the section's heading. */
  readonly top?: Block;
  readonly own?: AnyBlock;
}

function indexOf(plan: Plan): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { section } of walkSections(plan.sections)) {
    known.set(section.id, { section });
    for (const top of section.prose) for (const own of blocksOf([top])) known.set(own.id, { section, top, own });
  }
  return known;
}

const MARK = /^_pb_(.+)$/;

/** What the bookmarks of an item name: of a mark that was used twice, the same. */
function knownOf(names: readonly string[], index: ReadonlyMap<string, Known>): Known | undefined {
  for (const name of names) {
    const id = MARK.exec(name)?.[1] ?? '';
    const found = index.get(id) ?? index.get(id.replace(/_\d+$/, ''));
    if (found) return found;
  }
  return undefined;
}

function rowsOf(plan: Plan, { table, of }: GeneratedTable): readonly (readonly Cell[])[] {
  const { head, body, foot, empty } = generateTable(plan, table, of);
  return [...head, ...(body.length === 0 ? [[{ text: empty }]] : body), ...foot];
}

function shownBy(plan: Plan, { section, top, own }: Known): Shown {
  if (top?.type === 'table' && own?.type !== 'table-caption') return { kind: 'small-table', table: top };
  if (top?.type === 'generated-table') return { kind: 'generated-table', table: top, rows: rowsOf(plan, top) };
  if (own?.type === 'picture') return { kind: 'picture', picture: own };
  return own && isLine(own) ? { kind: 'line', line: own } : { kind: 'heading', section };
}

const placeOf = ({ section: { id: section } }: Known, shown: Shown): ReturnedPlace => {
  switch (shown.kind) {
    case 'heading':
      return { kind: 'heading', section };
    case 'line':
      return { kind: shown.line.type === 'measure-title' ? 'measure' : 'text', section, block: shown.line.id };
    case 'small-table':
    case 'generated-table':
      return { kind: 'table', section, block: shown.table.id };
    case 'picture':
      return { kind: 'picture', section, block: shown.picture.id };
    case 'around':
      return { kind: 'around', section };
  }
};

const anchorOf = (section: SectionId, shown: Shown): Anchor => {
  if (shown.kind === 'line') return [{ section, block: shown.line.id }];
  return 'table' in shown ? [{ section, block: shown.table.id }] : [{ section }];
};

/** Where each item of the file that went out stands in the plan, by the marks and by what stands around it. */
export function findSpots(plan: Plan, items: readonly Item[]): readonly Spot[] {
  const index = indexOf(plan);
  const [first] = plan.sections;
  let around: ReturnedPlace = { kind: 'around' };
  let after: Anchor = first ? [{ section: first.id }] : [];
  return items.map((item): Spot => {
    const known = knownOf(item.names, index);
    if (!known) return { shown: { kind: 'around' }, place: item.isAside ? { kind: 'aside' } : around, after };
    const shown = shownBy(plan, known);
    around = { kind: 'around', section: known.section.id };
    const { top } = known;
    // What stands behind a caption stands behind its picture.
    after =
      top?.type === 'picture' ? [{ section: known.section.id, block: top.id }] : anchorOf(known.section.id, shown);
    return {
      ...{ shown, place: placeOf(known, shown), after },
      ...(top?.type === 'measure' && { measure: top.id }),
      ...(top?.type === 'picture' && { picture: top.id }),
    };
  });
}
