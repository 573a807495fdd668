import { countOf, walkSections, type Section } from '#core/model';
import { inlineText, measuresOf } from '../measures';
import { computedKind } from './computed';
import { kindCounter } from './counter';
import { allNumbers } from './grounds';

const sectionIn = (sections: readonly Section[], id: string | undefined): Section | undefined =>
  [...walkSections(sections)].find(({ section }) => section.id === id)?.section;

const measuresBelow = (section: Section): ReturnType<typeof measuresOf> =>
  [...walkSections([section])].flatMap((entry) => measuresOf(entry.section));

/** The measures that stand in a section and below it: 本节举措数. */
export const sectionMeasures = computedKind({
  name: 'section-measures',
  words: { 'zh-CN': '举措数', en: 'Number of measures' },
  ground: () => allNumbers,
  offers: ({ sections }, here) => {
    const holding = [...walkSections(sections)]
      .filter(({ section }) => section.id === here || measuresBelow(section).length > 0)
      .map(({ section }) => section.id);
    return [...holding.filter((id) => id === here), ...holding.filter((id) => id !== here)].map((section) => ({
      section,
    }));
  },
  label: ({ sections }, args, language, here) => {
    const heading = sectionIn(sections, args['section'])?.heading ?? '';
    if (here !== undefined && args['section'] === here)
      return language === 'zh-CN' ? '本节举措数' : 'Number of measures in this section';
    return language === 'zh-CN' ? `“${heading}”举措数` : `Number of measures in “${heading}”`;
  },
  compute: (plan, args) => {
    const section = sectionIn(plan.sections, args['section']);
    if (!section) return 'gone';
    return {
      quantities: [countOf(measuresBelow(section).length).value],
      counter: kindCounter('measure'),
      explain: () => ({
        parts: measuresBelow(section).map(({ block }) => ({
          record: block.id,
          name: inlineText(plan, block.children[0].children),
        })),
      }),
    };
  },
});
