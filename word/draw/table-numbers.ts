import { annexesOf, generateTable, inlineText, isAnnex } from '#core/derive';
import { isBlank, isRef, type Inline, type Section } from '#core/model';
import type { Plan } from '#core/records';

/** The number of a table 表1 in the order in which the tables are drawn. */
export interface TableNumber {
  readonly block: string;
  readonly number: number;
  /** The bookmark around its number, its own also where the officer typed one number twice. */
  readonly bookmark: string;
  /** It does not follow the one before, because the officer typed it: Word has to be told. */
  readonly isSet: boolean;
  /** Its title, without a number that was typed before it. */
  readonly title: string;
}

const TYPED = /^(\s*(?:表|Table)\s*)(\d{1,2})(?=[\s：:.．、]|$)/i;

/** A number that the officer typed before the name of a table: 表3 名单. */
export interface TypedNumber {
  /** What stands before its digits, and the digits. */
  readonly before: string;
  readonly digits: string;
}

/** The number that is typed before a caption, where one is. */
export function typedNumber([first]: readonly Inline[]): TypedNumber | undefined {
  const [, before, digits] = first && !isRef(first) ? (TYPED.exec(first.text) ?? []) : [];
  return before === undefined || digits === undefined ? undefined : { before, digits };
}

interface Captioned {
  readonly block: string;
  readonly title: string;
  readonly typed?: number;
}

function tablesIn(plan: Plan, section: Section): readonly Captioned[] {
  return section.prose.flatMap((block): readonly Captioned[] => {
    if (block.type === 'generated-table')
      return [{ block: block.id, title: generateTable(plan, block.table, block.of).title }];
    if (block.type !== 'table') return [];
    const caption = inlineText(plan, block.children[0].children).trim();
    if (caption === '' || isBlank([block])) return [];
    const typed = typedNumber(block.children[0].children);
    if (!typed) return [{ block: block.id, title: caption }];
    const title = caption.slice((typed.before + typed.digits).trimStart().length).replace(/^[\s：:.．、]+/, '');
    return [{ block: block.id, title, typed: Number(typed.digits) }];
  });
}

const withInner = (plan: Plan, section: Section): readonly Section[] => [
  section,
  ...section.sections.filter((inner) => !isAnnex(plan, inner)).flatMap((inner) => withInner(plan, inner)),
];

/**
 * Numbers the tables that have a caption: those of the text, then those of the annexes. A number that the officer typed
 * stays hers, and no other table gets it.
 */
export function numberTables(plan: Plan): readonly TableNumber[] {
  const text = plan.sections.filter((section) => !isAnnex(plan, section));
  const tables = [...text, ...annexesOf(plan)]
    .flatMap((section) => withInner(plan, section))
    .flatMap((section) => tablesIn(plan, section));
  const taken = new Set(tables.map(({ typed }) => typed));
  const free = freeNumbers(taken);
  const bookmarkOf = tableBookmarks();
  let last = 0;
  return tables.map(({ block, title, typed }) => {
    const number = typed ?? free();
    const isSet = number !== last + 1;
    last = number;
    return { block, number, bookmark: bookmarkOf(number), isSet, title };
  });
}

/** Gives the bookmarks of table numbers: _Table1, and _Table1_2 for the second table with that number. */
function tableBookmarks(): (number: number) => string {
  const given = new Map<number, number>();
  return (number) => {
    const count = (given.get(number) ?? 0) + 1;
    given.set(number, count);
    return `_Table${String(number)}${count === 1 ? '' : `_${String(count)}`}`;
  };
}

/** Gives 1, 2, 3 and so on, without those that are taken. */
function freeNumbers(taken: ReadonlySet<number | undefined>): () => number {
  let next = 0;
  return () => {
    do next++;
    while (taken.has(next));
    return next;
  };
}
