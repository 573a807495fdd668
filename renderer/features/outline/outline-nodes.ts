import { demandFor, type Level, type MeasureId, type RecordId, type Section, type SectionId } from '#core/model';
import type { Finding } from '#core/checks';
import { emptyRequiredSections, inlineText, kindsInUse, measuresInText, numberPlan } from '#core/derive';
import { KIND_NAMES, recordsOf, type KindName, type Plan } from '#core/records';
import { homeOf } from '../../findings';

/** What the lines under a line bear, which it shows for them while it is folded. */
interface Below {
  readonly isToFill: boolean;
  readonly wrong: number;
}

/** A line of the outline: a section, a measure in it, a register, or what the registers that are not in use are folded under. */
export type Node =
  | {
      readonly kind: 'section';
      readonly id: SectionId;
      readonly label: string;
      readonly name: string;
      readonly isToFill: boolean;
      /** The template requires text here, and some stands here. */
      readonly isFilled: boolean;
      readonly wrong: number;
      readonly below: Below;
      readonly children: readonly Node[];
    }
  | {
      readonly kind: 'measure';
      readonly id: MeasureId;
      readonly section: SectionId;
      readonly label: string;
      readonly name: string;
      readonly isToFill: boolean;
      readonly wrong: number;
    }
  | {
      readonly kind: 'register';
      readonly id: string;
      readonly of: KindName;
      readonly count: number;
      readonly notInText: number;
      readonly isToFill: boolean;
      readonly wrong: number;
    }
  | {
      readonly kind: 'more-registers';
      readonly id: string;
      readonly isToFill: false;
      readonly wrong: 0;
      readonly children: readonly Node[];
    };

/** The lines under a line. */
export const childrenOf = (node: Node): readonly Node[] =>
  node.kind === 'section' || node.kind === 'more-registers' ? node.children : [];

export const registerId = (kind: KindName): string => `register:${kind}`;

/** What a line bears: open its own, folded that of the lines under it with it. */
export function marksOf(node: Node, isFolded: boolean): Below {
  if (!isFolded || !('below' in node)) return { isToFill: node.isToFill, wrong: node.wrong };
  return { isToFill: node.isToFill || node.below.isToFill, wrong: node.wrong + node.below.wrong };
}

function belowOf(children: readonly Node[]): Below {
  const marks = children.map((child) => marksOf(child, true));
  return {
    isToFill: marks.some(({ isToFill }) => isToFill),
    wrong: marks.reduce((sum, { wrong }) => sum + wrong, 0),
  };
}

/** How many findings of a level each line of the outline has, by section, measure and register. */
function countAt(level: Level, plan: Plan, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const finding of findings) {
    if (finding.level !== level) continue;
    const home = homeOf(plan, finding.at);
    if (home.kind === 'section') add(home.measure ?? home.section);
    if (home.kind === 'register') add(registerId(home.of));
  }
  return counts;
}

/** The sections of the outline, with their measures before their child sections, as they are numbered. */
export function sectionNodes(plan: Plan, findings: readonly Finding[]): readonly Node[] {
  const numbers = numberPlan(plan);
  const wrong = countAt('error', plan, findings);
  const toFill = countAt('to-fill', plan, findings);
  const empty = new Set(emptyRequiredSections(plan).map(({ id }) => id));
  const labelOf = (id: string): string => numbers.get(id)?.label ?? '';
  const nodeOf = (section: Section): Node => {
    const children = childNodes(section);
    return {
      kind: 'section',
      id: section.id,
      label: labelOf(section.id),
      name: section.heading,
      isToFill: empty.has(section.id),
      isFilled: !empty.has(section.id) && demandFor(plan.demands, section.key)?.required === true,
      wrong: wrong.get(section.id) ?? 0,
      below: belowOf(children),
      children,
    };
  };
  const childNodes = (section: Section): readonly Node[] => [
    ...section.prose.flatMap((block): Node[] =>
      block.type === 'measure'
        ? [
            {
              kind: 'measure',
              id: block.id,
              section: section.id,
              label: labelOf(block.id),
              name: inlineText(plan, block.children[0].children),
              isToFill: toFill.has(block.id),
              wrong: wrong.get(block.id) ?? 0,
            },
          ]
        : [],
    ),
    ...section.sections.map(nodeOf),
  ];
  return plan.sections.map(nodeOf);
}

/** The registers of the outline: those that the plan works with, then one line that the others are folded under. */
export function registerNodes(plan: Plan, findings: readonly Finding[]): readonly Node[] {
  const wrong = countAt('error', plan, findings);
  const toFill = countAt('to-fill', plan, findings);
  const placed = measuresInText(plan);
  const notInText = (id: RecordId): boolean => !placed.has(id);
  const nodeOf = (of: KindName): Node => ({
    kind: 'register',
    id: registerId(of),
    of,
    count: recordsOf(plan, of).length,
    notInText: of === 'measure' ? plan.records.measure.filter(({ id }) => notInText(id)).length : 0,
    isToFill: toFill.has(registerId(of)),
    wrong: wrong.get(registerId(of)) ?? 0,
  });
  const used = kindsInUse(plan);
  const others = KIND_NAMES.filter((kind) => !used.includes(kind)).map(nodeOf);
  if (others.length === 0) return used.map(nodeOf);
  return [...used.map(nodeOf), { kind: 'more-registers', id: MORE, isToFill: false, wrong: 0, children: others }];
}

export const MORE = 'register:';

/** Every line of the outline by its id. */
export function nodesById(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const all = new Map<string, Node>();
  const walk = (list: readonly Node[]): void => {
    for (const node of list) {
      all.set(node.id, node);
      walk(childrenOf(node));
    }
  };
  walk(nodes);
  return all;
}
