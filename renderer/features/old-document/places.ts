import { above, below, sectionsOf, type OldPart, type OutlineMapping, type PlaceOfPart } from '#core/import-document';
import type { Template } from '#core/template';
import type { Option } from '../../ui';

/** A place as the id of its option. */
export const idOfPlace = (place: PlaceOfPart): string =>
  place.kind === 'section'
    ? `section ${place.key}`
    : place.kind === 'new' && place.in !== undefined
      ? `new ${place.in}`
      : place.kind;

const SIMPLE = ['measure', 'prose', 'leave-out'] as const;

/** The place that an option's id stands for. */
export function placeOfId(id: string): PlaceOfPart {
  const [kind, ...rest] = id.split(' ');
  const key = rest.join(' ');
  if (kind === 'section') return { kind, key };
  if (kind === 'new') return key === '' ? { kind } : { kind, in: key };
  return { kind: SIMPLE.find((each) => each === kind) ?? 'prose' };
}

/** What the options besides the sections of the template are called. */
export interface PlaceWords {
  readonly asSection: string;
  readonly asSectionIn: (heading: string) => string;
  readonly asMeasure: string;
  readonly asText: string;
  readonly leaveOut: string;
  readonly opening: string;
}

/** Where a part may go, those without a template's section first; what stands before the first heading has no heading to be a section. */
export function placeOptions(part: OldPart, template: Template, words: PlaceWords): readonly Option[] {
  const sections = sectionsOf(template);
  const free: readonly Option[] = [
    { id: 'new', name: words.asSection },
    ...sections
      .filter(({ demand }) => demand.measures === true)
      .map(({ demand }) => ({ id: `new ${demand.key}`, name: words.asSectionIn(demand.heading) })),
    { id: 'measure', name: words.asMeasure },
    { id: 'prose', name: words.asText },
  ];
  return [
    ...sections.map(({ demand, above: over }) => ({
      id: `section ${demand.key}`,
      name: `${'\u3000'.repeat(over.length)}${demand.heading}`,
    })),
    ...(part.heading ? free : []),
    { id: 'leave-out', name: words.leaveOut },
  ];
}

/** The lowest parts below one: those that can be measures. */
export const lowestBelow = (parts: readonly OldPart[], at: number): readonly number[] =>
  below(parts, at).filter((each) => below(parts, each).length === 0);

/** Makes the lowest parts below one measures, or sections and text again. */
export function withMeasuresBelow(
  mapping: OutlineMapping,
  {
    parts,
    at,
    areMeasures,
  }: { readonly parts: readonly OldPart[]; readonly at: number; readonly areMeasures: boolean },
): OutlineMapping {
  const lowest = new Set(lowestBelow(parts, at));
  const isRunIn = (each: number): boolean => (parts[each]?.heading?.rest.length ?? 0) > 0;
  return mapping.map((place, each) => {
    if (!lowest.has(each)) return place;
    if (areMeasures) return { kind: 'measure' };
    return place.kind === 'measure' ? { kind: isRunIn(each) ? 'prose' : 'new' } : place;
  });
}

/** The keys of the sections in which the template has measures, those below them included. */
function holdingMeasures(template: Template): ReadonlySet<string> {
  const sections = sectionsOf(template);
  const own = new Set(sections.flatMap(({ demand }) => (demand.measures === true ? [demand.key] : [])));
  return new Set(
    sections.flatMap(({ demand, above: over }) =>
      [demand.key, ...over].some((key) => own.has(key)) ? [demand.key] : [],
    ),
  );
}

/** Whether a part goes as a measure to where the template has none; without a part above it it goes to the one before it. */
export function isMeasureAstray(
  mapping: OutlineMapping,
  { parts, at, template }: { readonly parts: readonly OldPart[]; readonly at: number; readonly template: Template },
): boolean {
  if (mapping[at]?.kind !== 'measure') return false;
  const holding = holdingMeasures(template);
  const over = above(parts, at);
  const places = over.length > 0 ? over : [at - 1, ...above(parts, at - 1)];
  return !places.some((each) => {
    const place = mapping[each];
    const key = place?.kind === 'section' ? place.key : place?.kind === 'new' ? place.in : undefined;
    return key !== undefined && holding.has(key);
  });
}
