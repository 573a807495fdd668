import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line } from '../read-line';
import { claimsIn } from './claims-in';

const lineOf = (text: string, language: Line['language']): Line => ({
  ...{ id: 'b0', type: 'paragraph', language, text },
  ...{ refs: [], grounds: [] },
});

const isBorneOut = ({ value, series, items }: ReturnType<typeof claimsIn>[number]): boolean =>
  series ? series.last === value : !items || (items.least <= value && value <= items.most);

/** Sentences as plans have them; every count in them is right, or nothing is certain about it. */
const CHINESE = [
  '围绕一个目标：建成彩灯名城；立足两大战略：“灯会强市”战略、“园区强市”战略；实施三大工程：企业工程，品牌工程，人才工程；坚持四个发展：“绿色”“创新”“开放”“共享”。',
  '问题主要有三个方面。一是小。企业规模不大。二是散。园区布局分散。三是弱。研发投入不足。下一步，一是抓招商，二是抓品牌。',
  '打造设计、制造、展演三大体系；推进两类应用，一是企业数字化，二是园区智能化；构建产业、生态和国际化三大支撑。',
  '茶叶、柑橘、彩灯三大产业规模居全市之首，生产端、流通端、消费端三个环节联动。',
  '建立健全市、县（市、区）两级协调机制，落实省、市、县三级责任。',
  '设立三个专项：一是产业基金，规模10亿元；二是人才基金，规模2亿元；三是风险补偿资金。',
  '分三个阶段推进：第一阶段（2026年），动员部署；第二阶段（2027年），全面实施；第三阶段（2028年），总结提升。',
  '申报单位应同时具备以下三个条件：1.在本市注册；2.具有独立法人资格；3.近三年无违法记录。',
  '对以下两种情形不予支持：已获得上级资金的；存在失信行为的。',
  '打造3个产业集群、5个园区：每个园区配套建设标准厂房、研发中心、检测平台。',
  '推进县、乡建设三大中心，在用地、用能、用工、融资四个方面加大支持。',
  '近三年来，全市实施两个试点：新型城镇化、产城融合。',
  '每年评选10家企业：其中龙头企业3家、示范企业7家。',
  '本市有6个区县：甲、乙、丙、丁四区，戊、己两县。',
  '重点突破三个领域：新材料（含化工新材料、碳材料）、节能环保装备、航空与燃机。',
  '建设20个园区：甲县5个、乙县8个、丙县7个。',
  '下设两个办公室：综合办公室设在市发展改革委，督查办公室设在市政府督查室。',
];
const ENGLISH = [
  'The strategy has three pillars: skills, innovation and infrastructure.',
  'There are two main risks: first, the market may shrink; second, costs may rise.',
  'We will focus on four areas: advanced manufacturing; health; energy; and food.',
  'The following three criteria apply: (1) the applicant is registered here; (2) it pays its taxes; (3) it has no record.',
  'The fund has five windows, such as skills, innovation and exports: each has its own rules.',
  'Three options were considered: do nothing, do the minimum, or do it all, at costs of 5, 10 and 15 million.',
  'In the next three years: growth, jobs and exports.',
];

it.each(CHINESE)('is not misled: %s', (text) => {
  expect(claimsIn(lineOf(text, 'zh-CN')).filter((claim) => !isBorneOut(claim))).toEqual([]);
});

it.each(ENGLISH)('is not misled: %s', (text) => {
  expect(claimsIn(lineOf(text, 'en')).filter((claim) => !isBorneOut(claim))).toEqual([]);
});

it('never fails, and its numbers stand in the text', () => {
  const piece = fc.constantFrom(
    ...[
      '以下',
      '五',
      '两',
      '十二',
      '3',
      '项',
      '个方面',
      '任务',
      '：',
      '。',
      '；',
      '、',
      '一是',
      '二是',
      '（一）',
      '甲',
      '和',
      '等',
    ],
    ...['the following ', 'five ', 'tasks', ': ', ', ', ' and ', 'first, ', '“', '”'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom('zh-CN', 'en'), (pieces, language) => {
      const text = pieces.join('');
      for (const { start, end, value } of claimsIn(lineOf(text, language))) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(value).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
