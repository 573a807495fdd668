import { describe, expect, it } from 'vitest';
import { formatQuantity } from '#core/model';
import { fieldText, inlineText } from '#core/derive';
import { findRecord, type KindName, type Plan } from '#core/records';
import { loadSample } from './load-sample';
import type { SampleName } from './samples';
import { linesIn, quantitiesIn, recordsIn } from './testing';

interface Contents {
  /** How many records of a kind the source gives. */
  readonly counts: Partial<Readonly<Record<KindName, number>>>;
  /** Every quantity of the source, as its records hold it, in their order. */
  readonly quantities: readonly string[];
  /** What else the source says, by record and field. */
  readonly says: readonly (readonly [record: string, field: string, text: string])[];
}

const CONTENTS: Readonly<Record<SampleName, Contents>> = {
  'zigong-lantern': {
    counts: { target: 4, measure: 13, project: 1, talent: 3, activity: 4, fact: 2, finance: 0, policy: 0, scheme: 0 },
    quantities: ['400家', '50亿元', '1.8亿美元', '超过8000人', '6家'],
    says: [
      ['target0001', 'deadline', '2020年'],
      ['target0004', 'grade', '国家5A级旅游景区'],
    ],
  },
  'zigong-export-base': {
    counts: { target: 6, measure: 15, project: 2, finance: 1, talent: 1, policy: 3, list: 4, activity: 5, basis: 1 },
    quantities: [
      ...['100场', '100座', '超过380万人次', '超过70亿元', '28家', '10个'],
      ...['13个', '1个', '约70%', '7年', '90%', '超过2000万美元', '超过500座', '超过60个', '超过4亿人次', '1', '1'],
    ],
    says: [
      ['list000004', 'entries', '自贡工艺彩灯；自贡仿真恐龙'],
      ['basis00001', 'title', '国务院关于加快发展对外文化贸易的意见'],
    ],
  },
  'guangdong-garment': {
    counts: {
      measure: 19,
      target: 2,
      project: 3,
      finance: 2,
      talent: 1,
      list: 6,
      activity: 4,
      organisation: 11,
      basis: 1,
    },
    quantities: ['超过100亿元', '5个', '22个', '33家', '29家', '14个'],
    says: [['list000001', 'entries', '潮南 首批；园洲 首批；茶山 首批；大朗 首批；张槎 首批']],
  },
  'chaoyang-parks': {
    counts: { target: 5, measure: 13, milestone: 3, scheme: 1, finance: 0, talent: 0, project: 0 },
    quantities: ['约10个', '超过100亿元', '约20个', '33个', '超过100亿元', '约10个', '约20个'],
    says: [
      ['scheme0001', 'opens', '2023年5月25日'],
      ['scheme0001', 'closes', '2023年6月15日'],
      ['scheme0001', 'criteria', '管理制度；品牌活动；规范运营；产业发展'],
      ['mileston01', 'date', '2023年5月17日'],
    ],
  },
  'chaoyang-call': {
    counts: { scheme: 1, milestone: 2, list: 1, target: 0, measure: 0 },
    quantities: ['33个', '超过100亿元', '约10个', '约20个'],
    says: [['scheme0001', 'choice', '只能选报一类']],
  },
  'dandong-textile': {
    counts: { measure: 16, target: 2, policy: 3, talent: 3, finance: 3, list: 2, activity: 4 },
    quantities: [],
    says: [['target0002', 'grade', '国家应急产业基地']],
  },
};

const shown = (plan: Plan, id: string, field: string): string => {
  const found = findRecord(plan, id);
  return found ? fieldText(plan, found.kind, found.record, field) : '';
};

describe.each(Object.entries(CONTENTS))('the sample %s', (name, { counts, quantities, says }) => {
  it('holds what its source gives', async () => {
    const plan = await loadSample(
      'zh-CN',
      Object.keys(CONTENTS).find((one): one is SampleName => one === name),
    );
    const records = recordsIn(plan);
    for (const [kind, count] of Object.entries(counts))
      expect(records.filter((record) => record.kind === kind).length, kind).toBe(count);
    expect(quantitiesIn(plan).map((quantity) => formatQuantity(quantity, 'zh-CN'))).toEqual(quantities);
    for (const [record, field, text] of says) expect(shown(plan, record, field)).toBe(text);
  });
});

describe('the text of the samples', () => {
  const text = (plan: Plan): string =>
    linesIn(plan)
      .map(({ children }) => inlineText(plan, children))
      .join('\n');

  it('reads its numbers from the records', async () => {
    const chinese = text(await loadSample('zh-CN'));
    expect(chinese).toContain(
      '入驻中国灯城文化创意产业园区（以下简称“园区”）的彩灯企业和文化机构达到400家，园区年产值达到50亿元；',
    );
    expect(chinese).toContain(
      '全市各类彩灯专业技术人员超过8000人；有6家彩灯龙头企业与四川师范大学、四川理工学院等高等院校签订了人才培养协议。',
    );
    expect(text(await loadSample('en'))).toContain(
      'the city’s lantern foreign trade reaches 180 million US dollars a year;',
    );
  });

  it('counts its measures', async () => {
    expect(text(await loadSample('zh-CN', 'dandong-textile'))).toContain('从五个方面提出十六条建议。');
    expect(text(await loadSample('en', 'dandong-textile'))).toContain('sixteen suggestions are made in five fields.');
    expect(text(await loadSample('zh-CN', 'guangdong-garment'))).toContain('五个方面开展工作，共十九条举措');
  });

  it('reads as good English where the numbers are of another scale', async () => {
    const english = text(await loadSample('en', 'zigong-export-base'));
    expect(english).toContain('over 3.8 million visits a year');
    expect(english).toContain('exports of over 20 million US dollars a year');
    expect(english).toContain('to over 400 million visits in all');
  });
});
