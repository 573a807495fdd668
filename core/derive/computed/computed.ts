import type { ComputedRef, Language, Quantity, RecordId, SectionId, Words } from '#core/model';
import type { Plan } from '#core/records';
import type { Ground } from './grounds';

/**
 * What is asked: the `section`; the `kind` of records, those `where` a choice or link field `is` a value; the `record`;
 * the `field`; the `year` and `source` of money.
 */
export type Args = ComputedRef['args'];

/** What a count counts: 条 in Chinese, measure or measures in English. */
export interface Counter {
  readonly 'zh-CN': string;
  readonly en: readonly [one: string, many: string];
}

/** One thing that a computed value was made from. */
export interface Part {
  readonly record: RecordId;
  readonly name: string;
  /** What it brings in; nothing for what is only counted. */
  readonly quantity?: Quantity;
}

/** How a value was computed: in signs that both languages read, and from what. */
export interface Explanation {
  readonly formula?: string;
  readonly parts: readonly Part[];
}

/** A computed value; several quantities where they cannot be added up (currencies). */
export interface ComputedValue {
  readonly quantities: readonly Quantity[];
  readonly counter?: Counter;
  /** It was rounded, and may be to another number of places. */
  readonly canRound?: boolean;
  readonly explain: () => Explanation;
}

/** Where the offers are made for: the section that the caret is in. */
export type Here = SectionId | undefined;

/** A kind of computed value: one file, one description; nothing else knows it by name. */
export interface ComputedKind {
  readonly name: string;
  /** What it is called where there is no more to say: 举措数. */
  readonly words: Words;
  /** What of the plan such a value is made from. */
  readonly ground: (args: Args) => Ground;
  /** What the plan could show of it. */
  readonly offers: (plan: Plan, here: Here) => readonly Args[];
  /** What this value is called, in a language of the interface: “重点任务”举措数. */
  readonly label: (plan: Plan, args: Args, language: Language, here: Here) => string;
  /**
   * The value now, to so many decimal places where it must be rounded: undefined while there is nothing to compute it
   * from, 'gone' when what it asks about is no longer there.
   */
  readonly compute: (plan: Plan, args: Args, places?: number) => ComputedValue | 'gone' | undefined;
}

/** Describes a kind of computed value. */
export const computedKind = (kind: ComputedKind): ComputedKind => kind;
