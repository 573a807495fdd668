import type { Section } from '#core/model';
import type { Plan } from '#core/records';
import { TYPING_PLACE } from './large-plan';

/** The plan after one more character was typed in its middle: everything that the key does not touch keeps its identity. */
export function typeOne(plan: Plan, char: string): Plan {
  const isThere = (section: Section): boolean =>
    section.prose.some(
      (block) =>
        block.type === 'paragraph' &&
        block.children.some((inline) => 'text' in inline && inline.text.startsWith(TYPING_PLACE)),
    );
  const inSection = (section: Section): Section => {
    const sections = section.sections.some((child) => isThere(child))
      ? section.sections.map(inSection)
      : section.sections;
    if (!isThere(section)) return sections === section.sections ? section : { ...section, sections };
    const prose = section.prose.map((block) => {
      if (block.type !== 'paragraph') return block;
      const [first] = block.children;
      return first && 'text' in first && first.text.startsWith(TYPING_PLACE)
        ? { ...block, children: [{ ...first, text: first.text + char }, ...block.children.slice(1)] }
        : block;
    });
    return { ...section, prose, sections };
  };
  return { ...plan, sections: plan.sections.map(inSection) };
}
