import type { Plan } from '#core/records';

/** Why a state of a plan was kept: sent out, taken in, merged, approved, or because the officer wished it. */
export const VERSION_KINDS = ['sent', 'received', 'merged', 'approved', 'by-hand'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** Version 版本: a state of the plan under a name. The state never changes; its name may. */
export interface PlanVersion {
  readonly id: string;
  readonly kind: VersionKind;
  readonly name: string;
  /** When it was made, as ISO 8601 UTC text. */
  readonly at: string;
  /** Who made it. */
  readonly author?: string;
  /** The state, packed once as a `.plan` file of its own (in base64) and unpacked only to be looked at: see `packState`. */
  readonly content: string;
  /** The pictures that the state shows: they stand beside those of the plan, once for all. Left out where it shows none. */
  readonly media?: readonly string[];
}

/** All that a `.plan` file holds: the plan as it is now, with the pictures of all, and its versions in the order in which they were made. */
export interface PlanDocument {
  readonly plan: Plan;
  readonly versions: readonly PlanVersion[];
}
