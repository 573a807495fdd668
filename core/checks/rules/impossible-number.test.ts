import { fact, inEnglish, paragraph, plan, ref, section, talent, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './impossible-number';

const text = (content: string) => plan(section('s', paragraph(content)));
const english = (content: string) => plan(inEnglish, section('s', paragraph(content)));
const share = (value: string, upTo?: string) =>
  ({ value, ...(upTo !== undefined && { upTo }), comparator: '=', unit: '%' }) as const;

checkRule(rule, {
  quiet: {
    占比82: text('数字化企业占比达到82%。'),
    全覆盖: text('培训覆盖率达到100%，满意度为100.0%。'),
    增长可以超过一倍: text('出口增长120%，占比提高15个百分点。'),
    占比所在的句子里另有增长: text('占比达到30%，产值增长150%。'),
    完成率可以超过: text('任务完成率达到105%，产能利用率为110%，拨备覆盖率为180%。'),
    增速的名称: plan(target('t1', { name: '出口增速', value: share('120') })),
    利润可以为负: plan(fact('f1', { name: '利润', value: { value: '-3', comparator: '=', unit: '亿元' } })),
    降幅为负: plan(target('t1', { name: '能耗', value: share('-10') })),
    'growth of 120%': english('Exports grow by 120%, and their share reaches 40%.'),
    'share price': english('The share price rises to 120% of its value of 2025.'),
    'share of those with growth': english('The share of enterprises with growth of over 120% is small.'),
  },
  speaks: {
    占比120: [text('数字化企业占比达到120%。'), ['b0: “占比达到120%”超过了100%，请核对。']],
    '由…提高到': [text('市场份额由90%提高到109.5%以上。'), ['b0: “份额由90%提高到109.5%”超过了100%，请核对。']],
    记录里的占比: [
      plan(target('t1', { name: '数字化企业占比', value: share('95', '105') })),
      ['t1: “数字化企业占比”为95%～105%，占比不会超过100%。'],
    ],
    引用显示的占比只在记录上说: [
      plan(
        section('s', paragraph('数字化企业占比为', ref('t1', 'value'), '。')),
        target('t1', { name: '数字化企业占比', value: share('120') }),
      ),
      ['t1: “数字化企业占比”为120%，占比不会超过100%。'],
    ],
    负的人数: [
      plan(talent('h1', { name: '技师', count: { value: '-300', comparator: '=', unit: '人' } })),
      ['h1: “技师”为-300人，数量不会是负数。'],
    ],
    'share of 120%': [
      english('The share of digital enterprises will reach 120% by 2028.'),
      ['b0: “share of digital enterprises will reach 120%” is more than 100%; compare it with its source.'],
    ],
    '120% share': [
      english('Lanterns with a 120 per cent market share.'),
      ['b0: “120 per cent market share” is more than 100%; compare it with its source.'],
    ],
  },
  examplesAreText: true,
});
