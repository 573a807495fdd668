import { inEnglish, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './reference-gone';

checkRule(rule, {
  quiet: {
    记录还在: plan(target('t1', { name: '产值' }), section('s', paragraph('', ref('t1', 'name'), ''))),
    记录还空着: plan(target('t1'), section('s', paragraph('', ref('t1', 'value'), ''))),
  },
  speaks: {
    已删除: [
      plan(section('s', paragraph('引进', ref('t9', 'value'), '企业'))),
      ['b0: 引用的记录或章节已不存在，正文显示“〔已删除〕”。请改为其他引用或直接写明。'],
    ],
    deleted: [
      plan(inEnglish, section('s', paragraph('Settle ', ref('t9', 'value'), ''))),
      [
        'b0: The record or section of this reference is gone; the text shows “[deleted]”. Refer to another one or write it out.',
      ],
    ],
  },
});
