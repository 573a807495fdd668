import type { Level, RecordId, Section, SectionId, Words } from '#core/model';
import type { BackLink } from '#core/derive';
import type { KindName, Plan, PlanRecord, RecordKind } from '#core/records';
import type { Fix, Params, Place } from './finding';
import type { Line } from './read-line';

/** What a rule says of one stretch of a line. */
export interface Span<P extends Params = Params> {
  readonly start: number;
  readonly end: number;
  readonly params: P;
  /** What should stand there instead, where that is certain. */
  readonly fix?: string;
  /** What could stand there instead, where only people know which. */
  readonly choices?: readonly string[];
}

export interface Spot<P extends Params = Params> {
  readonly at: Place;
  readonly params: P;
  readonly also?: Place;
  /** What should stand there instead, where that is certain. */
  readonly fix?: Fix;
  /** The ways to put it right, where only people know which. */
  readonly choices?: readonly Fix[];
}

/** What every rule may ask. */
export interface Limited {
  /** The rule's own number as it holds here, where it has one; house rules may set another. */
  readonly limit: number;
}

/** What rules over sections, over the text and over the plan may ask. */
export interface Scope extends Limited {
  readonly plan: Plan;
  /** What a record is called; （未命名） without a name. */
  readonly nameOf: (kind: KindName, record: PlanRecord) => string;
}

/**
 * What rules over records may ask about the plan around their record: not the plan itself, so that it is known what
 * their findings stand on and an edit of one record does not mean looking at all of them again.
 */
export interface RecordScope extends Limited, Pick<Plan, 'demands' | 'profile' | 'language'> {
  /** What a record is called; （未命名） without a name. */
  readonly nameOf: (kind: KindName, record: PlanRecord) => string;
  /** The record with this id; undefined when it is gone. */
  readonly find: (id: RecordId) => PlanRecord | undefined;
  /** The links of other records that point to this one. */
  readonly linksTo: (record: PlanRecord) => readonly BackLink[];
  readonly recordsOf: (kind: KindName) => readonly PlanRecord[];
}

/** A rule's words in one language, and an example of each side for the documentation. */
export interface RuleWords<P extends Params = Params> {
  readonly title: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  /** The sentence of a finding: what is wrong, where, what would be right. */
  say(params: P): string;
}

interface RuleBase<P extends Params> {
  readonly id: string;
  readonly name: string;
  /** The level unless the plan's template says another. */
  readonly level: Level;
  /** It speaks only where no other rule says something of the same place. */
  readonly yields?: true;
  /** The clause of a standard that the rule follows. */
  readonly source?: string;
  /** The number that the rule measures by, and what it is; house rules may set another. */
  readonly limit?: { readonly value: number; readonly words: Words };
  readonly words: Words<RuleWords<P>>;
}

// `find` and `say` are methods, so that rules of different params stand in one list.
export interface BlockRule<P extends Params = Params> extends RuleBase<P> {
  /**
   * Every line of text, alone: of the prose, of headings, and of what is typed into records; `line.type` tells which.
   * Looked at again only when the line changes.
   */
  readonly over: 'block';
  find(line: Line, scope: Limited): readonly Span<P>[];
}

/** Something that a rule over the text gathered, and where. */
export interface Gathered<Item> {
  readonly section: SectionId;
  readonly line: Line;
  readonly item: Item;
}
/**
 * A rule over the whole text: it gathers from each line, heading or line of prose, what it needs, and judges all that was
 * gathered together. A line is read again only when it changes; `find` runs again when something else was gathered, or
 * the records, the profile, the demands or the numbering changed. So it may ask the plan for these, but not for its text.
 */
export interface TextRule<P extends Params = Params, Item = unknown> extends RuleBase<P> {
  readonly over: 'text';
  /** It takes `bySection` alone; `gathered` is then left empty, since putting it together takes time at every key. */
  readonly readsSections?: true;
  gather(line: Line): readonly Item[];
  /**
   * `gathered` stands in reading order. `bySection` is the same, section by section: the list of a section is the same
   * list while the section stays, for rules that gather from every line and remember what they saw.
   */
  find(
    gathered: readonly Gathered<Item>[],
    scope: Scope,
    bySection: readonly (readonly Gathered<Item>[])[],
  ): readonly Spot<P>[];
}
export interface SectionRule<P extends Params = Params> extends RuleBase<P> {
  readonly over: 'section';
  find(section: Section, scope: Scope): readonly Spot<P>[];
}
export interface PlanRule<P extends Params = Params> extends RuleBase<P> {
  /** The records, the profile and the demands taken together, not the text: looked at again when one of them changes. */
  readonly over: 'plan';
  find(plan: Plan, scope: Scope): readonly Spot<P>[];
}
export interface AnyRecordRule<P extends Params = Params> extends RuleBase<P> {
  /** The records of every kind. */
  readonly over: 'record';
  find(record: PlanRecord, scope: RecordScope, kind: KindName): readonly Spot<P>[];
}
export interface KindRule<K extends KindName, P extends Params = Params> extends RuleBase<P> {
  readonly over: K;
  find(record: RecordKind<K>, scope: RecordScope): readonly Spot<P>[];
}

export type RecordRule<P extends Params = Params> = AnyRecordRule<P> | { [K in KindName]: KindRule<K, P> }[KindName];
/** A rule 规则: one thing that can be wrong with a plan, how it is found and how it is said. */
export type Rule<P extends Params = Params> = BlockRule<P> | SectionRule<P> | TextRule<P> | PlanRule<P> | RecordRule<P>;

/** Describes a rule; the params that `find` gives are those that `say` gets. */
export const rule = <P extends Params>(described: Rule<P>): Rule => described;

/** Describes a rule over the text; what `gather` gives is what `find` gets. */
export const textRule = <P extends Params, Item>(described: TextRule<P, Item>): Rule => described;
