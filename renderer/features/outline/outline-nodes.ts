import type { MeasureId, RecordId, Section, SectionId } from '#core/model';
import type { Finding } from '#core/checks';
import { emptyRequiredSections, inlineText, measuresInText, numberPlan } from '#core/derive';
import { KIND_NAMES, recordsOf, type KindName, type Plan } from '#core/records';
import { homeOf } from '../../findings';

/** A line of the outline: a section, a measure in it, or a register. */
export type Node =
  | {
      readonly kind: 'section';
      readonly id: SectionId;
      readonly label: string;
      readonly name: string;
      readonly isToFill: boolean;
      readonly wrong: number;
      readonly children: readonly Node[];
    }
  | {
      readonly kind: 'measure';
      readonly id: MeasureId;
      readonly section: SectionId;
      readonly label: string;
      readonly name: string;
      readonly wrong: number;
    }
  | {
      readonly kind: 'register';
      readonly id: string;
      readonly of: KindName;
      readonly count: number;
      readonly notInText: number;
      readonly wrong: number;
    };

export const registerId = (kind: KindName): string => `register:${kind}`;

/** How many errors each line of the outline has, by section, measure and register. A measure's count for its section too while it is folded. */
function countWrong(plan: Plan, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const finding of findings) {
    if (finding.level !== 'error') continue;
    const home = homeOf(plan, finding.at);
    if (home.kind === 'section') add(home.measure ?? home.section);
    if (home.kind === 'register') add(registerId(home.of));
  }
  return counts;
}

/** The sections of the outline, with their measures before their child sections, as they are numbered. */
export function sectionNodes(plan: Plan, findings: readonly Finding[]): readonly Node[] {
  const numbers = numberPlan(plan);
  const wrong = countWrong(plan, findings);
  const empty = new Set(emptyRequiredSections(plan).map(({ id }) => id));
  const labelOf = (id: string): string => numbers.get(id)?.label ?? '';
  const nodeOf = (section: Section): Node => ({
    kind: 'section',
    id: section.id,
    label: labelOf(section.id),
    name: section.heading,
    isToFill: empty.has(section.id),
    wrong: wrong.get(section.id) ?? 0,
    children: [
      ...section.prose.flatMap((block): Node[] =>
        block.type === 'measure'
          ? [
              {
                kind: 'measure',
                id: block.id,
                section: section.id,
                label: labelOf(block.id),
                name: inlineText(plan, block.children[0].children),
                wrong: wrong.get(block.id) ?? 0,
              },
            ]
          : [],
      ),
      ...section.sections.map(nodeOf),
    ],
  });
  return plan.sections.map(nodeOf);
}

/** The registers of the outline, in the order of the kinds. */
export function registerNodes(plan: Plan, findings: readonly Finding[]): readonly Node[] {
  const wrong = countWrong(plan, findings);
  const placed = measuresInText(plan);
  const notInText = (id: RecordId): boolean => !placed.has(id);
  return KIND_NAMES.map((of) => ({
    kind: 'register',
    id: registerId(of),
    of,
    count: recordsOf(plan, of).length,
    notInText: of === 'measure' ? plan.records.measure.filter(({ id }) => notInText(id)).length : 0,
    wrong: wrong.get(registerId(of)) ?? 0,
  }));
}

/** Every line of the outline by its id. */
export function nodesById(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const all = new Map<string, Node>();
  const walk = (list: readonly Node[]): void => {
    for (const node of list) {
      all.set(node.id, node);
      if (node.kind === 'section') walk(node.children);
    }
  };
  walk(nodes);
  return all;
}
