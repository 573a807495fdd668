import {
  isRef,
  refKey,
  walkSections,
  type Block,
  type Inline,
  type Section,
  type SectionId,
  type SmallTable,
} from '#core/model';
import { inlineText, pictureAlt, refText } from '#core/derive';
import type { Plan } from '#core/records';
import { tokensOf, type Token } from './pieces';

export type UnitType = Block['type'] | 'numbered-item';

const typeOf = (block: Block): UnitType => (block.type === 'list-item' && block.ordered ? 'numbered-item' : block.type);

/** What is compared as one: a block of a section or of a measure. Of a measure, its title; its blocks are units of their own. */
export interface Unit {
  readonly id: string;
  readonly type: UnitType;
  readonly block: Block;
  /** The section or measure that it stands in. */
  readonly parent: string;
  readonly section: SectionId;
}

/** The blocks of a plan by id, and the order in which they stand in each section and measure. */
export interface ProseIndex {
  readonly plan: Plan;
  readonly sections: ReadonlyMap<SectionId, Section>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export function indexProse(plan: Plan): ProseIndex {
  const sections = new Map<SectionId, Section>();
  const units = new Map<string, Unit>();
  const lists = new Map<string, readonly string[]>();
  const put = (blocks: readonly Block[], parent: string, section: SectionId): void => {
    lists.set(
      parent,
      blocks.map(({ id }) => id),
    );
    for (const block of blocks) {
      units.set(block.id, { id: block.id, type: typeOf(block), block, parent, section });
      if (block.type !== 'measure') continue;
      const [, ...inside] = block.children;
      put(inside, block.id, section);
    }
  };
  for (const { section } of walkSections(plan.sections)) {
    sections.set(section.id, section);
    put(section.prose, section.id, section.id);
  }
  return { plan, sections, units, lists };
}

/** What of a block is compared with the other plan's: of a measure its title alone. */
export const ownOf = (block: Block): unknown =>
  block.type === 'measure' ? { ...block, children: block.children[0] } : block;

const lineTokens = (plan: Plan, children: readonly Inline[]): readonly Token[] =>
  children.flatMap((inline) =>
    isRef(inline)
      ? [
          {
            key: `\u0000${refKey(inline.of)}${inline.format ? JSON.stringify(inline.format) : ''}`,
            text: refText(plan, inline),
          },
        ]
      : tokensOf(inline.text),
  );

const CELL_END: Token = { key: '\u0000cell', text: ' ｜ ' };
const ROW_END: Token = { key: '\u0000row', text: '\n' };

function tableTokens(plan: Plan, { children: [caption, ...rows] }: SmallTable): readonly Token[] {
  return [
    ...lineTokens(plan, caption.children),
    ...rows.flatMap((row) => [
      ROW_END,
      ...row.children.flatMap((cell, index) => [...(index > 0 ? [CELL_END] : []), ...lineTokens(plan, cell.children)]),
    ]),
  ];
}

/** The text of a unit, of a picture its caption, as what is compared: a reference is the same as long as it shows the same thing in the same format. */
export function unitTokens(plan: Plan, { block }: Unit): readonly Token[] {
  switch (block.type) {
    case 'generated-table':
      return [];
    case 'table':
      return tableTokens(plan, block);
    case 'picture':
      return lineTokens(plan, block.children[0].children);
    case 'measure':
      return lineTokens(plan, block.children[0].children);
    case 'paragraph':
    case 'run-in-heading':
    case 'list-item':
      return lineTokens(plan, block.children);
  }
}

/** The text of a unit as it reads; of a picture without a caption what it says to those who do not see it. */
export function unitText(plan: Plan, unit: Unit): string {
  const text = unitTokens(plan, unit)
    .map((token) => token.text)
    .join('');
  return text === '' && unit.block.type === 'picture' ? pictureAlt(plan, unit.block) : text;
}

/** What a measure is called in the text. */
export const titleOf = (plan: Plan, block: Block): string | undefined =>
  block.type === 'measure' ? inlineText(plan, block.children[0].children) : undefined;
