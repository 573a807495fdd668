import { finance, inEnglish, plan } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './finance-without-source-or-use';

checkRule(rule, {
  quiet: {
    '5000万元，市财政，用于研发': plan(
      finance('f1', { purpose: '研发', instrument: 'fund', parts: [{ source: 'city', value: '5000' }] }),
    ),
    信贷不必写来源: plan(finance('f1', { purpose: '优先信贷', instrument: 'credit', conditions: '重点企业' })),
    补助有条件: plan(
      finance('f1', {
        ...{ purpose: '研发', instrument: 'subsidy', conditions: '通过认定' },
        parts: [{ source: 'city', value: '5000' }],
      }),
    ),
  },
  speaks: {
    设立基金: [plan(finance('f1', { purpose: '产业基金', instrument: 'fund' })), ['f1: 资金“产业基金”没有资金来源。']],
    来源只有年度: [
      plan(finance('f1', { instrument: 'fund', parts: [{ year: 2026, value: '5000' }] })),
      ['f1: 资金“（未命名）”没有资金来源、用途。'],
    ],
    'a subsidy': [
      plan(inEnglish, finance('f1', { purpose: 'R&D', instrument: 'subsidy' })),
      ['f1: The finance item “R&D” lacks: source of the money, conditions.'],
    ],
  },
});
