import { expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { demands, inEnglish, measureText, plan, record, section, target } from '../../records/testing';
import { checkerOf } from '../checker';
import { RULES } from '../index';
import { checkRule } from '../testing';
import rule from './required-field-empty';

const need = demands({
  fields: {
    scheme: { name: 'required', closes: 'required', categories: 'required', contact: 'recommended' },
    target: { value: 'required', name: 'required' },
    measure: { title: 'required', lead: 'required' },
    dragon: { fire: 'required' },
  },
});

checkRule(rule, {
  quiet: {
    都填了: plan(
      need,
      record('scheme', 's1', { name: '申报', closes: '2023-06-15', categories: [{ name: '示范园区' }] }),
    ),
    定性目标可以代替目标值: plan(need, target('t1', { name: '景区', grade: '国家5A级' })),
    举措的标题在正文里: plan(
      demands({ fields: { measure: { title: 'required' } } }),
      section('s', measureText('m1', '建设园区')),
    ),
    模板没有要求: plan(record('scheme', 's1')),
  },
  speaks: {
    申报方案没有截止时间: [
      plan(need, record('scheme', 's1', { name: '申报', categories: [] })),
      ['s1: “申报”的截止时间还没有填写。', 's1: “申报”的申报类别还没有填写。'],
    ],
    没有名称: [
      plan(need, target('t1', { value: { value: '5', comparator: '=', unit: '家' } })),
      ['t1: “（未命名）”的指标名称还没有填写。'],
    ],
    'no closing date': [
      plan(inEnglish, need, record('scheme', 's1', { name: 'Call', categories: [{ name: 'A' }] })),
      ['s1: “Call”: closes is not filled in yet.'],
    ],
  },
});

it('leaves a field to the rule that says more of it, as long as that one speaks', () => {
  const text = section('s', measureText('m1', '建设园区'));
  const ofLead = (given: Plan): readonly string[] =>
    checkerOf(RULES)(given).flatMap(({ at, rule: id }) => ('field' in at && at.field === 'lead' ? [id] : []));
  expect(ofLead(plan(need, text))).toEqual(['P07']);
  expect(ofLead(plan(need, demands({ levels: { P07: 'off' } }), text))).toEqual(['P51']);
});
