import { inEnglish, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './reference-empty';

checkRule(rule, {
  quiet: {
    已填: plan(target('t1', { name: '产值' }), section('s', paragraph('', ref('t1', 'name'), ''))),
    记录不在了: plan(section('s', paragraph('', ref('t9', 'value'), ''))),
  },
  speaks: {
    还空着: [
      plan(target('t1'), section('s', paragraph('引进', ref('t1', 'value'), '企业'))),
      ['b0: 正文引用的内容还没有填写，显示为“〔待填〕”。'],
    ],
    'to fill': [
      plan(inEnglish, target('t1'), section('s', paragraph('Settle ', ref('t1', 'value'), ''))),
      ['b0: The text refers to something not yet filled in and shows “[to fill]”.'],
    ],
  },
});
