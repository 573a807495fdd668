import type { Language, Words } from '#core/model';

/** A sample plan 示例: one source written as a plan, in every language. */
export interface Sample {
  readonly name: string;
  readonly title: Words;
  /** What it was made from, and what it shows. */
  readonly about: Words;
  /** Loaded when asked for, so that a window starts without them. */
  readonly load: Readonly<Record<Language, () => Promise<unknown>>>;
}

/** The sample plans, in the order in which they are offered. */
export const SAMPLES = [
  {
    name: 'zigong-lantern',
    title: {
      'zh-CN': '自贡市彩灯产业转型升级行动计划（2017—2020年）',
      en: 'Action Plan for the Transformation and Upgrading of Zigong’s Lantern Industry (2017–2020)',
    },
    about: {
      'zh-CN': '行动计划：基地、品牌、外贸、人才四个方面，四个指标',
      en: 'Action plan: base, brand, export trade and talent, with four targets',
    },
    load: {
      'zh-CN': async () => (await import('./samples/zigong-lantern.zh-CN.json')).default,
      en: async () => (await import('./samples/zigong-lantern.en.json')).default,
    },
  },
  {
    name: 'zigong-export-base',
    title: {
      'zh-CN': '自贡市国家文化出口基地建设行动计划（2019—2023年）',
      en: 'Action Plan for the National Cultural Export Base in Zigong (2019–2023)',
    },
    about: {
      'zh-CN': '行动计划：项目、政策、资金、人才、活动和现状数据',
      en: 'Action plan: projects, policies, finance, talent, activities and facts',
    },
    load: {
      'zh-CN': async () => (await import('./samples/zigong-export-base.zh-CN.json')).default,
      en: async () => (await import('./samples/zigong-export-base.en.json')).default,
    },
  },
  {
    name: 'guangdong-garment',
    title: {
      'zh-CN': '广东省服装产业转型升级落实方案（2012—2015年）',
      en: 'Association Plan to Carry Out the Upgrading of Guangdong’s Garment Industry (2012–2015)',
    },
    about: {
      'zh-CN': '协会落实方案：集群、平台、企业和项目名单',
      en: 'Association plan: lists of clusters, platforms, enterprises and projects',
    },
    load: {
      'zh-CN': async () => (await import('./samples/guangdong-garment.zh-CN.json')).default,
      en: async () => (await import('./samples/guangdong-garment.en.json')).default,
    },
  },
  {
    name: 'chaoyang-parks',
    title: {
      'zh-CN': '朝阳区文化产业园区质量提升行动计划（2023—2025年）',
      en: 'Action Plan to Improve the Quality of Cultural Industry Parks in Chaoyang District (2023–2025)',
    },
    about: {
      'zh-CN': '行动计划：约数和定性指标、节点、申报方案',
      en: 'Action plan: approximate and qualitative targets, milestones, an application scheme',
    },
    load: {
      'zh-CN': async () => (await import('./samples/chaoyang-parks.zh-CN.json')).default,
      en: async () => (await import('./samples/chaoyang-parks.en.json')).default,
    },
  },
  {
    name: 'chaoyang-call',
    title: {
      'zh-CN': '朝阳区文化产业园区质量提升计划申报通知',
      en: 'Call for Applications under the Quality Improvement Plan for Cultural Industry Parks in Chaoyang District',
    },
    about: {
      'zh-CN': '申报通知：类别、时间、程序和评价维度',
      en: 'Call for applications: categories, schedule, procedure and criteria',
    },
    load: {
      'zh-CN': async () => (await import('./samples/chaoyang-call.zh-CN.json')).default,
      en: async () => (await import('./samples/chaoyang-call.en.json')).default,
    },
  },
  {
    name: 'dandong-textile',
    title: {
      'zh-CN': '关于继续做大做强丹东市纺织服装产业重塑“纺织名城”的建议',
      en: 'Suggestions on Expanding and Strengthening Dandong’s Textile and Garment Industry and Restoring the “Famous Textile City”',
    },
    about: {
      'zh-CN': '建议：五个方面，没有数值、时限和牵头单位',
      en: 'Suggestions: five fields, without numbers, dates or lead units',
    },
    load: {
      'zh-CN': async () => (await import('./samples/dandong-textile.zh-CN.json')).default,
      en: async () => (await import('./samples/dandong-textile.en.json')).default,
    },
  },
] as const satisfies readonly Sample[];

export type SampleName = (typeof SAMPLES)[number]['name'];
