import type { Words } from '#core/model';
import type { RuleWords } from '../rule';
import type { HouseFind } from './pack';

/** What a finding of house rules says: the word, what to write instead (or nothing), why, and which pack says so. */
export type HouseParams = Readonly<Record<'found' | 'to' | 'why' | 'from', string>>;

/** A rule that house rules fill: what it is called and how it speaks. */
export interface HouseDescription {
  readonly id: string;
  readonly name: string;
  readonly kind: HouseFind;
  readonly words: Words<RuleWords<HouseParams>>;
}

/** 按“四川省规范用语”， · By “House style”, */
const by = {
  'zh-CN': ({ from }: HouseParams): string => (from === '' ? '按本计划的规范用语，' : `按“${from}”，`),
  en: ({ from }: HouseParams): string => (from === '' ? 'By this plan’s own rules' : `By “${from}”`),
};

const because = {
  'zh-CN': ({ why }: HouseParams): string => (why === '' ? '。' : `：${why.replace(/[。.]$/, '')}。`),
  en: ({ why }: HouseParams): string => (why === '' ? '.' : `: ${why.replace(/\.$/, '')}.`),
};

/** T21, T28 and T29, one for each list of a pack. */
export const HOUSE_DESCRIPTIONS: readonly HouseDescription[] = [
  {
    id: 'T21',
    name: 'house-term',
    kind: 'term',
    words: {
      'zh-CN': {
        title: '不是规范用语',
        why: '本省、本单位或本计划的规范用语规定了统一的写法。',
        bad: '发展灯彩产业（规范用语：彩灯）',
        good: '发展彩灯产业',
        say: (params) => `${by['zh-CN'](params)}应写“${params.to}”，不写“${params.found}”${because['zh-CN'](params)}`,
      },
      en: {
        title: 'Not the house term',
        why: 'The rules of the province, the office or this plan settle one way to write it.',
        bad: 'Light-festival firms (house term: lantern)',
        good: 'Lantern firms',
        say: (params) => `${by.en(params)}, write “${params.to}”, not “${params.found}”${because.en(params)}`,
      },
    },
  },
  {
    id: 'T28',
    name: 'house-avoid',
    kind: 'avoid',
    words: {
      'zh-CN': {
        title: '不宜使用的表述',
        why: '本省、本单位或本计划的规范用语列出了不用的表述。',
        bad: '打造世界第一的灯会（规范用语：不用“世界第一”）',
        good: '打造国际知名的灯会',
        say: (params) =>
          `${by['zh-CN'](params)}不用“${params.found}”${params.to === '' ? '' : `，可写“${params.to}”`}${because['zh-CN'](params)}`,
      },
      en: {
        title: 'Expression to avoid',
        why: 'The rules of the province, the office or this plan name expressions that are not used.',
        bad: 'A world-beating festival (house rule: no “world-beating”)',
        good: 'A festival known abroad',
        say: (params) =>
          `${by.en(params)}, avoid “${params.found}”${params.to === '' ? '' : `; write “${params.to}”`}${because.en(params)}`,
      },
    },
  },
  {
    id: 'T29',
    name: 'house-name',
    kind: 'name',
    words: {
      'zh-CN': {
        title: '名称写法有误',
        why: '地名、单位和项目名称以规范用语中核定的为准。',
        bad: '自贡中华彩灯大世界（核定名称：中华彩灯大世界）',
        good: '中华彩灯大世界',
        say: (params) => `${by['zh-CN'](params)}规范的名称是“${params.to}”，不是“${params.found}”。`,
      },
      en: {
        title: 'Wrong form of a name',
        why: 'Places, units and projects are called what the house rules have approved.',
        bad: 'Lantern World Zigong (approved name: Chinese Lantern World)',
        good: 'Chinese Lantern World',
        say: (params) => `${by.en(params)}, the name is “${params.to}”, not “${params.found}”.`,
      },
    },
  },
];
