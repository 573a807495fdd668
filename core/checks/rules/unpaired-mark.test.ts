import { inEnglish, listItem, measureText, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './unpaired-mark';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    成对: plan(section('s', paragraph('融入“一带一路”建设（牵头单位：市商务局）。'))),
    书名号套引号: plan(section('s', paragraph('《关于“彩灯”的〈意见〉》'))),
    全角半角混用不在这里管: plan(section('s', paragraph('（见附件1)'))),
    序号的后括号: plan(section('s', paragraph('1）引进企业；2）培养人才；一）其他'))),
    英文撇号: plan(inEnglish, section('s', paragraph('The government’s plan for the cities’ parks in the ’90s'))),
    英文单引号: plan(inEnglish, section('s', paragraph('the ‘one park’ of the city’s plan'))),
    引用补齐括号: plan(target('t1', { name: '（园区）' }), section('s', paragraph('引进', ref('t1', 'name'), ''))),
    列表: plan(inEnglish, section('s', paragraph('a) build; b) grow'))),
  },
  speaks: {
    后引号缺失: [plan(section('s', paragraph('融入“一带一路建设'))), ['b0: “ 没有配对：“一带一路建设']],
    后括号多余: [plan(section('s', paragraph('牵头单位：市商务局）。'))), ['b0: ） 没有配对：头单位：市商务局）']],
    交叉: [plan(section('s', paragraph('（“彩灯）”'))), ['b0: “ 没有配对：“彩灯）”', 'b0: ” 没有配对：（“彩灯）”']],
    举措标题里: [plan(section('s', measureText('m1', '建设《彩灯园区'))), ['b1: 《 没有配对：《彩灯园区']],
    '(lead:': [plan(inEnglish, section('s', paragraph('(lead: Culture Bureau'))), ['b0: ( has no partner: (lead: Cu']],
    各种括号: [
      plan(section('s', listItem('〔2024]、【重点]'))),
      [
        'b0: 〔 没有配对：〔2024]、【重',
        'b0: ] 没有配对：〔2024]',
        'b0: 【 没有配对：【重点]',
        'b0: ] 没有配对：024]、【重点]',
      ],
    ],
  },
});
