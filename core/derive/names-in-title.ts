import { KIND_NAMES, recordsOf, type Plan } from '#core/records';
import { recordName } from './field-text';
import { redHead } from './official';

/** The names of a plan that its title says: a line of the title does not end inside one. */
export function namesInTitle(plan: Plan, title: string): readonly string[] {
  const { jurisdiction = '', issuer = '', official } = plan.profile;
  const records = KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => recordName(plan, kind, record)));
  const all = [jurisdiction, issuer, ...((official && redHead(official)?.issuers) ?? []), ...records];
  return all.filter((name) => title.includes(name));
}
