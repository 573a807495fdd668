import { finance, inEnglish, plan, project } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './years-against-amount';

const q = (value: string, unit = '万元') => ({ value, unit, comparator: '=' as const });
const years = (...values: readonly string[]) => values.map((value, index) => ({ year: 2026 + index, value }));

checkRule(rule, {
  quiet: {
    分年相符: plan(finance('f1', { amount: q('90'), parts: years('20', '30', '40') })),
    才写了一年: plan(finance('f1', { amount: q('90'), parts: years('20') })),
    有的没有年度: plan(finance('f1', { amount: q('90'), parts: [...years('20', '30'), { value: '10' }] })),
  },
  speaks: {
    三年合计100而分年90: [
      plan(finance('f1', { purpose: '研发', amount: q('100'), parts: years('20', '30', '40') })),
      ['f1: “研发”的金额为100万元，分年度合计90万元，少10万元。'],
    ],
    '20+30+40=100': [
      plan(inEnglish, project('p1', { name: 'Park', investment: q('80', '亿元'), parts: years('20', '30', '40') })),
      ['p1: “Park”: total investment 8 billion yuan, but its years come to 9 billion yuan, 1 billion yuan more.'],
    ],
  },
});
