import type { Period, Quantity, RecordId } from '#core/model';
import type { KindName } from '#core/records';

/** A stretch of a line's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A date or a period in a text, without the words around it: 2028年 of 到2028年底. */
export interface DateMention extends Stretch {
  readonly period: Period;
  /** `by`: 到2028年, by 2028; `since`: what something is compared with: 较2020年, compared with 2020. */
  readonly as: 'by' | 'in' | 'since';
}

/** What a number says: how much there is, by how much it changes, or by how much it changes each year. */
export type Sense = 'level' | 'change' | 'annual-rate';

/** A number in a text with its unit, its bound and the words around it. */
export interface QuantityMention extends Stretch {
  /** The number and its unit, without 不少于 before and 以上 behind it. */
  readonly number: Stretch;
  /** What the parser of `core/model` reads there; a bare number has no unit. */
  readonly quantity: Quantity;
  readonly sense: Sense;
  readonly direction?: 'up' | 'down';
  /** The first of two values: 12亿元 of 由12亿元增至50亿元. */
  readonly isFrom?: true;
  /** The date that it belongs to: in its own sentence, or in the one before it where that still holds. */
  readonly date?: DateMention;
  /** 累计, cumulative; 每年, 年产值, a year. */
  readonly basis?: 'annual' | 'cumulative';
}

/** What a line says in numbers and dates, in reading order. */
export interface Mentions {
  readonly sentences: readonly Stretch[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
}

/** The name of a record that stands in a line. */
export interface NameMention extends Stretch {
  readonly kind: KindName;
  readonly record: RecordId;
  /** The field that the name is from: its full name, its short name, one of its other names. */
  readonly field: string;
}
