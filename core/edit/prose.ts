import {
  emptyParagraph,
  isRef,
  namesRecord,
  walkSections,
  type Block,
  type BlockId,
  type Inline,
  type LineBlock,
  type MeasureBlock,
  type NewId,
  type Picture,
  type Prose,
  type RecordId,
  type Run,
  type Section,
  type SectionId,
  type SmallTable,
  type TableCell,
  type TableRow,
} from '#core/model';
import { inlineText, measuresInText, refText } from '#core/derive';
import type { Measure, Plan } from '#core/records';
import { changeSection } from './sections';

/**
 * Puts prose into a section. A measure that comes without a record gets one in the same step; one whose text goes
 * keeps its record, with its last title, so that no keystroke can delete data.
 */
export function withProse(plan: Plan, id: SectionId, prose: Prose, copied?: ReadonlyMap<string, string>): Plan {
  const sections = changeSection(plan.sections, id, (section) => ({ ...section, prose }));
  return withMeasureRecords(plan, sections, copied);
}

const withoutTitle = (record: Measure): Measure => ({
  ...Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'title')),
  id: record.id,
});

/** The plan with these sections, and its measure records in step with the measures of the text. */
export function withMeasureRecords(
  plan: Plan,
  sections: readonly Section[],
  copied?: ReadonlyMap<string, string>,
): Plan {
  const next: Plan = { ...plan, sections };
  const before = measuresInText(plan);
  const after = measuresInText(next);
  const records = plan.records.measure;
  const known = new Map(records.map((record) => [record.id, record]));
  const kept = records.map((record): Measure => {
    const left = before.get(record.id);
    if (left && !after.has(record.id)) return { ...record, title: inlineText(plan, left.block.children[0].children) };
    if (!after.has(record.id) || record.title === undefined) return record;
    return withoutTitle(record);
  });
  const added = [...after.keys()]
    .filter((measure) => !known.has(measure))
    .map((measure): Measure => ({ ...known.get(copied?.get(measure) ?? ''), id: measure }));
  const changed = added.length > 0 || kept.some((record, index) => record !== records[index]);
  return changed ? { ...next, records: { ...plan.records, measure: [...kept, ...added] } } : next;
}

/**
 * The inlines as Slate holds them: runs of the same marks joined, text on both sides of every reference, no empty run
 * elsewhere, and never an empty list.
 */
export function normalInlines(children: readonly Inline[]): readonly Inline[] {
  const normal: Inline[] = [];
  let empty: Run = { text: '' };
  const needsText = (): boolean => normal.length === 0 || isRef(normal[normal.length - 1] ?? empty);
  for (const inline of children) {
    const last = normal.at(-1);
    if (isRef(inline)) {
      if (needsText()) normal.push(empty);
      normal.push(inline);
    } else if (inline.text === '') {
      empty = inline;
    } else if (last && !isRef(last) && hasSameMarks(last, inline)) {
      normal[normal.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      normal.push(inline);
    }
    if (isRef(inline) || inline.text !== '') empty = { text: '' };
  }
  if (needsText()) normal.push(empty);
  return normal;
}

function hasSameMarks(a: Run, b: Run): boolean {
  const marksOf = (run: Run): string =>
    JSON.stringify(Object.entries({ ...run, text: '' }).sort(([one], [other]) => (one < other ? -1 : 1)));
  return marksOf(a) === marksOf(b);
}

type ChangeInlines = (children: readonly Inline[], line: BlockId) => readonly Inline[];

/** Replaces inlines in every text of a prose; blocks in which nothing changes keep their identity. */
export function mapInlines(prose: Prose, change: ChangeInlines): Prose {
  const inside = (block: Block): Block => {
    if (block.type === 'generated-table') return block;
    if (block.type === 'table') return changeTable(block, change);
    if (block.type === 'picture') return changeCaption(block, change);
    return block.type === 'measure' ? changeMeasure(block, change) : changeLine(block, change);
  };
  return keepIfSame(prose, prose.map(inside));
}

const keepIfSame = <T extends readonly unknown[]>(was: T, now: T): T =>
  now.every((item, index) => item === was[index]) ? was : now;

function changeLine<B extends LineBlock>(line: B, change: ChangeInlines): B {
  const children = change(line.children, line.id);
  return children === line.children ? line : { ...line, children };
}

function changeMeasure(measure: MeasureBlock, change: ChangeInlines): MeasureBlock {
  const [title, ...rest] = measure.children;
  const next: MeasureBlock['children'] = [changeLine(title, change), ...rest.map((line) => changeLine(line, change))];
  const children = keepIfSame(measure.children, next);
  return children === measure.children ? measure : { ...measure, children };
}

function changeCaption(picture: Picture, change: ChangeInlines): Picture {
  const caption = changeLine(picture.children[0], change);
  return caption === picture.children[0] ? picture : { ...picture, children: [caption] };
}

function changeTable(table: SmallTable, change: ChangeInlines): SmallTable {
  const cell = (line: TableCell): TableCell => changeLine(line, change);
  const row = (line: TableRow): TableRow => {
    const [first, ...rest] = line.children;
    const cells = keepIfSame<TableRow['children']>(line.children, [cell(first), ...rest.map(cell)]);
    return cells === line.children ? line : { ...line, children: cells };
  };
  const [caption, first, ...rest] = table.children;
  const next: SmallTable['children'] = [changeLine(caption, change), row(first), ...rest.map(row)];
  const children = keepIfSame(table.children, next);
  return children === table.children ? table : { ...table, children };
}

/** What holds lines in a frame of its own, which the caret does not leave by typing. */
const isFramed = ({ type }: Block): boolean => type === 'table' || type === 'picture';

/**
 * The prose with room for the caret at both ends: it begins with a block of text and does not end with a
 * small table or a picture, else nothing could be written there. The same prose where that is so.
 */
export function withRoom(prose: Prose, newId: NewId): Prose {
  const first = prose[0];
  const isOpen = first !== undefined && first.type !== 'generated-table' && !isFramed(first);
  const last = prose.at(-1);
  const isClosed = last !== undefined && isFramed(last);
  if (isOpen && !isClosed) return prose;
  return [...(isOpen ? [] : [emptyParagraph(newId())]), ...prose, ...(isClosed ? [emptyParagraph(newId())] : [])];
}

/** Turns every reference to a record into the text that it shows now. */
export function withRefsAsText(plan: Plan, record: RecordId): Plan {
  const asText = (children: readonly Inline[]): readonly Inline[] => {
    if (!children.some((inline) => isRef(inline) && namesRecord(inline.of, record))) return children;
    return normalInlines(
      children.map((inline) =>
        isRef(inline) && namesRecord(inline.of, record) ? { text: refText(plan, inline) } : inline,
      ),
    );
  };
  let { sections } = plan;
  for (const { section } of walkSections(plan.sections)) {
    const prose = mapInlines(section.prose, asText);
    if (prose !== section.prose) sections = changeSection(sections, section.id, (now) => ({ ...now, prose }));
  }
  return sections === plan.sections ? plan : { ...plan, sections };
}
