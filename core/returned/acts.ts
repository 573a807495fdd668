import { emptyParagraph, isBlank, linesOf, walkSections, type Inline, type NewId, type Section } from '#core/model';
import {
  applyEdits,
  mapInlines,
  mayRemove,
  mayRename,
  moveBlock,
  sectionIn,
  standingBlock,
  withBlockAt,
  withRoom,
  withoutBlock,
  type Edit,
} from '#core/edit';
import { writeCells } from '#core/entry';
import { findRecord, type Plan } from '#core/records';
import type { Act, Anchor } from './difference';
import { withProfileText } from './profile-text';

const replaced = ({ id: section }: Section, prose: Section['prose']): readonly Edit[] => [
  { kind: 'replace-prose', section, prose },
];

function sectionOfLine(plan: Plan, line: string): Section | undefined {
  for (const { section } of walkSections(plan.sections))
    for (const { id } of linesOf(section.prose)) if (id === line) return section;
  return undefined;
}

function setLine(plan: Plan, line: string, children: readonly Inline[]): readonly Edit[] {
  const section = sectionOfLine(plan, line);
  return section
    ? replaced(
        section,
        mapInlines(section.prose, (was, id) => (id === line ? children : was)),
      )
    : [];
}

/** The first place of an anchor that the plan still has. */
const anchored = (plan: Plan, anchor: Anchor): Anchor[number] | undefined =>
  anchor.find(
    ({ section, block }) => (block === undefined ? sectionIn(plan, section) : standingBlock(plan, block)) !== undefined,
  );

function putBlock(plan: Plan, { block, after }: Extract<Act, { kind: 'put-block' }>, newId: NewId): readonly Edit[] {
  const place = anchored(plan, after);
  if (!place) return [];
  const stands = place.block === undefined ? undefined : standingBlock(plan, place.block);
  const section = stands?.section ?? sectionIn(plan, place.section);
  if (!section) return [];
  const beside = place.block !== undefined && isMeasureTitle(section, place.block) ? place.block : stands?.block.id;
  if (beside !== undefined)
    return replaced(section, withRoom(withBlockAt(section.prose, block, { beside, side: 'after' }), newId));
  // Nothing was written there yet: the block takes the place of the empty line.
  const [first, ...rest] = section.prose;
  const isFree = first?.type === 'paragraph' && isBlank([first]);
  return replaced(section, withRoom([block, ...(isFree ? rest : section.prose)], newId));
}

const isMeasureTitle = ({ prose }: Section, id: string): boolean =>
  prose.some((block) => block.type === 'measure' && block.children[0].id === id);

function moveTo(plan: Plan, { block, after }: Extract<Act, { kind: 'move-block' }>, newId: NewId): readonly Edit[] {
  const place = anchored(
    plan,
    after.filter((each) => each.block !== block),
  );
  const section = place && sectionIn(plan, place.section);
  const first = section?.prose[0];
  if (!place || !first) return [];
  if (place.block === undefined) return moveBlock(plan, block, { beside: first.id, side: 'before' }, newId);
  const stands = standingBlock(plan, place.block);
  const beside = stands && isMeasureTitle(stands.section, place.block) ? place.block : stands?.block.id;
  return beside === undefined ? [] : moveBlock(plan, block, { beside, side: 'after' }, newId);
}

/** A section that would begin with a table keeps an empty line in the block's place. */
function removeBlock(plan: Plan, id: string, newId: NewId): readonly Edit[] {
  const stands = standingBlock(plan, id);
  if (!stands) return [];
  const { section } = stands;
  const left = withoutBlock(section.prose, stands);
  const isOpen = withRoom(left, newId) === left;
  return replaced(
    section,
    isOpen ? left : section.prose.map((block) => (block.id === stands.block.id ? emptyParagraph(block.id) : block)),
  );
}

/** The edits that carry out an act; none where what it is about is gone or the template does not allow it. */
export function editsOfAct(plan: Plan, act: Act, newId: NewId): readonly Edit[] {
  switch (act.kind) {
    case 'set-line':
      return setLine(plan, act.block, act.children);
    case 'set-heading':
      return sectionIn(plan, act.section) && mayRename(plan, act.section)
        ? [{ kind: 'rename-section', section: act.section, heading: act.heading }]
        : [];
    case 'set-field': {
      const { record, field, value } = act;
      const kind = findRecord(plan, record)?.kind;
      return kind ? writeCells(plan, kind, [{ record, field, value }]) : [];
    }
    case 'set-profile':
      return [{ kind: 'set-profile', profile: withProfileText(plan.profile, act.at, act.value) }];
    case 'put-block':
      return putBlock(plan, act, newId);
    case 'move-block':
      return moveTo(plan, act, newId);
    case 'remove-block':
      return removeBlock(plan, act.block, newId);
    case 'remove-section':
      return sectionIn(plan, act.section) && mayRemove(plan, act.section)
        ? [{ kind: 'remove-section', section: act.section }]
        : [];
  }
}

/** Carries out acts one after the other; undefined where one of them cannot be. */
export function carryOut(
  plan: Plan,
  acts: readonly Act[],
  newId: NewId,
): { readonly plan: Plan; readonly edits: readonly Edit[] } | undefined {
  const all: Edit[] = [];
  let next = plan;
  for (const act of acts) {
    const edits = editsOfAct(next, act, newId);
    if (edits.length === 0) return undefined;
    next = applyEdits(next, edits);
    all.push(...edits);
  }
  return { plan: next, edits: all };
}
