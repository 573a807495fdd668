import { isRef, linesOf, type BlockId, type Ref, type RefFormat, type SectionId } from '#core/model';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { mapInlines } from './prose';
import { sectionIn } from './sections';

/** Where a reference stands: its line, and its place among what the line holds. */
export interface RefPlace {
  readonly section: SectionId;
  readonly block: BlockId;
  readonly index: number;
}

/** The reference that stands there; undefined where there is none now. */
export function refAt(plan: Plan, { section, block, index }: RefPlace): Ref | undefined {
  const line = [...linesOf(sectionIn(plan, section)?.prose ?? [])].find(({ id }) => id === block);
  const inline = line?.children[index];
  return inline && isRef(inline) ? inline : undefined;
}

/** The edits that write the reference there in another format; one without keys is the language's own. */
export function setRefFormat(plan: Plan, at: RefPlace, format: RefFormat): readonly Edit[] {
  const ref = refAt(plan, at);
  const prose = sectionIn(plan, at.section)?.prose;
  if (!ref || !prose) return [];
  const { type, of, children } = ref;
  const next: Ref = { type, of, ...(Object.keys(format).length > 0 && { format }), children };
  const change = mapInlines(prose, (inlines, line) =>
    line === at.block ? inlines.map((inline, index) => (index === at.index ? next : inline)) : inlines,
  );
  return [{ kind: 'replace-prose', section: at.section, prose: change }];
}
