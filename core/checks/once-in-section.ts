import type { Section } from '#core/model';
import type { Plan } from '#core/records';

/** Remembers what was worked out of a section in a plan, for the rules that ask for the same while they look at it. */
export function onceInSection<T>(work: (plan: Plan, section: Section) => T): (plan: Plan, section: Section) => T {
  const known = new WeakMap<Section, { readonly plan: Plan; readonly value: T }>();
  return (plan, section) => {
    const last = known.get(section);
    if (last?.plan === plan) return last.value;
    const value = work(plan, section);
    known.set(section, { plan, value });
    return value;
  };
}
