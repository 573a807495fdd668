import {
  annexesOf,
  freeNumbers,
  generateTable,
  inlineText,
  isAnnex,
  typedNumber,
  withoutTypedNumber,
} from '#core/derive';
import { isBlank, type Section } from '#core/model';
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

interface TableCaption {
  readonly block: string;
  readonly title: string;
  readonly typed?: number;
}

function tablesIn(plan: Plan, section: Section): readonly TableCaption[] {
  return section.prose.flatMap((block): readonly TableCaption[] => {
    if (block.type === 'generated-table')
      return [{ block: block.id, title: generateTable(plan, block.table, block.of).title }];
    if (block.type !== 'table') return [];
    const [{ children }] = block.children;
    if (inlineText(plan, children).trim() === '' || isBlank([block])) return [];
    const typed = typedNumber('table', children);
    const title = inlineText(plan, withoutTypedNumber('table', children)).trim();
    return [{ block: block.id, title, ...(typed && { typed: Number(typed.digits) }) }];
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
