import {
  paragraph,
  plan,
  record,
  ref,
  section,
  target,
  measure,
  inEnglish,
  runInHeading,
} from '../../../core/records/testing';
import { inBoth, inText, type Examples } from './example';

const full = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The examples of the rules over numbers, dates and units. */
export const numbers: Readonly<Record<string, Examples>> = {
  N01: inText(
    ['本地采购比重为30-40%。', '本地采购比重为30%～40%。'],
    ['Local purchases make up 30-40%.', 'Local purchases make up 30%–40%.'],
  ),
  N02: inText(
    ['新增企业约20家左右。', '新增企业约20家。'],
    ['About 20 or so firms are added.', 'About 20 firms are added.'],
  ),
  N03: inText(['培训13.2万多人。', '培训13.2万人。']),
  N04: inText(['23年底前建成园区。', '2023年底前建成园区。'], ['The park opened in ’23.', 'The park opened in 2023.']),
  N05: inText(
    ['去年出口额增长12%。', '2018年出口额增长12%。'],
    ['Exports grew by 12% last year.', 'Exports grew by 12% in 2018.'],
  ),
  N06: inText(['于6月31日前完成。', '于6月30日前完成。'], ['It is done by 31 June.', 'It is done by 30 June.']),
  N10: inText(
    ['数字化企业占比提高2%。', '数字化企业占比提高2个百分点。'],
    ['The share of exports rose by 2%.', 'The share of exports rose by 2 percentage points.'],
  ),
  N11: inText(['单位能耗下降2倍。', '单位能耗下降50%。'], ['Energy use fell 2 times.', 'Energy use fell by 50%.']),
  N15: inText(['总投资5亿3千4百万元。', '总投资5.34亿元。']),
  N16: inText(
    ['数字化企业占比达到120%。', '数字化企业占比达到82%。'],
    ['The share of digital firms reaches 120%.', 'The share of digital firms reaches 82%.'],
  ),
};

/** The examples of the rules over headings, numbering and annexes. */
export const structure: Readonly<Record<string, Examples>> = {
  D01: inText(
    [
      ['一、重点任务', '1.建设园区', '（一）品牌', '（二）市场'],
      ['一、重点任务', '（一）建设园区', '1.规划', '2.建设'],
    ],
    [
      ['1 Tasks', '1.1.1 Parks', '1.1 Brands'],
      ['1 Tasks', '1.1 Parks', '1.1.1 Sites'],
    ],
  ),
  D02: inText(
    [
      ['（一）建设园区', '（三）培育品牌'],
      ['（一）建设园区', '（二）培育品牌'],
    ],
    [
      ['First, parks.', '2. Brands.', 'Third, markets.'],
      ['1. Parks.', '2. Brands.', '3. Markets.'],
    ],
  ),
  D03: inText([
    ['1.建设园区', '2、培育品牌', '3.拓展市场'],
    ['1.建设园区', '2.培育品牌', '3.拓展市场'],
  ]),
  D04: inText([['（一）、建设园区'], ['（一）建设园区']], [['(1). Build the park'], ['(1) Build the park']]),
  D05: {
    'zh-CN': {
      bad: plan(section({ id: 's1', heading: '重点任务。' })),
      good: plan(section({ id: 's1', heading: '重点任务' })),
    },
    en: {
      bad: plan(inEnglish, section('s1', runInHeading('Goals.'))),
      good: plan(inEnglish, section('s1', runInHeading('Goals'))),
    },
  },
  D14: inText(
    [
      ['附件：1.主要指标表', '2.任务分工表', '3.项目表', '附件1', '主要指标表', '附件2', '任务分工表'],
      ['附件：1.主要指标表', '2.任务分工表', '附件1', '主要指标表', '附件2', '任务分工表'],
    ],
    [
      ['Annexes: 1. Indicators', '2. Tasks', '3. Projects', 'Annex 1', 'Indicators', 'Annex 2', 'Tasks'],
      ['Annexes: 1. Indicators', '2. Tasks', 'Annex 1', 'Indicators', 'Annex 2', 'Tasks'],
    ],
  ),
  D15: inText(
    [['附件：1.任务分工表'], ['附件：任务分工表']],
    [['Annex: 1. Division of tasks'], ['Annex: Division of tasks']],
  ),
  D16: inText(
    [
      ['附件：1.主要指标表', '3.任务分工表'],
      ['附件：1.主要指标表', '2.任务分工表'],
    ],
    [
      ['Annexes: 1. Indicators', '3. Tasks'],
      ['Annexes: 1. Indicators', '2. Tasks'],
    ],
  ),
  D17: inText(
    [['附件：任务分工表。'], ['附件：任务分工表']],
    [['Annex: Division of tasks.'], ['Annex: Division of tasks']],
  ),
  D18: inText(
    [
      ['附件：1.主要指标表', '2.任务分工方案', '# 附件1 主要指标表', '# 附件2 任务分工表'],
      ['附件：1.主要指标表', '2.任务分工表', '# 附件1 主要指标表', '# 附件2 任务分工表'],
    ],
    [
      ['Annexes: 1. Indicators', '2. Task plan', '# Annex 1: Indicators', '# Annex 2: Division of tasks'],
      ['Annexes: 1. Indicators', '2. Division of tasks', '# Annex 1: Indicators', '# Annex 2: Division of tasks'],
    ],
  ),
  D19: inText(
    [
      ['具体安排详见附件4。', '附件：1.甲表', '2.乙表', '3.丙表'],
      ['具体安排详见附件3。', '附件：1.甲表', '2.乙表', '3.丙表'],
    ],
    [
      ['For details see Annex 4.', 'Annexes: 1. One', '2. Two', '3. Three'],
      ['For details see Annex 3.', 'Annexes: 1. One', '2. Two', '3. Three'],
    ],
  ),
};

