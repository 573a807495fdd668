import { KIND_NAMES, isKindName, kindNamed, recordsOf, type KindName, type Plan } from '#core/records';

/**
 * The record kinds that the plan works with: those that its template names, in that order, or without such a list the
 * common ones; and after them every kind of which the plan has records.
 */
export function kindsInUse(plan: Plan): readonly KindName[] {
  const named =
    plan.demands.kinds?.filter(isKindName) ?? KIND_NAMES.filter((kind) => kindNamed(kind).isCommon === true);
  return [...new Set([...named, ...KIND_NAMES.filter((kind) => recordsOf(plan, kind).length > 0)])];
}
