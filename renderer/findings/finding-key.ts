import { placeKey, type Finding } from '#core/checks';

const known = new WeakMap<readonly Finding[], ReadonlyMap<Finding, string>>();

/** The keys of findings, each of its own. */
function keysOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const there = known.get(findings);
  if (there) return there;
  const alike = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const key = `${finding.rule} ${placeKey(finding.at)} ${JSON.stringify(finding.params)}`;
    const nth = alike.get(key) ?? 0;
    alike.set(key, nth + 1);
    keys.set(finding, nth === 0 ? key : `${key} ${String(nth)}`);
  }
  known.set(findings, keys);
  return keys;
}

/**
 * What a finding is known by while the plan changes around it: typing before it in its line moves its stretch, not its
 * key. `all` are the findings that it is one of.
 */
export const findingKey = (finding: Finding, all: readonly Finding[]): string => keysOf(all).get(finding) ?? '';

/** The finding that is known by this key, while it is there. */
export const findingWith = (key: string | undefined, all: readonly Finding[]): Finding | undefined =>
  key === undefined ? undefined : all.find((finding) => findingKey(finding, all) === key);
