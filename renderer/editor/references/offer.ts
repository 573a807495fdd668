import type { ComputedRef, NewId, RecordId } from '#core/model';
import type { KindName, PlanRecord } from '#core/records';

/** A field of a record that a reference may show. */
export interface FieldOffer {
  readonly kind: 'field';
  readonly id: string;
  readonly of: KindName;
  readonly record: RecordId;
  readonly field: string;
  /** What the record is called, what the field is called, and what it holds. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** By when a value is meant. */
  readonly year: string;
}

/** A value that the plan computes. */
export interface ComputedValueOffer {
  readonly kind: 'computed';
  readonly id: string;
  readonly of: ComputedRef;
  readonly name: string;
  readonly value: string;
}

/** A record to make, and its field that the reference shows. */
export interface NewRecord {
  readonly of: KindName;
  readonly record: PlanRecord;
  readonly field: string;
}

/** A record that is still to be made. */
export interface NewOffer {
  readonly kind: 'new';
  readonly id: string;
  readonly of: KindName;
  readonly value: string;
  readonly make: (newId: NewId) => NewRecord;
  /** How many characters before the @ it takes in. */
  readonly takes: number;
}

/** One line of the list. */
export type Offer = FieldOffer | ComputedValueOffer | NewOffer;
