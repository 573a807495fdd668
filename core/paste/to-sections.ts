import {
  DEEPEST_SECTION,
  emptyParagraph,
  walkSections,
  type NewId,
  type Section,
  type SectionId,
  type SectionPlace,
} from '#core/model';
import { mayStand, placeOf, type Edit } from '#core/edit';
import type { Plan } from '#core/records';
import { textOf, type PastedBlock } from './pasted';
import { toBlocks } from './to-blocks';

/** Where the headings of a paste may become sections, and how many levels of them. */
export interface SectionOffer {
  readonly place: SectionPlace;
  readonly levels: number;
}

const isHeading = (block: PastedBlock): boolean => block.kind === 'heading';

/**
 * Whether headings that are pasted into a section may become sections: below it, in front of the sections that it has
 * already, else after it. Nothing when there is no text below a heading, or the template allows none here.
 */
export function offerSections(plan: Plan, at: SectionId, pasted: readonly PastedBlock[]): SectionOffer | undefined {
  const first = pasted.findIndex(isHeading);
  if (first < 0 || pasted.slice(first).every(isHeading)) return undefined;
  const level = [...walkSections(plan.sections)].find(({ section }) => section.id === at)?.level ?? DEEPEST_SECTION;
  const beside = placeOf(plan, at);
  const places: readonly SectionOffer[] = [
    { place: { parent: at, index: 0 }, levels: DEEPEST_SECTION - level },
    { place: { ...beside, index: beside.index + 1 }, levels: DEEPEST_SECTION + 1 - level },
  ];
  return places.find(({ place, levels }) => levels > 0 && mayStand(plan, place));
}

interface Growing extends Omit<Section, 'prose' | 'sections'> {
  readonly pasted: PastedBlock[];
  readonly sections: Growing[];
}

/** The sections that the headings make. Levels are counted by those that occur; deeper than allowed stays in the text. */
function grow(pasted: readonly PastedBlock[], levels: number, newId: NewId): readonly Growing[] {
  const occurring = [...new Set(pasted.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort(
    (a, b) => a - b,
  );
  const top: Growing[] = [];
  let open: Growing[] = [];
  for (const block of pasted) {
    const level = block.kind === 'heading' ? occurring.indexOf(block.level) : levels;
    if (block.kind !== 'heading' || level >= levels) {
      open.at(-1)?.pasted.push(block);
      continue;
    }
    open = open.slice(0, level);
    const section: Growing = { id: newId(), heading: textOf(block.runs), pasted: [], sections: [] };
    (open.at(-1)?.sections ?? top).push(section);
    open.push(section);
  }
  return top;
}

function grown({ id, heading, pasted, sections }: Growing, newId: NewId): Section {
  const prose = toBlocks(pasted, newId);
  const begins = prose[0] && prose[0].type !== 'table' ? prose : [emptyParagraph(newId()), ...prose];
  return { id, heading, prose: begins, sections: sections.map((section) => grown(section, newId)) };
}

/** The pasted text as sections: what stands before the first heading, and the edits that add the sections in their order. */
export function toSections(
  pasted: readonly PastedBlock[],
  { place, levels }: SectionOffer,
  newId: NewId,
): { readonly before: readonly PastedBlock[]; readonly sections: readonly Section[]; readonly edits: readonly Edit[] } {
  const first = pasted.findIndex(isHeading);
  const sections = grow(pasted.slice(first), levels, newId).map((section) => grown(section, newId));
  const edits = sections.map((section, index): Edit => ({
    kind: 'add-section',
    section,
    place: { ...place, index: place.index + index },
  }));
  return { before: pasted.slice(0, first), sections, edits };
}
