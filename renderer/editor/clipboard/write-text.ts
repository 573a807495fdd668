import { isRef, walkSections, type AnyBlock, type Inline, type Prose } from '#core/model';
import { inlineText, numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { generatedTableText, smallTableText } from './tables-html';

const numbered = (plan: Plan, id: string): string => {
  const label = numberPlan(plan).get(id)?.label ?? '';
  return label !== '' && plan.language === 'en' ? `${label} ` : label;
};

/** The lines of blocks as they are read: list items with their sign or number, tables with tabs between the cells. */
function linesOf(plan: Plan, blocks: readonly AnyBlock[]): readonly string[] {
  let count = 0;
  return blocks.flatMap((block): readonly string[] => {
    count = block.type === 'list-item' && block.ordered ? count + 1 : 0;
    switch (block.type) {
      case 'measure': {
        // Of a measure that is selected in part, the title may be missing.
        const lines: readonly AnyBlock[] = block.children;
        const [first = '', ...rest] = linesOf(plan, lines);
        return [(lines[0]?.type === 'measure-title' ? numbered(plan, block.id) : '') + first, ...rest];
      }
      case 'generated-table':
        return generatedTableText(plan, block);
      case 'table':
        return smallTableText(plan, block);
      case 'table-row':
        return [];
      case 'picture':
        return isBlank(block.children[0].children) ? [] : linesOf(plan, block.children);
      case 'list-item':
        return [(block.ordered ? `${String(count)}. ` : '• ') + inlineText(plan, block.children)];
      case 'measure-title':
      case 'paragraph':
      case 'run-in-heading':
      case 'table-caption':
      case 'picture-caption':
      case 'table-cell':
        return [inlineText(plan, block.children)];
    }
  });
}

/** Prose for programs that read plain text: a line each, measures and lists with their numbers, references as their text. */
export const proseText = (plan: Plan, prose: Prose): string => linesOf(plan, prose).join('\n');

const isBlank = (children: readonly Inline[]): boolean =>
  children.every((inline) => !isRef(inline) && inline.text === '');

/** The whole plan as text: its title, its headings with their numbers, and its prose without empty paragraphs. */
export function planText(plan: Plan): string {
  const lines = [...walkSections(plan.sections)].flatMap(({ section }) => {
    const prose = section.prose.filter((block) => block.type !== 'paragraph' || !isBlank(block.children));
    return [numbered(plan, section.id) + section.heading, ...linesOf(plan, prose)];
  });
  return [plan.profile.title, ...lines].join('\n');
}
