import type { Place } from '#core/checks';
import { generateTable } from '#core/derive';
import type { BlockChange } from './change';
import { comparePictures } from './compare-pictures';
import { isSame } from './is-same';
import { mergeOrder, movedAmong } from './order';
import { diffTokens, type Piece } from './pieces';
import { ownOf, titleOf, unitText, unitTokens, type ProseIndex, type Unit } from './units';

export interface Sides {
  readonly before: ProseIndex;
  readonly after: ProseIndex;
}

/** The changes of the blocks that stand, or stood, directly in a section or measure, each followed by those inside it. */
export function compareBlocks(sides: Sides, parent: string): readonly BlockChange[] {
  const [was, is] = [sides.before.lists.get(parent) ?? [], sides.after.lists.get(parent) ?? []];
  const moved = movedAmong(was, is);
  return mergeOrder(was, is).flatMap((id) => {
    const [before, after] = [sides.before.units.get(id), sides.after.units.get(id)];
    // A block that went elsewhere is told where it stands now.
    if (after && after.parent !== parent) return [];
    const hasInside = before?.type === 'measure' || after?.type === 'measure';
    return [...compareUnit(sides, before, after, moved.has(id)), ...(hasInside ? compareBlocks(sides, id) : [])];
  });
}

function compareUnit(
  sides: Sides,
  before: Unit | undefined,
  after: Unit | undefined,
  isMoved: boolean,
): readonly BlockChange[] {
  if (before && after) return [...moveOf(sides, before, after, isMoved), ...contentOf(sides, before, after)];
  if (after) return isThere(sides.before, after.parent) ? [whole(sides.after, sides.before, after, 'added')] : [];
  return before && isThere(sides.after, before.parent) ? [whole(sides.before, sides.after, before, 'removed')] : [];
}

const isThere = ({ sections, units }: ProseIndex, parent: string): boolean => sections.has(parent) || units.has(parent);

/** What every change of a unit says of it, as the plan has it in which it is looked at. */
function aboutUnit(
  { plan, units }: ProseIndex,
  unit: Unit,
): Pick<BlockChange, 'of' | 'home' | 'type' | 'name' | 'within'> {
  const { block, type, parent, section } = unit;
  const name =
    block.type === 'generated-table' ? generateTable(plan, block.table, block.of).title : titleOf(plan, block);
  const measure = units.get(parent);
  const within = measure && titleOf(plan, measure.block);
  return {
    of: 'block',
    home: { kind: 'section', section },
    type,
    ...(name !== undefined && { name }),
    ...(within !== undefined && { within }),
  };
}

/** The text that came, or the place where text went. */
function placeOf({ block, section }: Unit, pieces: readonly Piece[]): Place {
  // A small table or picture has no text of its own: the caret goes to its caption.
  if (block.type === 'table' || block.type === 'picture')
    return { section, block: block.children[0].id, start: 0, end: 0 };
  const first = pieces.findIndex(({ kind }) => kind !== 'same');
  const start = pieces[0]?.kind === 'same' && first > 0 ? pieces[0].text.length : 0;
  const added = first < 0 ? undefined : pieces.slice(first, first + 2).find(({ kind }) => kind === 'added');
  return { section, block: block.id, start, end: start + (added?.text.length ?? 0) };
}

function moveOf({ before, after }: Sides, was: Unit, is: Unit, isMoved: boolean): readonly BlockChange[] {
  if (!isMoved && was.parent === is.parent) return [];
  const from = was.section === is.section ? undefined : before.sections.get(was.section)?.heading;
  return [
    {
      ...aboutUnit(after, is),
      how: 'moved',
      at: placeOf(is, []),
      ...(from !== undefined && { from }),
      pieces: asWhole('same', unitText(after.plan, is)),
    },
  ];
}

function contentOf({ before, after }: Sides, was: Unit, is: Unit): readonly BlockChange[] {
  if (was.block === is.block || isSame(ownOf(was.block), ownOf(is.block))) return [];
  const pieces = diffTokens(unitTokens(before.plan, was), unitTokens(after.plan, is));
  const about = { ...aboutUnit(after, is), at: placeOf(is, pieces), pieces };
  if (was.block.type === 'picture' && is.block.type === 'picture')
    return comparePictures(was.block, is.block, pieces).map((change) => ({ ...about, ...change }));
  const isNewText = pieces.some(({ kind }) => kind !== 'same');
  const isNewType = was.type !== is.type || tableOf(was) !== tableOf(is);
  if (!isNewType) return [{ ...about, how: isNewText ? 'changed' : 'restyled' }];
  const retyped: BlockChange = { ...about, how: 'retyped', was: was.type };
  return isNewText
    ? [
        { ...retyped, pieces: asWhole('same', unitText(after.plan, is)) },
        { ...about, how: 'changed' },
      ]
    : [retyped];
}

const tableOf = ({ block }: Unit): string | undefined =>
  block.type === 'generated-table' ? `${block.table} ${block.of ?? ''}` : undefined;

const asWhole = (kind: Piece['kind'], text: string): readonly Piece[] => (text === '' ? [] : [{ kind, text }]);

/** A unit that came or went as a whole, with the blocks in it that did so with it. */
function whole(here: ProseIndex, there: ProseIndex, unit: Unit, how: 'added' | 'removed'): BlockChange {
  const text = [unit, ...unitsIn(here, there, unit.id)].map((each) => unitText(here.plan, each)).join('\n');
  return {
    ...aboutUnit(here, unit),
    how,
    ...(how === 'added' && { at: placeOf(unit, []) }),
    ...(unit.block.type === 'picture' && { media: shownBy(how, unit.block.media) }),
    pieces: asWhole(how, text),
  };
}

const shownBy = (how: 'added' | 'removed', media: string): NonNullable<BlockChange['media']> =>
  how === 'added' ? { after: media } : { before: media };

/** The units in a section or measure, those inside measures too, that the other plan does not have. */
function unitsIn(here: ProseIndex, there: ProseIndex, parent: string): readonly Unit[] {
  return (here.lists.get(parent) ?? []).flatMap((id) => {
    const unit = here.units.get(id);
    return unit && !there.units.has(id) ? [unit, ...unitsIn(here, there, id)] : [];
  });
}

/** The text of a section that came or went as a whole. */
export const sectionPieces = (
  here: ProseIndex,
  there: ProseIndex,
  section: string,
  how: 'added' | 'removed',
): readonly Piece[] =>
  asWhole(
    how,
    unitsIn(here, there, section)
      .map((unit) => unitText(here.plan, unit))
      .filter((text) => text !== '')
      .join('\n'),
  );
