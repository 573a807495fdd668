import { linesOf, walkSections, type Block, type LineBlock, type RecordId, type SectionId } from '#core/model';
import { inlineText } from '#core/derive';
import type { TextPlace } from '#core/checks';
import { applyEdits, fixEdits } from '#core/edit';
import type { KindName, Plan, PlanRecord } from '#core/records';

/** A line of the prose and where it stands. */
export interface PlacedLine {
  readonly section: SectionId;
  readonly line: LineBlock;
  readonly text: string;
}

export const linesOfPlan = (plan: Plan): readonly PlacedLine[] =>
  [...walkSections(plan.sections)].flatMap(({ section }) =>
    [...linesOf(section.prose)].map((line) => ({
      section: section.id,
      line,
      text: inlineText(plan, line.children),
    })),
  );

/** Sets fields of a record; those given as undefined are emptied. */
export const withFields = (plan: Plan, record: RecordId, fields: Readonly<Record<string, unknown>>): Plan =>
  applyEdits(
    plan,
    Object.entries(fields).map(([field, value]) => ({
      kind: 'set-field',
      record,
      field,
      ...(value !== undefined && { value }),
    })),
  );

export const withNewRecord = (plan: Plan, of: KindName, record: PlanRecord): Plan =>
  applyEdits(plan, [{ kind: 'add-record', of, record }]);

/** Replaces a stretch of the typed text of a line. */
export const withText = (plan: Plan, at: TextPlace, from: string, to: string): Plan =>
  applyEdits(plan, fixEdits(plan, [{ at, from, to }]));

/** Puts blocks at the end of a section's prose. */
export function withBlocks(plan: Plan, section: SectionId, blocks: readonly Block[]): Plan {
  const found = [...walkSections(plan.sections)].find((entry) => entry.section.id === section)?.section;
  if (!found) throw new Error(`no section ${section}`);
  return applyEdits(plan, [{ kind: 'replace-prose', section, prose: [...found.prose, ...blocks] }]);
}
