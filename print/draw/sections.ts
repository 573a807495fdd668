import type { Section } from '#core/model';
import { isAnnex, printsHeading } from '#core/derive';
import type { Draft, Drawn, Orientation } from '../draft';
import { drawHeading } from './heading';
import { drawFixedText, drawProse } from './prose';

function drawSection(draft: Draft, section: Section, level: number, orientation: Orientation): readonly Drawn[] {
  const { label = '' } = draft.numbers.get(section.id) ?? {};
  const hasHeading = draft.profile === 'report' || printsHeading(draft.plan, section);
  const { id, heading: text } = section;
  return [
    ...(hasHeading ? [drawHeading(draft, { id, level, label, text, nodes: [text] })] : []),
    ...drawFixedText(draft, section),
    ...drawProse(draft, section.prose, { orientation, heading: text }),
    ...drawAll(draft, section.sections, level + (label === '' ? 0 : 1), orientation),
  ];
}

const drawAll = (
  draft: Draft,
  sections: readonly Section[],
  level: number,
  orientation: Orientation,
): readonly Drawn[] =>
  sections
    .filter((section) => !isAnnex(draft.plan, section))
    .flatMap((section) => drawSection(draft, section, level, orientation));

/** Draws the sections of the plan that are not annexes. */
export const drawBody = (draft: Draft): readonly Drawn[] => drawAll(draft, draft.plan.sections, 1, 'upright');

/** Draws what stands in an annex below its title, on pages across. */
export const drawAnnexContent = (draft: Draft, annex: Section): readonly Drawn[] => [
  ...drawFixedText(draft, annex),
  ...drawProse(draft, annex.prose, { orientation: 'across', heading: annex.heading }),
  ...drawAll(draft, annex.sections, 1, 'across'),
];
