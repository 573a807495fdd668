import { inEnglish, measure, measureText, organisation, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './same-action-twice';

const units = [organisation('o1', { name: '市商务局' }), organisation('o2', { name: '市文广旅局' })] as const;
const led = (first: string, second: string) => [
  measure('m1', { lead: 'o1', title: first }),
  measure('m2', { lead: 'o2', title: second }),
];
const text = (first: string, second: string) => section('s', measureText('m1', first), measureText('m2', second));

checkRule(rule, {
  quiet: {
    不同的任务: plan(...units, ...led('', ''), text('建设东区产业园', '建设西区产业园')),
    同一牵头: plan(
      ...[...units, measure('m1', { lead: 'o1' }), measure('m2', { lead: 'o1' })],
      text('建设彩灯产业园', '建设彩灯产业园'),
    ),
    还没有牵头: plan(...units, measure('m1', { lead: 'o1' }), text('建设彩灯产业园', '建设彩灯产业园')),
    短的标题: plan(...units, ...led('', ''), text('品牌建设', '品牌建设')),
  },
  speaks: {
    标题相同: [
      plan(...units, ...led('', ''), text('建设彩灯产业园区', '建设彩灯产业园区')),
      ['b2: 两条举措都是“建设彩灯产业园区”，分别由“市商务局”和“市文广旅局”牵头，应合并为一条。'],
    ],
    标题几乎相同: [
      plan(...units, ...led('', ''), text('建设“彩灯产业”园区', '加快推进建设彩灯产业的园区')),
      [
        'b2: 举措“加快推进建设彩灯产业的园区”与“建设“彩灯产业”园区”是同一任务，分别由“市文广旅局”和“市商务局”牵头，应合并为一条。',
      ],
    ],
    未入文的也算: [
      plan(...units, ...led('', '建设彩灯产业园区'), section('s', measureText('m1', '建设彩灯产业园区'))),
      ['m2: 两条举措都是“建设彩灯产业园区”，分别由“市商务局”和“市文广旅局”牵头，应合并为一条。'],
    ],
    'one action': [
      plan(
        ...[inEnglish, organisation('o1', { name: 'Commerce Bureau' }), organisation('o2', { name: 'Culture Bureau' })],
        ...led('', ''),
        text('Build the lantern park', 'Accelerate the build lantern park'),
      ),
      [
        'b2: The measures “Accelerate the build lantern park” and “Build the lantern park” are one action, led by “Culture Bureau” and by “Commerce Bureau”; make one of them.',
      ],
    ],
  },
});
