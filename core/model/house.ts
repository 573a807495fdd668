import type { Level } from './demands';

/** A term to write 规范用语, and what is not to be written in its place. */
export interface HouseTerm {
  readonly prefer: string;
  readonly instead: readonly string[];
  readonly why?: string;
}

/** An expression to avoid, either these very words or a pattern of them. */
export interface HouseAvoid {
  readonly text?: string;
  readonly pattern?: string;
  readonly why: string;
  /** What to write instead, where one thing is always right. */
  readonly suggest?: string;
}

/** An approved name of a place, unit or project, the other names that it may have, and those that are wrong. */
export interface HouseName {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly wrong?: readonly string[];
}

/** House rules 规范用语: what an office settles about words, names and the rules themselves. */
export interface HouseRules {
  readonly terms?: readonly HouseTerm[];
  readonly avoid?: readonly HouseAvoid[];
  readonly names?: readonly HouseName[];
  /** The numbers that rules measure by, by rule id. */
  readonly limits?: Readonly<Record<string, number>>;
  /** By rule id. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
}
