import { demandFor } from '#core/model';
import { hasText } from '#core/derive';
import { rule } from '../rule';

export default rule({
  id: 'P44',
  name: 'required-section-empty',
  level: 'warning',
  over: 'section',
  find: (section, { plan }) =>
    demandFor(plan.demands, section.key)?.required === true && !hasText(section)
      ? [{ at: { section: section.id }, params: { heading: section.heading } }]
      : [],
  words: {
    'zh-CN': {
      title: '必备章节没有内容',
      why: '模板要求的章节缺内容，计划不完整。',
      bad: '“保障措施”一节空白',
      good: '“保障措施”写明组织领导、资金和考核',
      say: ({ heading }) => `必备章节“${heading}”还没有内容。`,
    },
    en: {
      title: 'Required section without text',
      why: 'The template demands this section; without it the plan is not complete.',
      bad: 'The section “Safeguards” is empty',
      good: '“Safeguards” says who leads, who pays and who checks',
      say: ({ heading }) => `The required section “${heading}” has no text yet.`,
    },
  },
});
