import { inEnglish, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './doubled-word';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    目的的: plan(section('s', paragraph('以发展为目的的项目，标的的确定'))),
    为了了解: plan(section('s', paragraph('为了了解和和平相处、与与会代表、对对外开放、及及时处理'))),
    叠词: plan(section('s', paragraph('的的确确、是是非非、一对对、和和美美、将将士们'))),
    'that that': plan(inEnglish, section('s', paragraph('We know that that plan had had success in Baden Baden'))),
    'words apart': plan(inEnglish, section('s', paragraph('park, park; the-the; then the'))),
    数字: plan(section('s', paragraph('到2020年 2020年'))),
  },
  speaks: {
    的的: [plan(section('s', paragraph('彩灯产业的的发展'))), ['b0: “的的”重复，应为“的”。']],
    三个: [plan(section('s', paragraph('完成了了了任务'))), ['b0: “了了了”重复，应为“了”。']],
    两处: [
      plan(section('s', paragraph('园区和和企业在在市区'))),
      ['b0: “和和”重复，应为“和”。', 'b0: “在在”重复，应为“在”。'],
    ],
    'the the': [
      plan(inEnglish, section('s', paragraph('Develop the the industry, The the park'))),
      ['b0: “the the” is doubled; it should be “the”.', 'b0: “The the” is doubled; it should be “The”.'],
    ],
    与引用相接不改: [
      plan(target('t1', { name: '彩灯的' }), section('s', paragraph('发展', ref('t1', 'name'), '的企业'))),
      ['b0: “的的”重复，应为“的”。'],
    ],
  },
});
