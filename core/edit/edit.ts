import type { HouseRules, Profile, Prose, RecordId, Section, SectionId, SectionPlace, Waiver } from '#core/model';
import type { KindName, Plan, PlanRecord } from '#core/records';

/**
 * Edit 编辑: everything that can be done to a plan, as data. The set is closed; whatever the window, an import or
 * a fix wants to do, it says in these.
 */
export type Edit =
  | { readonly kind: 'set-profile'; readonly profile: Profile }
  /** Sets a field; without `value` the field is emptied. */
  | { readonly kind: 'set-field'; readonly record: RecordId; readonly field: string; readonly value?: unknown }
  | { readonly kind: 'add-record'; readonly of: KindName; readonly record: PlanRecord; readonly index?: number }
  /** Links to it go; references in the prose stay and show 〔已删除〕, unless `turn-refs-to-text` came first. */
  | { readonly kind: 'remove-record'; readonly record: RecordId }
  | { readonly kind: 'move-record'; readonly record: RecordId; readonly index: number }
  /** Replaces the prose of a section; measures that leave the text keep their record, new ones get one. */
  | {
      readonly kind: 'replace-prose';
      readonly section: SectionId;
      readonly prose: Prose;
      readonly copied?: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'turn-refs-to-text'; readonly record: RecordId }
  | { readonly kind: 'add-section'; readonly section: Section; readonly place: SectionPlace }
  | { readonly kind: 'rename-section'; readonly section: SectionId; readonly heading: string }
  | { readonly kind: 'move-section'; readonly section: SectionId; readonly place: SectionPlace }
  | { readonly kind: 'remove-section'; readonly section: SectionId }
  /** Lets the findings of a rule at a place stand, with name and reason; one for the same rule and place goes. */
  | { readonly kind: 'add-waiver'; readonly waiver: Waiver }
  | { readonly kind: 'remove-waiver'; readonly rule: string; readonly at: string }
  /** Sets the house rules of the plan itself; without `house` it has none. */
  | { readonly kind: 'set-house'; readonly house?: HouseRules }
  /** Puts a picture beside the text, where blocks of it find it. */
  | { readonly kind: 'add-media'; readonly name: string; readonly content: string }
  /** Puts another state of the same plan in its place: a version, or what stands in the file. */
  | { readonly kind: 'replace-plan'; readonly plan: Plan };
