import {
  DEEPEST_SECTION,
  demandFor,
  type Block,
  type Demands,
  type MeasureId,
  type Section,
  type TextBlock,
} from '#core/model';

/** A section while it is filled. */
export interface Growing {
  readonly id: string;
  readonly key?: string;
  readonly heading: string;
  readonly level: number;
  readonly prose: (Block | GrowingMeasure)[];
  /** What a new plan has here already: generated tables. */
  readonly tables: readonly Block[];
  readonly sections: Growing[];
  /** Something of the document went here. */
  isUsed: boolean;
}

/** A measure while it is filled; behind a table or picture no more text goes into it. */
export interface GrowingMeasure {
  readonly type: 'growing-measure';
  readonly id: MeasureId;
  readonly title: string;
  readonly lines: TextBlock[];
  isClosed: boolean;
}

/** A section of a new plan as one to be filled. */
export const growing = ({ id, key, heading, prose, sections }: Section, level = 1): Growing => ({
  ...{ id, heading, level, prose: [], isUsed: false },
  ...(key !== undefined && { key }),
  tables: prose.filter(({ type }) => type === 'generated-table'),
  sections: sections.map((section) => growing(section, level + 1)),
});

/** The section with this key. */
export function sectionWith(sections: readonly Growing[], key: string): Growing | undefined {
  for (const section of sections) {
    const found = section.key === key ? section : sectionWith(section.sections, key);
    if (found) return found;
  }
  return undefined;
}

const is = (demands: Demands, section: Growing | undefined, what: 'annex' | 'unnumbered'): boolean =>
  demandFor(demands, section?.key)?.[what] === true;

/** Whether a section of its own may be put below one. */
export const mayHold = (demands: Demands, section: Growing): boolean =>
  section.level < DEEPEST_SECTION && !is(demands, section, 'unnumbered');

/** Puts a section among others: behind the last that something went to, and before sections without a number, such as annexes. */
export function putIn(siblings: Growing[], section: Growing, demands: Demands): void {
  const used = siblings.findLastIndex(({ isUsed }) => isUsed);
  const annex = siblings.findIndex((sibling) => is(demands, sibling, 'annex'));
  const end = annex < 0 ? siblings.length : annex;
  siblings.splice(used < 0 ? end : Math.min(used + 1, end), 0, section);
}
