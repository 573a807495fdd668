import {
  isRef,
  walkSections,
  type AnyBlock,
  type Inline,
  type ListItem,
  type Prose,
  type TextBlock,
} from '#core/model';
import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { element, escaped } from './html';
import { inlinesHtml } from './inlines-html';
import { pictureHtml } from './picture-html';
import { generatedTableHtml, smallTableHtml } from './tables-html';

/** Two characters: for Word by count, for others by the width of their usual text. */
const INDENT = 'text-indent:24pt;mso-char-indent-count:2.0';

const heading = (level: number, inside: string): string => element(`h${String(Math.min(6, level))}`, inside);

/** A number and the space that English has after it. */
const numbered = (plan: Plan, label: string): string =>
  label === '' ? '' : escaped(label) + (plan.language === 'en' ? ' ' : '');

function lineHtml(plan: Plan, line: Exclude<TextBlock, ListItem>): string {
  const inside = inlinesHtml(plan, line.children);
  if (line.type === 'run-in-heading') return element('p', element('b', inside));
  return element('p', inside, { style: plan.language === 'zh-CN' ? INDENT : undefined });
}

/** Items that follow each other are one list. */
function listsHtml(plan: Plan, blocks: readonly AnyBlock[]): string {
  let html = '';
  let open: 'ol' | 'ul' | undefined;
  for (const block of blocks) {
    const list = block.type === 'list-item' ? (block.ordered ? 'ol' : 'ul') : undefined;
    if (open !== list) html += (open ? `</${open}>` : '') + (list ? `<${list}>` : '');
    open = list;
    html += block.type === 'list-item' ? element('li', inlinesHtml(plan, block.children)) : blockHtml(plan, block);
  }
  return html + (open ? `</${open}>` : '');
}

function blockHtml(plan: Plan, block: Exclude<AnyBlock, ListItem>): string {
  switch (block.type) {
    case 'measure': {
      const number = numberPlan(plan).get(block.id);
      // Of a measure that is selected in part, the title may be missing.
      const lines: readonly AnyBlock[] = block.children;
      const [first, ...rest] = lines;
      if (first?.type !== 'measure-title') return listsHtml(plan, lines);
      const title = numbered(plan, number?.label ?? '') + inlinesHtml(plan, first.children);
      return heading(number?.level ?? 3, title) + listsHtml(plan, rest);
    }
    case 'generated-table':
      return generatedTableHtml(plan, block);
    case 'table':
      return smallTableHtml(plan, block);
    case 'table-row':
      return '';
    case 'picture':
      return pictureHtml(plan, block);
    case 'measure-title':
    case 'table-caption':
    case 'picture-caption':
    case 'table-cell':
      return element('p', inlinesHtml(plan, block.children));
    case 'paragraph':
    case 'run-in-heading':
      return lineHtml(plan, block);
  }
}

/** Prose for programs that read HTML: headings, lists, measures with their numbers, tables; references as their text. */
export const proseHtml = (plan: Plan, prose: Prose): string => listsHtml(plan, prose);

const isEmpty = (children: readonly Inline[]): boolean =>
  children.every((inline) => !isRef(inline) && inline.text === '');

/** The whole plan for programs that read HTML, without its empty paragraphs. */
export function planHtml(plan: Plan): string {
  const numbers = numberPlan(plan);
  const title = element('p', element('b', escaped(plan.profile.title)), {
    style: 'text-align:center;font-size:22pt',
  });
  const sections = [...walkSections(plan.sections)].map(({ section, level }) => {
    const label = numbered(plan, numbers.get(section.id)?.label ?? '');
    const prose = section.prose.filter((block) => block.type !== 'paragraph' || !isEmpty(block.children));
    return heading(level, label + escaped(section.heading)) + proseHtml(plan, prose);
  });
  return title + sections.join('');
}
