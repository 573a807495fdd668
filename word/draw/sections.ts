import type { FileChild } from 'docx';
import type { Section } from '#core/model';
import { isAnnex, printsHeading } from '#core/derive';
import type { Draft } from './draft';
import { drawHeading } from './heading';
import { drawFixedText, drawProse } from './prose';
import { textRuns } from './runs';

/** Where sections stand: the list that numbers them and the numbers above, as `numberPlan` counts them. */
interface Place {
  readonly list: () => string;
  readonly above: readonly number[];
  /** Sections and measures numbered before them at their level. */
  readonly before: number;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** A list that begins at 1 below the given numbers; made when something in it has a number. */
const listBelow = (draft: Draft, above: readonly number[]): (() => string) =>
  once(() => draft.lists.startHeadings(above));

const measuresIn = (section: Section): number => section.prose.filter((block) => block.type === 'measure').length;

function drawSection(draft: Draft, section: Section, place: Place, number: number | undefined): readonly FileChild[] {
  const path = number === undefined ? place.above : [...place.above, number];
  const list = number === undefined ? listBelow(draft, path) : place.list;
  const runs = draft.pointers.around(section.id, textRuns(draft, section.heading));
  const level = place.above.length + 1;
  return [
    ...(draft.layout.hasPreambleHeading || printsHeading(draft.plan, section)
      ? [drawHeading(draft, { id: section.id, runs, level, ...(number !== undefined && { list: place.list() }) })]
      : []),
    ...drawFixedText(draft, section),
    ...drawProse(draft, section.prose, { orientation: 'portrait', heading: section.heading, measureList: list }),
    ...drawAll(draft, section.sections, { list, above: path, before: measuresIn(section) }),
  ];
}

/** What is drawn of one section, with what stands in it. */
export interface DrawnSection {
  readonly section: Section;
  readonly children: readonly FileChild[];
}

function drawEach(draft: Draft, sections: readonly Section[], place: Place): readonly DrawnSection[] {
  let count = place.before;
  return sections
    .filter((section) => !isAnnex(draft.plan, section))
    .map((section) => {
      const number = draft.numbers.has(section.id) ? ++count : undefined;
      return { section, children: drawSection(draft, section, place, number) };
    });
}

const drawAll = (draft: Draft, sections: readonly Section[], place: Place): readonly FileChild[] =>
  drawEach(draft, sections, place).flatMap(({ children }) => children);

/** Draws the sections of the first level that are not annexes, each for itself. */
export const drawChapters = (draft: Draft): readonly DrawnSection[] =>
  drawEach(draft, draft.plan.sections, { list: () => draft.lists.main, above: [], before: 0 });

/** Draws the sections of the plan that are not annexes. */
export const drawBody = (draft: Draft): readonly FileChild[] => drawChapters(draft).flatMap(({ children }) => children);

/** Draws what stands in an annex below its title: a list of its own, on a page across. */
export function drawAnnexContent(draft: Draft, annex: Section): readonly FileChild[] {
  const list = listBelow(draft, []);
  return [
    ...drawFixedText(draft, annex),
    ...drawProse(draft, annex.prose, { orientation: 'landscape', heading: annex.heading, measureList: list }),
    ...drawAll(draft, annex.sections, { list, above: [], before: measuresIn(annex) }),
  ];
}
