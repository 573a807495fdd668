import { expect, test } from 'vitest';
import {
  inEnglish,
  listItem,
  measureText,
  paragraph,
  plan,
  ref,
  runInHeading,
  section,
  target,
} from '../../records/testing';
import { checkerOf } from '../checker';
import { checkRule } from '../testing';
import rule from './broken-numbering';

checkRule(rule, {
  quiet: {
    连续: plan(section('s', paragraph('一、总则'), paragraph('二、任务'), paragraph('三、保障'))),
    逐级展开: plan(
      section(
        's',
        paragraph('一、任务'),
        paragraph('（一）园区'),
        paragraph('1.建设'),
        paragraph('2.运营'),
        paragraph('（二）品牌'),
        paragraph('1.推广'),
        paragraph('二、保障'),
      ),
    ),
    隔着正文重新编号: plan(
      section(
        's',
        paragraph('1.建设'),
        paragraph('2.运营'),
        paragraph('下列单位参加：'),
        paragraph('1.商务局'),
        paragraph('2.文旅局'),
      ),
    ),
    跨部分连续编号: plan(
      section(
        's',
        ...['一、总则', '（一）甲', '（二）乙', '二、任务', '（三）丙', '（四）丁', '三、保障', '（五）戊'].map(
          (line) => paragraph(line),
        ),
      ),
    ),
    附件说明: plan(section('s', paragraph('附件：1.指标表'), paragraph('2.项目表'))),
    没有序号: plan(section('s', paragraph('2026年建成'), paragraph('3.5亿元投资'), paragraph('第三产业'))),
    举措内各自编号: plan(
      section('s', paragraph('1.甲'), measureText('m1', '乙', paragraph('1.丙'), paragraph('2.丁')), paragraph('2.戊')),
    ),
    引用开头不算序号: plan(target('t1', { name: '3' }), section('s', paragraph('', ref('t1', 'name'), '.建设'))),
    English: plan(
      inEnglish,
      section(
        's',
        paragraph('1. Build'),
        paragraph('2. Run'),
        paragraph('First, we lead.'),
        paragraph('Second, we pay.'),
      ),
    ),
    'words that are not read as numbers': plan(
      inEnglish,
      section(
        's',
        paragraph('The first is to plan.'),
        paragraph('Second, we build.'),
        paragraph('The third is to run.'),
      ),
    ),
    全角半角括号同级: plan(section('s', paragraph('（1）甲'), paragraph('(2)乙'))),
  },
  speaks: {
    缺第二条: [
      plan(section('s', paragraph('（一）园区'), paragraph('（三）品牌'))),
      ['b1: 序号“（三）”应为“（二）”。'],
    ],
    重号: [plan(section('s', paragraph('一、总则'), paragraph('一、任务'))), ['b1: 序号“一、”应为“二、”。']],
    从三开始: [plan(section('s', paragraph('三、保障'))), ['b0: 序号“三、”应为“一、”。']],
    跨部分连续编号断开: [
      plan(
        section(
          's',
          ...['一、总则', '（一）甲', '（二）乙', '二、任务', '（三）丙', '三、保障', '（五）戊'].map((line) =>
            paragraph(line),
          ),
        ),
      ),
      ['b6: 序号“（五）”应为“（四）”。'],
    ],
    只报一次: [plan(section('s', paragraph('1.甲'), paragraph('3.乙'), paragraph('4.丙'))), ['b1: 序号“3.”应为“2.”。']],
    十以上: [
      plan(
        section(
          's',
          paragraph('一、甲'),
          paragraph('二、甲'),
          paragraph('三、甲'),
          paragraph('四、甲'),
          paragraph('五、甲'),
          paragraph('六、甲'),
          paragraph('七、甲'),
          paragraph('八、甲'),
          paragraph('九、甲'),
          paragraph('十、甲'),
          paragraph('十二、甲'),
        ),
      ),
      ['ba: 序号“十二、”应为“十一、”。'],
    ],
    举措内缺号: [
      plan(section('s', measureText('m1', '乙', paragraph('1.丙'), paragraph('3.丁')))),
      ['b3: 序号“3.”应为“2.”。'],
    ],
    列表与小标题: [
      plan(section('s', runInHeading('（一）甲'), listItem('（三）乙'))),
      ['b1: 序号“（三）”应为“（二）”。'],
    ],
    'First, 2., Third': [
      plan(
        inEnglish,
        section('s', paragraph('First, clusters.'), paragraph('2. Platforms'), paragraph('Third, enterprises.')),
      ),
      ['b1: The number “2.” should be “Second,”.'],
    ],
    'S4: First / 2. / Third / 4. / 5.': [
      plan(
        inEnglish,
        section(
          's',
          paragraph('First, a'),
          paragraph('2. b'),
          paragraph('Third, c'),
          paragraph('4. d'),
          paragraph('5. e'),
        ),
      ),
      [
        'b1: The number “2.” should be “Second,”.',
        'b3: The number “4.” should be “Fourth,”.',
        'b4: The number “5.” should be “Fifth,”.',
      ],
    ],
  },
});

const fixesOf = (...lines: readonly string[]): readonly (string | undefined)[] =>
  checkerOf([rule])(plan(section('s', ...lines.map((line) => paragraph(line))))).map(({ fix }) => fix?.to);

test('the right number is offered where no other would have to change with it', () => {
  expect(fixesOf('1.甲', '2.乙', '2.丙', '4.丁')).toEqual(['3.', undefined]);
  expect(fixesOf('（一）甲', '（三）乙')).toEqual(['（二）']);
  expect(fixesOf('1.甲', '3.乙', '4.丙')).toEqual([undefined]);
  expect(fixesOf('1.甲', '3.乙', '3.丙')).toEqual(['2.', undefined]);
});
