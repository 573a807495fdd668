import { finance, inEnglish, plan, project } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './parts-against-amount';

const q = (value: string, unit = '万元', comparator: '=' | '≥' | '≤' | '>' | 'about' = '=') => ({
  ...{ value, unit, comparator },
});

checkRule(rule, {
  quiet: {
    分项相符: plan(
      finance('f1', {
        amount: q('90'),
        parts: [
          { source: 'city', year: 2026, value: '60' },
          { source: 'bank', year: 2027, value: '30' },
        ],
      }),
    ),
    小数也精确: plan(finance('f1', { amount: q('0.3', '亿元'), parts: [{ value: '0.1' }, { value: '0.2' }] })),
    还没有分完: plan(finance('f1', { amount: q('100'), parts: [{ value: '60' }, { value: '30' }] })),
    还没有分项: plan(finance('f1', { amount: q('100') })),
    还没有总额: plan(finance('f1', { parts: [{ value: '60' }] })),
    约数和下限: plan(
      finance('f1', { amount: q('50', '万元', 'about'), parts: [{ value: '60' }] }),
      project('p1', { investment: q('50', '万元', '>'), parts: [{ value: '60' }] }),
    ),
    只分年度的另有规则: plan(
      finance('f1', {
        amount: q('100'),
        parts: [
          { year: 2026, value: '60' },
          { year: 2027, value: '30' },
        ],
      }),
    ),
    合计相符: plan(
      finance('f1', { purpose: '研发', amount: q('60') }),
      finance('f2', { purpose: '培训', amount: q('0.4', '亿元') }),
      finance('f3', { purpose: '合计', amount: q('4060') }),
    ),
    合计中有未填的: plan(
      finance('f1', { purpose: '研发', amount: q('60') }),
      finance('f2', { purpose: '培训' }),
      finance('f3', { purpose: '合计', amount: q('100') }),
    ),
    币种不同: plan(
      finance('f1', { purpose: '研发', amount: q('60', '万美元') }),
      finance('f3', { purpose: '合计', amount: q('100') }),
    ),
  },
  speaks: {
    '合计100、分项90': [
      plan(
        finance('f1', {
          ...{ purpose: '研发', amount: q('100') },
          parts: [
            { source: 'city', year: 2026, value: '60' },
            { source: 'bank', year: 2027, value: '30' },
          ],
        }),
      ),
      ['f1: “研发”的金额为100万元，分项合计90万元，少10万元。'],
    ],
    分项多出: [
      plan(project('p1', { name: '园区', investment: q('12', '亿元'), parts: [{ value: '10.5' }, { value: '2' }] })),
      ['p1: “园区”的总投资为12亿元，分项合计12.5亿元，多0.5亿元。'],
    ],
    登记册里的合计: [
      plan(
        finance('f1', { purpose: '研发', amount: q('60') }),
        finance('f2', { purpose: '培训', amount: q('30') }),
        finance('f3', { purpose: '合计', amount: q('100') }),
      ),
      ['f3: “合计”的金额为100万元，分项合计90万元，少10万元。'],
    ],
    合计的单位较大: [
      plan(
        finance('f1', { purpose: '研发', amount: q('6000') }),
        finance('f2', { purpose: '培训', amount: q('3000') }),
        finance('f3', { purpose: '合计', amount: q('1', '亿元') }),
      ),
      ['f3: “合计”的金额为1亿元，分项合计9000万元，少1000万元。'],
    ],
    'total 100, items 90': [
      plan(
        inEnglish,
        finance('f1', {
          ...{ purpose: 'R&D', amount: q('100') },
          parts: [
            { source: 'city', year: 2026, value: '60' },
            { source: 'bank', value: '30' },
          ],
        }),
      ),
      ['f1: “R&D”: amount 1 million yuan, but its parts come to 900 thousand yuan, 100 thousand yuan less.'],
    ],
  },
});
