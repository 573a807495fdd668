import {
  demandFor,
  isBlank,
  isRef,
  type LineBlock,
  type MeasureBlock,
  type Picture,
  type Prose,
  type Section,
} from '#core/model';
import {
  fixedTextOf,
  generateTable,
  inlineText,
  isAnnex,
  numberPlan,
  pictureAlt,
  type Cell,
  type Numbered,
} from '#core/derive';
import type { Plan } from '#core/records';
import { walkSections } from '#core/model';
import { cleanText } from '../draw/clean-text';

/** A line that the plan's document has to show. */
export interface DrawnLine {
  readonly kind: 'heading' | 'text' | 'caption';
  readonly text: string;
  /** The section or block that it is; the template's fixed text is none. */
  readonly id?: string;
  readonly number?: Numbered;
  /** The references in it. */
  readonly references: number;
}

/** A table that it has to show: its cells row by row, and the records whose fields they are. */
export interface DrawnTable {
  readonly kind: 'table';
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly string[];
  /** The blocks of a small table's cells that are not empty. */
  readonly ids: readonly string[];
}

/** A picture that it has to show. */
export interface DrawnPicture {
  readonly kind: 'picture';
  readonly id: string;
  /** What it is called in the plan's media. */
  readonly media: string;
  /** What it says to those who do not see it. */
  readonly alt: string;
}

export type DrawnItem = DrawnLine | DrawnTable | DrawnPicture;

/** Text as the file holds it: what no XML may hold is left out. */
export const shownText = (text: string): string => cleanText(text).text.replace(/\r\n?/g, '\n');

/** The heading of a Chinese preamble is printed in some layouts only, so that it is not asked for. */
const isPreamble = (plan: Plan, section: Section): boolean => {
  const demand = demandFor(plan.demands, section.key);
  return demand?.unnumbered === true && demand.locked === true && plan.sections[0] === section;
};

/**
 * What the document of a plan shows, worked out from the plan alone and not from what draws it: lines, tables and pictures in the
 * order of reading, the annexes last.
 */
export function drawnItems(plan: Plan): readonly DrawnItem[] {
  const numbers = numberPlan(plan);
  const all = [...walkSections(plan.sections)].map(({ section }) => section);
  const inside = (sections: readonly Section[]): readonly DrawnItem[] =>
    sections.filter((section) => !isAnnex(plan, section)).flatMap(sectionItems);
  const sectionItems = (section: Section): readonly DrawnItem[] => {
    const number = numbers.get(section.id);
    const heading: DrawnLine = {
      kind: 'heading',
      text: shownText(section.heading),
      id: section.id,
      ...(number && { number }),
      references: 0,
    };
    const fixed = fixedTextOf(plan, section).map((text): DrawnLine => ({
      kind: 'text',
      text: shownText(text),
      references: 0,
    }));
    return [
      ...(isPreamble(plan, section) ? [] : [heading]),
      ...fixed,
      ...proseItems(plan, section.prose),
      ...inside(section.sections),
    ];
  };
  const items = [...inside(plan.sections), ...all.filter((section) => isAnnex(plan, section)).flatMap(sectionItems)];
  return items.filter((item) => !('text' in item) || item.text !== '');
}

function lineItem(plan: Plan, line: LineBlock, kind: DrawnLine['kind']): DrawnLine {
  const text = shownText(inlineText(plan, line.children));
  return { kind, text, id: line.id, references: line.children.filter(isRef).length };
}

function measureItems(plan: Plan, measure: MeasureBlock): readonly DrawnItem[] {
  const [title, ...blocks] = measure.children;
  const number = numberPlan(plan).get(measure.id);
  return [
    { ...lineItem(plan, title, 'heading'), ...(number && { number }) },
    ...blocks.map((block) => lineItem(plan, block, 'text')),
  ];
}

const pictureItems = (plan: Plan, picture: Picture): readonly DrawnItem[] => [
  { kind: 'picture', id: picture.id, media: picture.media, alt: shownText(pictureAlt(plan, picture)) },
  lineItem(plan, picture.children[0], 'caption'),
];

const proseItems = (plan: Plan, prose: Prose): readonly DrawnItem[] =>
  prose.flatMap((block): readonly DrawnItem[] => {
    if (block.type === 'measure') return measureItems(plan, block);
    if (block.type === 'generated-table') return [generatedTable(plan, block.table, block.of)];
    if (block.type === 'picture') return pictureItems(plan, block);
    if (block.type !== 'table') return [lineItem(plan, block, 'text')];
    if (isBlank([block])) return [];
    const [caption, ...rows] = block.children;
    const cells = rows.map(({ children }) => children.map((cell) => lineItem(plan, cell, 'text')));
    return [
      lineItem(plan, caption, 'caption'),
      {
        kind: 'table',
        name: inlineText(plan, caption.children),
        rows: cells.map((row) => row.map(({ text }) => text)),
        records: [],
        ids: cells.flat().flatMap(({ id, text }) => (id === undefined || text === '' ? [] : [id])),
      },
    ];
  });

function generatedTable(plan: Plan, name: string, of: string | undefined): DrawnTable {
  const table = generateTable(plan, name, of);
  const nothing: readonly Cell[] = [{ text: table.empty }];
  const rows = [...table.head, ...(table.body.length === 0 ? [nothing] : table.body), ...table.foot];
  const records = new Set(table.body.flat().flatMap(({ of: from }) => (from ? [from.record] : [])));
  return {
    kind: 'table',
    name: table.title,
    rows: rows.map((row) => row.map(({ text }) => shownText(text))),
    records: [...records],
    ids: [],
  };
}
