import { demandFor } from '#core/model';
import { sectionLength } from '#core/derive';
import { rule } from '../rule';

export default rule({
  id: 'P52',
  name: 'section-too-long',
  level: 'advice',
  over: 'section',
  find: (section, { plan }) => {
    const { most } = demandFor(plan.demands, section.key)?.length ?? {};
    if (most === undefined) return [];
    const { count } = sectionLength(plan, section);
    return count > most
      ? [
          {
            at: { section: section.id },
            params: { heading: section.heading, count: String(count), most: String(most) },
          },
        ]
      : [];
  },
  words: {
    'zh-CN': {
      title: '章节超过字数',
      why: '模板规定了字数，写得过长，重点反而不突出。',
      bad: '“引言”写了420字，模板要求不超过300字',
      good: '“引言”写280字',
      say: ({ heading, count, most }) => `“${heading}”有${count}字，超过模板规定的${most}字。`,
    },
    en: {
      title: 'Section over its length',
      why: 'The template sets a length; what runs over it buries its point.',
      bad: 'The introduction has 230 words, the template allows 150',
      good: 'The introduction has 140 words',
      say: ({ heading, count, most }) => `“${heading}” has ${count} words; the template allows ${most}.`,
    },
  },
});
