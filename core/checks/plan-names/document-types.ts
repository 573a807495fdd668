import type { Language } from '#core/model';

/** What a document of this kind may be called; the title of a plan ends with one of them, and 本计划 takes it up. */
export const DOCUMENT_TYPES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '计划',
    '方案',
    '规划',
    '意见',
    '纲要',
    '办法',
    '通知',
    '细则',
    '建议',
    '指南',
    '规定',
    '措施',
    '要点',
    '决定',
    '批复',
  ],
  en: [
    'Plan',
    'Programme',
    'Program',
    'Strategy',
    'Roadmap',
    'Scheme',
    'Blueprint',
    'Framework',
    'Proposal',
    'Call',
    'Opinions',
  ],
};

/** The types that a title names, the last first: 关于印发…行动计划的通知 is a notice and a plan. */
export function typesIn(title: string, language: Language): readonly string[] {
  return DOCUMENT_TYPES[language]
    .map((type) => ({ type, at: title.toLowerCase().lastIndexOf(type.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at)
    .map(({ type }) => type);
}

/** Words that plans of any subject are called by: a name made of nothing else says no subject of its own. */
const GENERAL: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /^(?:促进|升级|提升|推进|发展|行动|提质|增效|振兴|转型|实施|三年|工作|专项)+(?:计划|方案|规划|纲要)$/,
  en: /^(?:(?:Promotion|Upgrade|Upgrading|Enhancement|Improvement|Development|Action|Advancement|Transformation|Implementation|Work|and)\s)+(?:Plan|Programme|Program|Strategy)$/,
};

/** Whether a name can only be the short one of a plan that the text has named in full: 《提升计划》, “Upgrade Plan”. */
export const isGeneralName = (name: string, language: Language): boolean => GENERAL[language].test(name);
