import { isRef, linesOf, type BlockId, type Inline, type LineBlock, type SectionId } from '#core/model';
import { inlineText } from '#core/derive';
import { replaceText, type Fix } from '#core/checks';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { mapInlines, normalInlines } from './prose';
import { sectionIn } from './sections';

/**
 * The edits that carry out fixes, one for each section. A fix is left out when the text is no longer what it was made
 * for, and when it would change nothing. The new text takes the marks where the old began; references stay.
 */
export function fixEdits(plan: Plan, fixes: readonly Fix[]): readonly Edit[] {
  return [...grouped(fixes, ({ at }) => at.section)].flatMap(([section, inSection]) =>
    sectionEdit(plan, section, inSection),
  );
}

function sectionEdit(plan: Plan, section: SectionId, fixes: readonly Fix[]): readonly Edit[] {
  const prose = sectionIn(plan, section)?.prose;
  if (!prose) return [];
  const byLine = grouped(fixes, ({ at }) => at.block);
  const fixed = new Map<BlockId, readonly Inline[]>();
  for (const line of linesOf(prose)) {
    const inLine = byLine.get(line.id);
    if (inLine) fixed.set(line.id, fixLine(plan, line, inLine));
  }
  const next = mapInlines(prose, (children, line) => fixed.get(line) ?? children);
  return next === prose ? [] : [{ kind: 'replace-prose', section, prose: next }];
}

/** From the last to the first, so that none moves the place of another. */
function fixLine(plan: Plan, { children }: LineBlock, fixes: readonly Fix[]): readonly Inline[] {
  const text = inlineText(plan, children);
  const lengthOf = (inline: Inline): number => (isRef(inline) ? inlineText(plan, [inline]).length : inline.text.length);
  const standing = fixes.filter(
    ({ at, from, to, ref }) => (ref !== undefined || from !== to) && text.slice(at.start, at.end) === from,
  );
  if (standing.length === 0) return children;
  return normalInlines(
    [...standing]
      .sort((a, b) => b.at.start - a.at.start)
      .reduce<readonly Inline[]>(
        (now, { at, to, ref }) => replaceText(now, { start: at.start, end: at.end, to, ...(ref && { ref }) }, lengthOf),
        children,
      ),
  );
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
