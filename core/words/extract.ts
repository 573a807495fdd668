import type { Words } from '#core/model';

/** What an extract 摘录 says of itself, in the language of its plan. */
export const EXTRACT_WORDS: Words<{
  readonly title: (plan: string, unit: string) => string;
  readonly nothingHeading: string;
  readonly nothing: string;
}> = {
  'zh-CN': {
    title: (plan, unit) => `${plan}\n任务分工摘录（${unit}）`,
    nothingHeading: '任务分工',
    nothing: '本计划没有由该单位承担的内容。',
  },
  en: {
    title: (plan, unit) => `${plan}: Extract for ${unit}`,
    nothingHeading: 'Tasks',
    nothing: 'The plan gives this unit nothing to do.',
  },
};
