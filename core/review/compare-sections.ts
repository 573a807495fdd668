import { walkSections, type Section } from '#core/model';
import type { Plan } from '#core/records';
import type { Change, SectionChange } from './change';
import { compareBlocks, sectionPieces, type Sides } from './compare-blocks';
import { mergeOrder, movedAmong } from './order';
import { indexProse } from './units';

const inOrder = (plan: Plan): readonly string[] => [...walkSections(plan.sections)].map(({ section }) => section.id);

/** The sections that stand elsewhere among the sections that they have in common with their old place, or under another one. */
function movedSections(before: Plan, after: Plan): ReadonlySet<string> {
  const was = childrenByParent(before);
  const is = childrenByParent(after);
  const parents = new Map([...was].flatMap(([parent, children]) => children.map((id) => [id, parent] as const)));
  const moved = new Set<string>();
  for (const [parent, children] of is) {
    for (const id of movedAmong(was.get(parent) ?? [], children)) moved.add(id);
    for (const id of children) if (parents.has(id) && parents.get(id) !== parent) moved.add(id);
  }
  return moved;
}

const idsOf = (sections: readonly Section[]): readonly string[] => sections.map(({ id }) => id);

/** The ids of the sections under each; those at the top under no id. */
const childrenByParent = (plan: Plan): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['', idsOf(plan.sections)],
    ...[...walkSections(plan.sections)].map(({ section }) => [section.id, idsOf(section.sections)] as const),
  ]);

/** The changes of sections and of what is written in them, section for section as they stand. */
export function compareSections(before: Plan, after: Plan): readonly Change[] {
  if (before.sections === after.sections) return [];
  const sides: Sides = { before: indexProse(before), after: indexProse(after) };
  const moved = movedSections(before, after);
  return mergeOrder(inOrder(before), inOrder(after)).flatMap((id) => [
    ...compareSection(sides, id, moved.has(id)),
    ...(sides.before.sections.get(id)?.prose === sides.after.sections.get(id)?.prose ? [] : compareBlocks(sides, id)),
  ]);
}

function compareSection({ before, after }: Sides, id: string, isMoved: boolean): readonly SectionChange[] {
  const [was, is] = [before.sections.get(id), after.sections.get(id)];
  const about = { of: 'section', home: { kind: 'section', section: id }, section: id } as const;
  if (!is)
    return was
      ? [{ ...about, how: 'removed', heading: was.heading, pieces: sectionPieces(before, after, id, 'removed') }]
      : [];
  const here = { ...about, heading: is.heading, at: { section: id } };
  if (!was) return [{ ...here, how: 'added', pieces: sectionPieces(after, before, id, 'added') }];
  return [
    ...(isMoved ? [{ ...here, how: 'moved' as const, pieces: [] }] : []),
    ...(was.heading === is.heading ? [] : [{ ...here, how: 'renamed' as const, was: was.heading, pieces: [] }]),
  ];
}
