import {
  emptyParagraph,
  isBlank,
  isTextBlock,
  linesOf,
  walkSections,
  type Block,
  type Inline,
  type NewId,
  type Section,
} from '#core/model';
import {
  applyEdits,
  mapInlines,
  mayRemove,
  mayRename,
  moveBlock,
  sectionIn,
  setPicture,
  standingBlock,
  withBlockAt,
  withRoom,
  withoutBlock,
  type Edit,
  type StandingBlock,
} from '#core/edit';
import { writeCells } from '#core/entry';
import { findRecord, type Plan } from '#core/records';
import type { Act, Anchor, ReturnedMedium } from './difference';
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

function putBlock(
  plan: Plan,
  { block, after }: { readonly block: Block; readonly after: Anchor },
  newId: NewId,
): readonly Edit[] {
  const place = anchored(plan, after);
  if (!place) return [];
  const stands = place.block === undefined ? undefined : standingBlock(plan, place.block);
  const section = stands?.section ?? sectionIn(plan, place.section);
  if (!section) return [];
  const beside = stands && besideOf(stands, place.block, block);
  if (beside !== undefined)
    return replaced(section, withRoom(withBlockAt(section.prose, block, { beside, side: 'after' }), newId));
  // Nothing was written there yet: the block takes the place of the empty line.
  const [first, ...rest] = section.prose;
  const isFree = first?.type === 'paragraph' && isBlank([first]);
  return replaced(section, withRoom([block, ...(isFree ? rest : section.prose)], newId));
}

/** What a block is put behind: text goes into a measure, also right below its title, all else behind it. */
function besideOf({ section, block, within }: StandingBlock, at: string | undefined, moved: Block): string {
  if (!isTextBlock(moved)) return within?.measure ?? block.id;
  return at !== undefined && isMeasureTitle(section, at) ? at : block.id;
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
  const moved = standingBlock(plan, block);
  if (!stands || !moved) return [];
  return moveBlock(plan, block, { beside: besideOf(stands, place.block, moved.block), side: 'after' }, newId);
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

function setAlt(plan: Plan, block: string, alt: string): readonly Edit[] {
  const section = standingBlock(plan, block)?.section.id;
  return section === undefined ? [] : setPicture(plan, { section, block }, { alt: alt === '' ? undefined : alt });
}

function setMedia(plan: Plan, block: string, media: ReturnedMedium): readonly Edit[] {
  const section = standingBlock(plan, block)?.section;
  if (!section) return [];
  const prose = section.prose.map((each) =>
    each.id === block && each.type === 'picture' ? { ...each, media: media.name } : each,
  );
  return [{ kind: 'add-media', ...media }, ...replaced(section, prose)];
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
    case 'set-alt':
      return setAlt(plan, act.block, act.alt);
    case 'set-media':
      return setMedia(plan, act.block, act.media);
    case 'put-picture': {
      const put = putBlock(plan, act, newId);
      return put.length === 0 ? [] : [{ kind: 'add-media', ...act.media }, ...put];
    }
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
