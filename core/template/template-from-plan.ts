import { demandFor, type Section, type SectionDemand } from '#core/model';
import type { Plan } from '#core/records';
import type { Template } from './template';

/** What its author says of a template made from a plan. */
export interface TemplateHead extends Pick<Template, 'id' | 'version' | 'name' | 'summary'> {
  /** How titles are composed, where the plan's own template says it. */
  readonly title?: string | undefined;
}

/**
 * Makes a template of a plan: its headings, its tables and what its own template demands of sections, kinds, fields and
 * rules. What the officer wrote stays behind: no prose, no records, no names.
 */
export function templateFromPlan(plan: Plan, head: TemplateHead): Template {
  const { id, version, name, summary, title } = head;
  const { fields, kinds, columns, levels } = plan.demands;
  return {
    schema: 1,
    ...{ id, version, language: plan.language, name, summary },
    ...(title !== undefined && { title }),
    sections: sectionsFrom(plan),
    ...(fields && { fields }),
    ...(kinds && { kinds }),
    ...(columns && { columns }),
    ...(levels && { levels }),
  };
}

function sectionsFrom(plan: Plan): readonly SectionDemand[] {
  const keyFor = keys(plan.sections);
  const demandOf = (section: Section): SectionDemand => {
    const tables = [
      ...new Set(section.prose.flatMap((block) => (block.type === 'generated-table' ? block.table : []))),
    ];
    const hasMeasures = section.prose.some(({ type }) => type === 'measure');
    return {
      ...{ key: keyFor(section), heading: section.heading },
      ...askedOf(demandFor(plan.demands, section.key)),
      ...(hasMeasures && { measures: true }),
      ...(tables.length > 0 && { tables }),
      ...(section.sections.length > 0 && { sections: section.sections.map(demandOf) }),
    };
  };
  return plan.sections.map(demandOf);
}

/** What the plan's template asks of a section, without its heading, tables and sections, which are the plan's now. */
function askedOf(demand: SectionDemand | undefined): Omit<SectionDemand, 'key' | 'heading'> {
  const { locked, required, unnumbered, annex, prompt, example, measures, length, fixedText } = demand ?? {};
  return {
    ...(locked && { locked }),
    ...(required && { required }),
    ...(unnumbered && { unnumbered }),
    ...(annex && { annex }),
    ...(measures && { measures }),
    ...(length && { length }),
    ...(prompt !== undefined && { prompt }),
    ...(example !== undefined && { example }),
    ...(fixedText && { fixedText }),
  };
}

/** Gives every section a key of its own: the one that it has, or section-1, section-2, … past those that are taken. */
function keys(sections: readonly Section[]): (section: Section) => string {
  const all = (list: readonly Section[]): readonly string[] =>
    list.flatMap(({ key, sections: inner }) => [...(key === undefined ? [] : [key]), ...all(inner)]);
  const taken = new Set(all(sections));
  const given = new Set<string>();
  let count = 0;
  return ({ key }) => {
    let own = key;
    while (own === undefined || given.has(own) || (own !== key && taken.has(own))) own = `section-${String(++count)}`;
    given.add(own);
    return own;
  };
}
