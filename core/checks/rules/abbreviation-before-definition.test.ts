import { inEnglish, measureText, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './abbreviation-before-definition';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const DEFINED = '广东省服装服饰行业协会（以下简称“省服协”）负责实施。';
const say = (short: string): string => `简称“${short}”在说明全称之前就已使用，请在首次出现处写明全称。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    先说明后使用: plan(text(DEFINED, '依托省服协开展对接。')),
    没有说明由另一条规则管: plan(text('依托省服协开展对接，LXPA参与。')),
    人人都懂: plan(text('提高GDP。', '地区生产总值（GDP）')),
    普通名词作简称: plan(text('加快园区建设。', '彩灯文化创意产业园区（以下简称“园区”）')),
    全称里有简称: plan(text('印发服装产业行动计划。', '《服装产业行动计划》（以下简称《行动计划》）')),
    别的文件名里有简称: plan(
      text('落实《全省彩灯行动计划》和旅游行动计划。', '《服装产业行动计划》（以下简称《行动计划》）'),
    ),
    标题里可以先用: plan(
      section({ id: 's', heading: '支持LXPA' }, measureText('m1', '支持LXPA', paragraph('彩灯产业协会（LXPA）'))),
    ),
    'a longer name': plan(
      inEnglish,
      text('The Association Action Plan and the Action Plan for Tourism.', 'The Garment Action Plan (“Action Plan”)'),
    ),
    'a common word': plan(inEnglish, text('The park grows.', 'The Lantern Park (“the park”)')),
  },
  speaks: {
    中文简称: [plan(text('依托省服协开展对接，省服协配合。', '省服协。', DEFINED)), [`b0: ${say('省服协')}`]],
    书名号里的简称: [
      plan(text('落实《行动计划》。', '《服装产业升级计划》（以下简称《行动计划》）')),
      [`b0: ${say('行动计划')}`],
    ],
    英文简称: [plan(text('与LXPA合作。', '彩灯产业协会（LXPA）')), [`b0: ${say('LXPA')}`]],
    同一行: [plan(text(`省服协，即${DEFINED}`)), [`b0: ${say('省服协')}`]],
    'in English': [
      plan(
        inEnglish,
        text(
          'The Experimental Zone helps.',
          'The National Innovation Zone (“Experimental Zone”) and the Data Body (DB).',
        ),
      ),
      ['b0: “Experimental Zone” is used before the text says what it stands for; write it out where it first appears.'],
    ],
  },
});
