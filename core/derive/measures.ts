import { isRef, walkSections, type Inline, type MeasureBlock, type RecordId, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { refText } from './ref-text';

/** A measure of the text: its block, and the section whose prose it stands in. */
export interface PlacedMeasure {
  readonly block: MeasureBlock;
  readonly section: Section;
  readonly index: number;
}

const placed = new WeakMap<readonly Section[], ReadonlyMap<RecordId, PlacedMeasure>>();
const placedIn = new WeakMap<Section, readonly PlacedMeasure[]>();

/** The measures of one section's own prose, read once while the section is as it is. */
export function measuresOf(section: Section): readonly PlacedMeasure[] {
  const known = placedIn.get(section);
  if (known) return known;
  const found = section.prose.flatMap((block, index) => (block.type === 'measure' ? [{ block, section, index }] : []));
  placedIn.set(section, found);
  return found;
}

/** The measures that stand in the text, in reading order, by their id. */
export function measuresInText(plan: Plan): ReadonlyMap<RecordId, PlacedMeasure> {
  const known = placed.get(plan.sections);
  if (known) return known;
  const found = new Map<RecordId, PlacedMeasure>();
  for (const { section } of walkSections(plan.sections)) {
    for (const measure of measuresOf(section)) found.set(measure.block.id, measure);
  }
  placed.set(plan.sections, found);
  return found;
}

/** Text and references as plain text. */
export const inlineText = (plan: Plan, children: readonly Inline[]): string =>
  children.map((inline) => (isRef(inline) ? refText(plan, inline) : inline.text)).join('');

/** The title of a measure as the text has it; undefined while it is not in the text 未入文. */
export function measureTitle(plan: Plan, id: RecordId): string | undefined {
  const measure = measuresInText(plan).get(id);
  return measure && inlineText(plan, measure.block.children[0].children);
}
