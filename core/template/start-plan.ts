import {
  SCHEMA,
  emptyParagraph,
  type Block,
  type NewId,
  type Profile,
  type Section,
  type SectionDemand,
} from '#core/model';
import { noRecords, type Plan } from '#core/records';
import type { Template } from './template';

function startSection(demand: SectionDemand, newId: NewId): Section {
  const tables = (demand.tables ?? []).map((table): Block => ({
    type: 'generated-table',
    id: newId(),
    table,
    children: [{ text: '' }],
  }));
  return {
    id: newId(),
    key: demand.key,
    heading: demand.heading,
    prose: [emptyParagraph(newId()), ...tables],
    sections: (demand.sections ?? []).map((child) => startSection(child, newId)),
  };
}

/** Starts a plan from a template: its sections, no records, and a copy of what the template demands. */
export function startPlan(template: Template, profile: Profile, newId: NewId): Plan {
  const { id, version, sections, fields, kinds, columns, levels } = template;
  return {
    schema: SCHEMA,
    id: newId(),
    language: template.language,
    profile,
    demands: {
      ...{ template: id, version, sections },
      ...(fields && { fields }),
      ...(kinds && { kinds }),
      ...(columns && { columns }),
      ...(levels && { levels }),
    },
    sections: sections.map((section) => startSection(section, newId)),
    records: noRecords,
    threads: [],
    waivers: [],
  };
}
