import { Bookmark, type ParagraphChild } from 'docx';
import { crossReferencesOf, type CrossReference } from '#core/checks';
import { annexesOf, inlineText, numberPlan } from '#core/derive';
import { linesOf, walkSections, type LineBlock } from '#core/model';
import type { Plan } from '#core/records';
import type { TableNumber } from './table-numbers';

/** A place in a line that points to an annex, a table or a section that the plan has. */
export interface Pointer {
  readonly start: number;
  readonly end: number;
  readonly bookmark: string;
  /** The field that shows what stands there now. */
  readonly instruction: string;
}

/** What points where in a file: fields in the text, bookmarks around what they lead to. */
export interface Pointers {
  readonly in: (line: LineBlock) => readonly Pointer[];
  /** Puts the bookmark around what is pointed to. */
  readonly around: (target: string, children: readonly ParagraphChild[]) => readonly ParagraphChild[];
}

/** Nothing points anywhere: references stand as text. */
export const NO_POINTERS: Pointers = { in: () => [], around: (_, children) => children };

/** What can be pointed to: the block or section, and its bookmark. */
interface Target {
  readonly id: string;
  readonly bookmark: string;
  /** The text in the bookmark, which a field shows. */
  readonly label: string;
  /** The label is the number that Word gives a heading, which the digits of the pointer are. */
  readonly isNumber?: true;
}

const key = (to: CrossReference['to'], number: string): string => `${to} ${number}`;

/** The numbered sections in English. In Chinese Word would show 六、 for one, which is no part of 第六部分. */
function sectionsIn(plan: Plan): readonly (readonly [string, Target])[] {
  if (plan.language === 'zh-CN') return [];
  const numbers = numberPlan(plan);
  return [...walkSections(plan.sections)].flatMap(
    ({ section: { id } }, index): readonly (readonly [string, Target])[] => {
      const { label, level } = numbers.get(id) ?? { label: '', level: 0 };
      if (level === 0) return [];
      return [[key('section', label), { id, bookmark: `_Section${String(index + 1)}`, label, isNumber: true }]];
    },
  );
}

function targetsIn(plan: Plan, tables: readonly TableNumber[]): ReadonlyMap<string, Target> {
  const numbers = numberPlan(plan);
  const annexes = annexesOf(plan).map(({ id }, index): readonly [string, Target] => {
    const number = String(index + 1);
    return [key('annex', number), { id, bookmark: `_Annex${number}`, label: numbers.get(id)?.label ?? '' }];
  });
  const word = plan.language === 'zh-CN' ? '表' : 'Table ';
  const numbered = tables.map(({ block: id, number, bookmark }): readonly [string, Target] => [
    key('table', String(number)),
    { id, bookmark, label: `${word}${String(number)}` },
  ]);
  // Of two tables with one number the first is meant.
  return new Map([...annexes, ...numbered.reverse(), ...sectionsIn(plan)]);
}

/**
 * Where a reference leads, if a field shows the very words that are typed: 附件 2 and 附件1至3 stay text, because something else
 * would come in their place.
 */
function pointerOf({ at, digits }: CrossReference, text: string, target: Target | undefined): Pointer[] {
  if (!target) return [];
  const { bookmark, label, isNumber } = target;
  const place = isNumber ? digits : at;
  if (text.slice(place.start, place.end) !== label) return [];
  return [{ ...place, bookmark, instruction: `REF ${bookmark} ${isNumber ? '\\r ' : ''}\\h` }];
}

/** Finds what in the text of a plan points to its own annexes, tables and sections. */
export function pointersFor(plan: Plan, tables: readonly TableNumber[]): Pointers {
  const targets = targetsIn(plan, tables);
  const find = (line: LineBlock): readonly Pointer[] =>
    crossReferencesOf(plan, line).flatMap((reference) =>
      pointerOf(reference, inlineText(plan, line.children), targets.get(key(reference.to, reference.number))),
    );
  const used = [...walkSections(plan.sections)]
    .flatMap(({ section }) => [...linesOf(section.prose)])
    .flatMap(find)
    .map(({ bookmark }) => bookmark);
  const tableNames = tables.map(({ bookmark }) => bookmark);
  const wanted = new Set([...used, ...tableNames]);
  const bookmarks = new Map([...targets.values()].map(({ id, bookmark }) => [id, bookmark]));
  return {
    in: find,
    around: (target, children) => {
      const bookmark = bookmarks.get(target);
      return bookmark !== undefined && wanted.has(bookmark) ? [new Bookmark({ id: bookmark, children })] : children;
    },
  };
}
