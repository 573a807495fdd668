const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two pieces of plan data hold the same, whatever the order of their keys; an absent key is one without a value. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  const [ours, theirs] = [Object.keys(a), Object.keys(b)];
  for (const key of ours) if (!isSame(a[key], b[key])) return false;
  // With as many keys on both sides, and none of ours missing there, theirs are the same.
  if (ours.length === theirs.length && ours.every((key) => b[key] !== undefined)) return true;
  return theirs.every((key) => b[key] === undefined || Object.hasOwn(a, key));
}
