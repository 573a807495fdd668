import type { Demands } from './demands';
import type { HouseRules } from './house';
import type { RecordId } from './ids';
import type { Language } from './language';
import type { Media } from './media';
import type { Official } from './official';
import type { Section } from './section';

/** The number of the plan format that this program writes. */
export const SCHEMA = 3;

/** Profile 概况: what the plan is, before anything is written in it. */
export interface Profile {
  readonly title: string;
  readonly shortName?: string;
  readonly jurisdiction?: string;
  readonly issuer?: string;
  /** Years, both included: 2026—2028. */
  readonly period?: { readonly from: number; readonly to: number };
  /** 主送机关. */
  readonly recipients?: string;
  /** 成文日期, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What it has as an official document; left out for a plan that is none. */
  readonly official?: Official;
}

/** One turn of a conversation about a place in the plan. */
export interface ThreadEntry {
  readonly author: string;
  readonly at: string;
  readonly text: string;
}
export interface Thread {
  readonly id: string;
  readonly entries: readonly ThreadEntry[];
  readonly resolved?: true;
}

/** Waiver 豁免: a finding that somebody decided to let stand, with name and reason. */
export interface Waiver {
  readonly rule: string;
  /** The place of the finding, as `placeKey` writes it. */
  readonly at: string;
  readonly name: string;
  readonly reason: string;
  /** What stood there when it was waived; left out by older programs. */
  readonly text?: string;
}

// A type, not an interface: only types can be read as a dictionary of fields.
export type RecordBase = {
  readonly id: RecordId;
  /** Where the record's content was taken from. */
  readonly source?: string;
  /** The fields whose values the source does not give and somebody assumed. */
  readonly assumed?: readonly string[];
};

/** A plan over the record kinds `R`; `core/records` names the kinds and gives the type `Plan` that everything else uses. */
export interface PlanOf<R> {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  readonly language: Language;
  readonly profile: Profile;
  readonly demands: Demands;
  readonly sections: readonly Section[];
  readonly records: R;
  readonly threads: readonly Thread[];
  readonly waivers: readonly Waiver[];
  /** The rules that this plan has besides those of the house; left out where it has none. */
  readonly house?: HouseRules;
  /** The pictures that the text shows, and in a window those that it showed; left out where there are none. */
  readonly media?: Media;
}
