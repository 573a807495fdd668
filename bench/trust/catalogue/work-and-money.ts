import {
  demanded,
  demands,
  finance,
  inEnglish,
  measure,
  measureText,
  organisation,
  paragraph,
  picture,
  plan,
  profile,
  project,
  record,
  section,
  smallTable,
  talent,
  target,
} from '../../../core/records/testing';
import { inBoth, inText, type Examples } from './example';
import { amount, yuan, entries, town, weights, culture, commerce, years } from './pieces';

/** The examples of the rules over measures, units, projects, money, lists and what the template demands. */
export const workAndMoney: Readonly<Record<string, Examples>> = {
  P07: inBoth([measure('m1', { title: '建设园区 Build the park' })], [culture, measure('m1', { lead: 'o1' })]),
  P08: inBoth([measure('m1', { title: '成立联盟 Alliance' })], [measure('m1', { due: '2027-06' })]),
  P09: inBoth(
    [target('t1'), measure('m1', { title: '品牌建设 Branding' })],
    [target('t1'), measure('m1', { targets: ['t1'] })],
  ),
  P11: inBoth(
    [years(2018, 2020), target('t1', { deadline: '2022' })],
    [years(2018, 2020), target('t1', { deadline: '2020' })],
  ),
  P12: inBoth(
    [measure('m1', { due: '2027-06' }), record('milestone', 'n1', { date: '2027-09', measure: 'm1' })],
    [measure('m1', { due: '2027-06' }), record('milestone', 'n1', { date: '2027-05', measure: 'm1' })],
  ),
  P13: inBoth(
    [years(2019, 2021), measure('m1', { start: '2021', due: '2019' })],
    [years(2019, 2021), measure('m1', { start: '2019', due: '2021' })],
  ),
  P14: inBoth(
    [finance('f1', { amount: amount('80', '万元'), parts: [{ value: '60' }, { value: '30' }] })],
    [finance('f1', { amount: amount('90', '万元'), parts: [{ value: '60' }, { value: '30' }] })],
  ),
  P15: inBoth(
    [
      finance('f1', {
        amount: amount('80', '万元'),
        parts: [20, 30, 40].map((each, at) => ({ year: 2026 + at, value: String(each) })),
      }),
    ],
    [
      finance('f1', {
        amount: amount('90', '万元'),
        parts: [20, 30, 40].map((each, at) => ({ year: 2026 + at, value: String(each) })),
      }),
    ],
  ),
  P16: inBoth(
    [
      project('p1', {
        investment: yuan('7'),
        parts: [
          { source: 'city', value: '3' },
          { source: 'bank', value: '5' },
        ],
      }),
    ],
    [
      project('p1', {
        investment: yuan('7'),
        parts: [
          { source: 'city', value: '3' },
          { source: 'bank', value: '4' },
        ],
      }),
    ],
  ),
  P17: inText(
    ['三类用途分别占50%、30%、30%。', '三类用途分别占50%、30%、20%。'],
    ['The three uses have shares of 50%, 30% and 30%.', 'The three uses have shares of 50%, 30% and 20%.'],
  ),
  P19: inBoth(
    [record('list', 'l1', { declared: amount('14', '个'), entries: entries('a', 'b', 'c') })],
    [record('list', 'l1', { declared: amount('3', '个'), entries: entries('a', 'b', 'c') })],
  ),
  P30: inText(
    ['2至3年内建成示范园区。', '到2025年底建成示范园区。'],
    ['The park opens in 2 to 3 years.', 'The park opens by December 2025.'],
  ),
  P31: inText(
    ['培育若干家龙头企业。', '培育5家龙头企业。'],
    ['Cultivate several more leaders.', 'Cultivate 5 leaders.'],
  ),
  P33: inText(
    ['园区建设由有关部门负责。', '园区建设由市商务局负责。'],
    ['Build the park (lead: relevant departments).', 'Build the park (lead: Commerce Bureau).'],
  ),
  P34: inBoth(
    [culture, commerce, measure('m1', { lead: 'o1', cooperating: ['o1', 'o2'] })],
    [culture, commerce, measure('m1', { lead: 'o1', cooperating: ['o2'] })],
  ),
  P35: {
    ...inText(
      ['园区建设由市工信厅牵头。', '园区建设由市工信局牵头。'],
      undefined,
      organisation('o1', { name: '市工信局' }),
    ),
    en: {
      bad: plan(inEnglish, town, section('s1', paragraph('Yuazhou Town builds the park.'))),
      good: plan(inEnglish, town, section('s1', paragraph('Yuanzhou Town builds the park.'))),
    },
  },
  P37: inText(
    ['加快推进“彩灯大世界”项目建设。', '加快推进“灯城文旅园”项目建设。'],
    ['The “Lantern World” project begins.', 'The “灯城文旅园” project begins.'],
    project('p1', { name: '灯城文旅园' }),
  ),
  P38: inBoth(
    [project('p1', { name: '产业园 park' })],
    [project('p1', { name: '产业园 park', investment: yuan('12'), start: '2026', end: '2028' })],
  ),
  P39: inBoth(
    [finance('f1', { instrument: 'fund' })],
    [
      finance('f1', {
        ...{ instrument: 'fund', purpose: '研发 R&D', amount: amount('5000', '万元') },
        ...{ parts: [{ source: 'city', value: '5000' }], conditions: '研发投入 R&D' },
      }),
    ],
  ),
  P40: inBoth(
    [record('policy', 'y1', { title: '产业政策 policy', type: 'new' })],
    [commerce, record('policy', 'y1', { title: '产业政策 policy', type: 'new', issuer: 'o2', due: '2027-Q3' })],
  ),
  P41: inBoth(
    [talent('a1', { name: '培养人才 training' })],
    [talent('a1', { name: '培养人才 training', count: amount('300', '人'), due: '2027' })],
  ),
  P44: inBoth(
    [
      demanded({ key: 'safeguards', heading: '保障措施', required: true }),
      section({ id: 's1', key: 'safeguards' }, paragraph('')),
    ],
    [
      demanded({ key: 'safeguards', heading: '保障措施', required: true }),
      section({ id: 's1', key: 'safeguards' }, paragraph('abc')),
    ],
  ),
  P48: inBoth(
    [
      culture,
      commerce,
      measure('m1', { lead: 'o1' }),
      measure('m2', { lead: 'o2' }),
      section('s1', measureText('m1', '建设彩灯产业园区'), measureText('m2', '建设彩灯产业园区')),
    ],
    [
      culture,
      commerce,
      measure('m1', { lead: 'o1', cooperating: ['o2'] }),
      section('s1', measureText('m1', '建设彩灯产业园区')),
    ],
  ),
  P49: inText(
    [
      ['《促进计划》面向园区。', '《升级计划》面向企业。'],
      ['《促进计划》面向园区。', '《促进计划》面向企业。'],
    ],
    [
      ['The “Promotion Plan” begins.', 'The “Upgrade Plan” is open to all.'],
      ['The “Promotion Plan” begins.', 'The “Promotion Plan” is open to all.'],
    ],
    profile({ title: '朝阳：打造示范园区 Parks in Chaoyang' }),
  ),
  P51: inBoth(
    [demands({ fields: { scheme: { closes: 'required' } } }), record('scheme', 's1', { name: 'a' })],
    [
      demands({ fields: { scheme: { closes: 'required' } } }),
      record('scheme', 's1', { name: 'a', closes: '2023-06-15' }),
    ],
  ),
  P52: inBoth(
    [
      demanded({ key: 'a', heading: 'A', length: { most: 3 } }),
      section({ id: 's1', key: 'a' }, paragraph('一 二 三 四 five six')),
    ],
    [demanded({ key: 'a', heading: 'A', length: { most: 3 } }), section({ id: 's1', key: 'a' }, paragraph('一 二'))],
  ),
  P53: inBoth(
    [project('p1', { investment: yuan('70'), parts: [{ source: 'enterprise', value: '30' }] })],
    [
      project('p1', {
        investment: yuan('70'),
        parts: [
          { source: 'enterprise', value: '30' },
          { source: 'bank', value: '40' },
        ],
      }),
    ],
  ),
  P54: inBoth(
    [section('s1', smallTable({}, ['项目', '万元'], ['园区', '60'], ['平台', '30'], ['合计', '100']))],
    [section('s1', smallTable({}, ['项目', '万元'], ['园区', '60'], ['平台', '30'], ['合计', '90']))],
  ),
  P55: inBoth(
    [section('s1', picture(`${'0'.repeat(64)}.png`))],
    [section('s1', picture(`${'0'.repeat(64)}.png`, { caption: '园区布局图' }))],
  ),
  R09: inBoth(
    [record('scheme', 's1', { name: 'a', criteria: weights('30', '30', '20', '10') })],
    [record('scheme', 's1', { name: 'a', criteria: weights('30', '30', '20', '20') })],
  ),
};
