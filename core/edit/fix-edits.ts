import { isRef, linesOf, type Inline } from '#core/model';
import { inlineText } from '#core/derive';
import { replaceText, type Fix } from '#core/checks';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { mapInlines, normalInlines } from './prose';
import { sectionOf } from './sections';

/** The edits that carry out a fix; none when the text is no longer what the fix was made for. */
export function fixEdits(plan: Plan, { at, from, to }: Fix): readonly Edit[] {
  const { prose } = sectionOf(plan, at.section);
  const line = [...linesOf(prose)].find(({ id }) => id === at.block);
  if (!line || inlineText(plan, line.children).slice(at.start, at.end) !== from) return [];
  const lengthOf = (inline: Inline): number => (isRef(inline) ? inlineText(plan, [inline]).length : inline.text.length);
  const fixed = normalInlines(replaceText(line.children, { start: at.start, end: at.end, to }, lengthOf));
  const next = mapInlines(prose, (children) => (children === line.children ? fixed : children));
  return [{ kind: 'replace-prose', section: at.section, prose: next }];
}
