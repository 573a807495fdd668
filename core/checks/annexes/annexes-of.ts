import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import type { Gathered } from '../rule';
import type { AnnexEntry, AnnexHead, AnnexPart } from './annex-line';

export type SeenEntry = Gathered<AnnexEntry>;
export type SeenHead = Gathered<AnnexHead>;

const isEntry = (seen: Gathered<AnnexPart>): seen is SeenEntry => seen.item.kind === 'entry';
const isHead = (seen: Gathered<AnnexPart>): seen is SeenHead => seen.item.kind === 'head';

/** The lists of annexes in a text, each with its entries in order; numbered lines before 附件： are none. */
export function annexLists(gathered: readonly Gathered<AnnexPart>[]): readonly (readonly SeenEntry[])[] {
  const lists: SeenEntry[][] = [];
  let open: SeenEntry[] | undefined;
  for (const seen of gathered) {
    const last = open?.at(-1);
    if (!isEntry(seen) || (last && last.section !== seen.section)) {
      open = undefined;
      if (!isEntry(seen)) continue;
    }
    const { number, opens } = seen.item;
    // 附件2：… goes on with the list that 附件1：… began.
    const goesOn = open !== undefined && number !== undefined && number > 1 && last?.item.number !== undefined;
    if (goesOn) open?.push(seen);
    else {
      open = opens ? [seen] : undefined;
      if (open) lists.push(open);
    }
  }
  return lists;
}

/** The annexes that a plan has: those that the program numbers, those that somebody typed, and those of the register. */
export interface Annexes {
  /** Sections that the program numbers 附件1, 附件2, …, in their order. */
  readonly sections: readonly SeenHead[];
  /** Heads of annexes that are typed. */
  readonly typed: readonly SeenHead[];
  /** The titles in the register. */
  readonly registered: readonly string[];
}

const plain = (title: string): string => title.replace(/[\s《》“”‘’「」]/g, '').toLowerCase();

/** Whether two titles of annexes are the same but for spaces and quotation marks. */
export const isSameTitle = (one: string, other: string): boolean => plain(one) === plain(other);

export function annexesOf(plan: Plan, gathered: readonly Gathered<AnnexPart>[]): Annexes {
  const numbers = numberPlan(plan);
  const heads = gathered.filter(isHead);
  const isNumbered = ({ section, line }: SeenHead): boolean =>
    line.type === 'heading' && numbers.get(section)?.level === 0;
  return {
    sections: heads.filter(isNumbered),
    typed: heads.filter((head) => head.item.typed !== undefined && !isNumbered(head)),
    registered: plan.records.annex.flatMap(({ title = '' }) => (title.trim() === '' ? [] : [title])),
  };
}

/** How many annexes there may be said to be: the register may hold those of the sections too, or others. */
export function annexCounts({ sections, typed, registered }: Annexes): readonly number[] {
  const inText = sections.length + typed.length;
  const others = registered.filter((title) => !sections.some(({ item }) => isSameTitle(item.title, title))).length;
  return [...new Set([inText, registered.length, inText + others])].filter((count) => count > 0);
}
