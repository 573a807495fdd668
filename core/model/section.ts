import type { SectionId } from './ids';
import type { Prose } from './prose';

/** Section 章节: a heading, prose and child sections. */
export interface Section {
  readonly id: SectionId;
  /** The section of the template that this one answers; left out for the officer's own sections. */
  readonly key?: string;
  readonly heading: string;
  readonly prose: Prose;
  readonly sections: readonly Section[];
}

/** How deep sections go: 一、 （一） 1. （1）. */
export const DEEPEST_SECTION = 4;

/** Where a section stands: its parent (none: top level) and its place among its siblings. */
export interface SectionPlace {
  readonly parent?: SectionId;
  readonly index: number;
}

/** Every section in reading order with its level (1 = top) and the sections above it. */
export function* walkSections(
  sections: readonly Section[],
  above: readonly Section[] = [],
): Generator<{
  readonly section: Section;
  readonly level: number;
  readonly above: readonly Section[];
  readonly index: number;
}> {
  for (const [index, section] of sections.entries()) {
    yield { section, level: above.length + 1, above, index };
    yield* walkSections(section.sections, [...above, section]);
  }
}
