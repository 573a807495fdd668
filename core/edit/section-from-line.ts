import {
  emptyParagraph,
  isRef,
  isTextBlock,
  walkSections,
  type BlockId,
  type Inline,
  type NewId,
  type SectionId,
  type SectionPlace,
} from '#core/model';
import { inlineText } from '#core/derive';
import { replaceText } from '#core/checks';
import type { Plan } from '#core/records';
import { mayBegin } from './block-place';
import type { Edit } from './edit';
import { mayStand, placeOf, sectionOf } from './sections';

/** A line of a section that begins with a heading's number. */
export interface HeadedLine {
  readonly section: SectionId;
  readonly block: BlockId;
  /** The level that its number has: 1 for “一、”, 2 for “（一）”. */
  readonly level: number;
  /** How many characters the number is. */
  readonly length: number;
}

/** Behind the section, or the one above it, that has this level: only where nothing stands in between. */
function placeBehind(plan: Plan, id: SectionId, level: number): SectionPlace | undefined {
  const entry = [...walkSections(plan.sections)].find(({ section }) => section.id === id);
  const chain = entry ? [...entry.above, entry.section] : [];
  const at = chain[level - 1];
  const below = chain.slice(level);
  const isLast = below.every((section, index) => chain[level - 1 + index]?.sections.at(-1) === section);
  if (!at || !isLast || entry?.section.sections.length !== 0) return undefined;
  const { index, ...parent } = placeOf(plan, at.id);
  return { ...parent, index: index + 1 };
}

/** Where the section would stand that a headed line becomes, so that the text keeps its order; undefined where the template allows none. */
export function placeOfHeaded(plan: Plan, { section, level }: HeadedLine): SectionPlace | undefined {
  const places = [placeBehind(plan, section, level), { parent: section, index: 0 }];
  return places.find((place) => place !== undefined && mayStand(plan, place));
}

/** The edits that make a section of a headed line: its text is the heading, what follows in the prose goes along. */
export function sectionFromLine(
  plan: Plan,
  line: HeadedLine,
  newId: NewId,
): { readonly edits: readonly Edit[]; readonly section: SectionId } | undefined {
  const { prose } = sectionOf(plan, line.section);
  const index = prose.findIndex(({ id }) => id === line.block);
  const block = prose[index];
  const place = placeOfHeaded(plan, line);
  if (!block || !isTextBlock(block) || !place) return undefined;
  const lengthOf = (inline: Inline): number => (isRef(inline) ? inlineText(plan, [inline]).length : inline.text.length);
  const heading = inlineText(
    plan,
    replaceText(block.children, { start: 0, end: line.length, to: '' }, lengthOf),
  ).trim();
  const left = prose.slice(0, index);
  const rest = prose.slice(index + 1);
  const isOpen = rest[0] !== undefined && mayBegin(rest[0]);
  const section = newId();
  return {
    section,
    edits: [
      {
        kind: 'add-section',
        section: { id: section, heading, prose: isOpen ? rest : [emptyParagraph(newId()), ...rest], sections: [] },
        place,
      },
      { kind: 'replace-prose', section: line.section, prose: left.length > 0 ? left : [emptyParagraph(newId())] },
    ],
  };
}
