import { recordCalled } from '#core/entry';
import type { KindName, Plan } from '#core/records';

const SEPARATORS = /[、；;，,\n]/gu;

/** The names in a cell of links that no record has. A name may hold the sign that separates names: the longest known one is taken. */
export function unknownNames(plan: Plan, to: KindName, text: string, isList: boolean): readonly string[] {
  const whole = isList ? text.trim() : text.replaceAll('\n', '').trim();
  if (whole === '' || recordCalled(plan, to, whole)) return [];
  if (!isList) return [whole];
  const unknown: string[] = [];
  let rest = whole;
  while (rest !== '') {
    const ends = [rest.length, ...[...rest.matchAll(SEPARATORS)].map(({ index }) => index).reverse()];
    const known = ends.find((end) => recordCalled(plan, to, rest.slice(0, end)) !== undefined);
    const end = known ?? ends.at(-1) ?? rest.length;
    if (known === undefined) unknown.push(rest.slice(0, end).trim());
    rest = rest.slice(end).replace(/^[\s、；;，,]+/u, '');
  }
  return unknown;
}