/** The examples of the rules over the wording. */
export const wording: Readonly<Record<string, Examples>> = {
  T01: inText(['服务园区,企业和机构。', '服务园区，企业和机构。']),
  T02: inText([`到${full('2024')}年建成园区。`, '到2024年建成园区。']),
  T03: inText(['推进园区 建设。', '推进园区建设。'], ['Build the  park.', 'Build the park.']),
  T04: inText(
    ['融入“一带一路建设。', '融入“一带一路”建设。'],
    ['Build the park (lead: Culture Bureau.', 'Build the park (lead: Culture Bureau).'],
  ),
  T05: inText(['推动产业的的发展。', '推动产业的发展。'], ['Develop the the industry.', 'Develop the industry.']),
  T06: inText(['建设园区。。', '建设园区。'], ['Build the park..', 'Build the park.']),
  T07: inText(
    ['与OCTG合作建设园区，OCTG出资。', '与东方文旅集团（OCTG）合作建设园区，OCTG出资。'],
    ['The park is built with OCTG.', 'The park is built with the Overseas Chinese Town Group (OCTG).'],
  ),
  T08: inText(
    ['与OCTG合作建设园区。由东方文旅集团（OCTG）出资。', '与东方文旅集团（OCTG）合作建设园区。由OCTG出资。'],
    [
      'The park is built with OCTG. The Overseas Chinese Town Group (OCTG) pays.',
      'The park is built with the Overseas Chinese Town Group (OCTG). OCTG pays.',
    ],
  ),
  T09: inText(
    [
      '东方文旅集团（以下简称“文旅集团”）和东风文旅公司（以下简称“文旅集团”）出资。',
      '东方文旅集团（以下简称“文旅集团”）出资。',
    ],
    [
      'The International Trade Team (ITT) and the Institute of Town Tourism (ITT) take part.',
      'The International Trade Team (ITT) takes part.',
    ],
  ),
  T11: inText(['引进企业XX家。', '引进企业400家。'], ['Settle TBD enterprises.', 'Settle 400 enterprises.']),
  T12: inText(
    ['建设用地12公顷（待核）。', '建设用地12公顷。'],
    ['The site covers 12 hectares [check!].', 'The site covers 12 hectares.'],
  ),
};

/** The examples of the rules that the catalogue does not have: over references and values. */
export const references: Readonly<Record<string, Examples>> = {
  X01: inBoth(
    [section('s1', paragraph('a', ref('gone', 'value'), 'b'))],
    [
      target('t1', { value: { value: '400', comparator: '=', unit: '家' } }),
      section('s1', paragraph('a', ref('t1', 'value'), 'b')),
    ],
  ),
  X02: inBoth(
    [target('t1'), section('s1', paragraph('a', ref('t1', 'value'), 'b'))],
    [
      target('t1', { value: { value: '400', comparator: '=', unit: '家' } }),
      section('s1', paragraph('a', ref('t1', 'value'), 'b')),
    ],
  ),
  X03: inBoth(
    [measure('m1', { lead: 'gone' })],
    [record('organisation', 'o1', { name: 'a' }), measure('m1', { lead: 'o1' })],
  ),
  X04: inText(
    ['年产值达到50亿元。', '年产值不断增长。'],
    ['Output of 5 billion yuan a year.', 'Output grows.'],
    target('t1', { name: '产值', value: { value: '50', comparator: '=', unit: '亿元' } }),
  ),
};
