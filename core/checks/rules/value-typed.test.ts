import {
  fact,
  finance,
  inEnglish,
  measure,
  measureText,
  paragraph,
  plan,
  project,
  ref,
  runInHeading,
  section,
  smallTable,
  target,
} from '../../records/testing';
import { checkRule } from '../testing';
import rule from './value-typed';

const q = (value: string, unit: string, comparator: '=' | '≥' | 'about' = '=') => ({ value, unit, comparator });
const output = target('t1', { name: '年产值', value: q('50', '亿元') });
const firms = target('t2', { name: '企业数量', value: q('400', '家', '≥') });
const say = (shown: string, name: string): string => `“${shown}”与台账中“${name}”的数值相同，可改为引用。`;
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));

checkRule(rule, {
  quiet: {
    已是引用: plan(output, section('s', paragraph('年产值达到', ref('t1', 'value'), '。'))),
    数值不同: plan(output, text('年产值达到51亿元。')),
    限定不同: plan(firms, text('企业达到400家。')),
    单位不同: plan(output, text('年产值达到50亿美元。')),
    范围: plan(output, text('年产值达到40～50亿元，投资5亿元～50亿元。')),
    每个: plan(output, text('年产值50亿元/家。')),
    余数: plan(target('t1', { name: '企业', value: q('400', '家') }), text('现有400余家。')),
    只有年份: plan(target('t1', { name: '产值', deadline: '2028' }), text('到2028年底。')),
    小的数量: plan(target('t1', { name: '基地', value: q('2', '个') }), text('建设2个基地。')),
    没有单位: plan(target('t1', { name: '排名', value: { value: '400', comparator: '=' } }), text('共400。')),
    标题里: plan(
      output,
      section(
        { id: 's', heading: '产值50亿元' },
        runInHeading('产值50亿元'),
        measureText('m1', '产值50亿元'),
        smallTable({ caption: '产值50亿元' }, ['甲', '乙']),
      ),
    ),
    两条记录都是: plan(output, project('p1', { name: '园区', investment: q('50', '亿元') }), text('达到50亿元。')),
    'another number': plan(inEnglish, output, text('Output reaches 15 billion yuan, 50 projects.')),
  },
  speaks: {
    数值: [plan(output, text('年产值达到50亿元。')), [`b0: ${say('50亿元', '年产值')}`]],
    写法不同: [plan(output, text('产值500000万元。')), [`b0: ${say('500000万元', '年产值')}`]],
    限定也在内: [
      plan(firms, text('引进企业不少于400家，共400家以上。')),
      [`b0: ${say('不少于400家', '企业数量')}`, `b0: ${say('400家以上', '企业数量')}`],
    ],
    大约: [
      plan(fact('f1', { name: '项目', value: q('10', '个', 'about') }), text('约10个。')),
      [`b0: ${say('约10个', '项目')}`],
    ],
    日期: [
      plan(project('p1', { name: '大世界', end: '2027-06' }), text('2027年6月底前建成，二期同步。')),
      [`b0: ${say('2027年6月', '大世界')}`],
    ],
    句中写明是哪一条: [
      plan(
        output,
        project('p1', { name: '彩灯园', investment: q('50', '亿元') }),
        text('彩灯园投资50亿元。产值为50亿元。'),
      ),
      [`b0: ${say('50亿元', '彩灯园')}`],
    ],
    举措自己的时限: [
      plan(
        measure('m1', { due: '2026-09' }),
        measure('m2', { due: '2026-09' }),
        section('s', measureText('m1', '建园', paragraph('2026年9月底前完成。')), measureText('m2', '办会')),
      ),
      ['b2: “2026年9月”与台账中的数值相同，可改为引用。'],
    ],
    表格和加粗: [
      plan(output, section('s', smallTable({}, ['指标', '数值'], ['产值', { text: '50亿元', bold: true }]))),
      [`b8: ${say('50亿元', '年产值')}`],
    ],
    'other units and words': [
      plan(
        inEnglish,
        output,
        firms,
        finance('f1', { purpose: 'fund', amount: q('1.8', '亿美元') }),
        project('p1', { name: 'park', end: '2027-06' }),
        text('Output of 5 billion yuan, at least 400 enterprises, exports of $180 million by June 2027.'),
      ),
      [
        'b0: “5 billion yuan” is the value of “年产值” in the registers; put a reference in its place.',
        'b0: “at least 400 enterprises” is the value of “企业数量” in the registers; put a reference in its place.',
        'b0: “$180 million” is the value of “fund” in the registers; put a reference in its place.',
        'b0: “June 2027” is the value of “park” in the registers; put a reference in its place.',
      ],
    ],
  },
});
