import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-unit';

checkRule(rule, {
  quiet: {
    达到400家: plan(target('t1', { name: '企业', value: { value: '400', comparator: '=', unit: '家' } })),
    没有目标值: plan(target('t1', { name: '企业' })),
    定性目标: plan(target('t1', { grade: '5A' })),
    位次没有单位: plan(target('t1', { name: '全省位次', value: { value: '1', comparator: '=' } })),
    'an index has no unit': plan(
      inEnglish,
      target('t1', { name: 'Innovation index', value: { value: '120', comparator: '=' } }),
    ),
  },
  speaks: {
    达到400: [
      plan(target('t1', { name: '企业', value: { value: '400', comparator: '=' } })),
      ['t1: 指标“企业”的目标值400没有单位，请写明单位，例如“400家”。'],
    ],
    'reach 400': [
      plan(inEnglish, target('t1', { name: 'Firms', value: { value: '400', comparator: '=' } })),
      ['t1: The target “Firms” is 400 without a unit; say of what, for example “400 enterprises”.'],
    ],
  },
});
