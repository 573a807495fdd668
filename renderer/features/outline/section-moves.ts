import {
  emptyParagraph,
  isBlank,
  walkSections,
  type MeasureId,
  type NewId,
  type Section,
  type SectionId,
  type SectionPlace,
} from '#core/model';
import { measuresInText } from '#core/derive';
import { mayMove, mayStand, placeOf, sectionOf, type Edit } from '#core/edit';
import type { Plan } from '#core/records';

export type Direction = 'up' | 'down';

/** Where a section goes when it is moved one step: past its neighbour, at an end out of its parent; undefined where the template forbids it. */
export function stepFor(plan: Plan, id: SectionId, direction: Direction): SectionPlace | undefined {
  const { parent, index } = placeOf(plan, id);
  const siblings = parent === undefined ? plan.sections : sectionOf(plan, parent).sections;
  const isAtEnd = direction === 'up' ? index === 0 : index === siblings.length - 1;
  if (isAtEnd && parent === undefined) return undefined;
  const place =
    isAtEnd && parent !== undefined
      ? beside(plan, parent, direction)
      : { index: index + (direction === 'up' ? -1 : 1), ...(parent !== undefined && { parent }) };
  return mayMove(plan, id, place) ? place : undefined;
}

function beside(plan: Plan, id: SectionId, direction: Direction): SectionPlace {
  const { index, ...rest } = placeOf(plan, id);
  return { ...rest, index: direction === 'up' ? index : index + 1 };
}

/** Where a new section would stand: behind this one, or inside it at the end; undefined where the template forbids it. */
export function placeForNew(plan: Plan, at: SectionId, how: 'after' | 'inside'): SectionPlace | undefined {
  const place = how === 'after' ? beside(plan, at, 'down') : { parent: at, index: sectionOf(plan, at).sections.length };
  return mayStand(plan, place) ? place : undefined;
}

/** Where a dragged section would stand when it is dropped there, counted without itself; undefined where that is not allowed. */
export function placeOfDrop(
  plan: Plan,
  dragged: SectionId,
  target: { readonly section: SectionId; readonly side: 'before' | 'on' | 'after' },
): SectionPlace | undefined {
  if (dragged === target.section) return undefined;
  const place =
    target.side === 'on'
      ? { parent: target.section, index: childrenWithout(plan, target.section, dragged) }
      : siblingPlace(plan, dragged, target);
  return mayMove(plan, dragged, place) ? place : undefined;
}

const childrenWithout = (plan: Plan, parent: SectionId, dragged: SectionId): number =>
  sectionOf(plan, parent).sections.filter(({ id }) => id !== dragged).length;

function siblingPlace(
  plan: Plan,
  dragged: SectionId,
  target: { readonly section: SectionId; readonly side: 'before' | 'on' | 'after' },
): SectionPlace {
  const { parent, index } = placeOf(plan, target.section);
  const from = placeOf(plan, dragged);
  const shift = from.parent === parent && from.index < index ? -1 : 0;
  return { index: index + shift + (target.side === 'after' ? 1 : 0), ...(parent !== undefined && { parent }) };
}

/** A new section of the officer's own, with a paragraph to write in. */
export const ownSection = (heading: string, newId: NewId): Section => ({
  id: newId(),
  heading,
  prose: [emptyParagraph(newId())],
  sections: [],
});

/** Whether a section or one inside it holds anything that would be lost with it. */
export const holdsText = (section: Section): boolean =>
  [...walkSections([section])].some(({ section: inside }) => !isBlank(inside.prose));

/** Moves a measure past the measure before or after it in its section; nothing at the ends. */
export function moveMeasure(plan: Plan, id: MeasureId, direction: Direction): readonly Edit[] {
  const placed = measuresInText(plan).get(id);
  if (!placed) return [];
  const { prose, id: section } = placed.section;
  const measures = prose.flatMap((block, index) => (block.type === 'measure' ? [index] : []));
  const at = measures.indexOf(placed.index);
  const other = measures[at + (direction === 'up' ? -1 : 1)];
  const neighbour = other === undefined ? undefined : prose[other];
  if (other === undefined || !neighbour) return [];
  const next = prose.map((block, index) =>
    index === placed.index ? neighbour : index === other ? placed.block : block,
  );
  return [{ kind: 'replace-prose', section, prose: next }];
}
