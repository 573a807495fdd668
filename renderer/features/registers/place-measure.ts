import {
  demandFor,
  emptyParagraph,
  walkSections,
  type MeasureBlock,
  type NewId,
  type MeasureId,
  type RecordId,
  type Section,
  type SectionId,
} from '#core/model';
import { isAnnex, recordName } from '#core/derive';
import { sectionOf, withRoom, type Edit } from '#core/edit';
import type { Plan, PlanRecord } from '#core/records';
import { UNNAMED } from '#core/words';

/** Whether measures may stand in a section: the template says so, or it is the officer's own inside such a one. */
function holdsMeasures(plan: Plan, section: Section, above: readonly Section[]): boolean {
  if (isAnnex(plan, section)) return false;
  const demands = [...above, section].map(({ key }) => demandFor(plan.demands, key));
  return (
    demands.at(-1)?.measures === true ||
    (section.key === undefined && demands.some((demand) => demand?.measures === true))
  );
}

/** Where a measure that is not in the text would go: the section the officer is in, else the first that may hold measures. */
export function sectionForMeasure(plan: Plan, selected: SectionId | undefined): Section | undefined {
  const fitting = [...walkSections(plan.sections)].filter(({ section, above }) => holdsMeasures(plan, section, above));
  return (fitting.find(({ section }) => section.id === selected) ?? fitting[0])?.section;
}

/** Puts a measure's text, its title and an empty paragraph to write in, at the end of a section. */
export function placeMeasure(plan: Plan, record: PlanRecord, section: SectionId, newId: NewId): readonly Edit[] {
  const name = recordName(plan, 'measure', record);
  const text = name === UNNAMED[plan.language] ? '' : name;
  // The record of a measure has the id of its block.
  const id: MeasureId = String(record.id);
  const block: MeasureBlock = {
    type: 'measure',
    id,
    children: [
      { type: 'measure-title', id: newId(), children: [{ text }] },
      { type: 'paragraph', id: newId(), children: [{ text: '' }] },
    ],
  };
  return [{ kind: 'replace-prose', section, prose: [...sectionOf(plan, section).prose, block] }];
}

/** Takes a measure's text out of the prose; its record stays. */
export function displaceMeasure(section: Section, id: RecordId, newId: NewId): Edit {
  const prose = section.prose.filter((block) => block.id !== id);
  const [first] = prose;
  const isWritable = first !== undefined && first.type !== 'measure' && first.type !== 'generated-table';
  const opened = isWritable ? prose : [emptyParagraph(newId()), ...prose];
  return { kind: 'replace-prose', section: section.id, prose: withRoom(opened, newId) };
}
