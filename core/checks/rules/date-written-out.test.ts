import { inEnglish, listItem, paragraph, plan, profile, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './date-written-out';

const say = (typed: string, right: string): string => `日期“${typed}”应写作“${right}”。`;
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));

checkRule(rule, {
  quiet: {
    合乎格式: plan(text('2026年1月5日', '2026年10月20日', '2026年1月6日印发')),
    句中的日期: plan(text('会议于二〇二六年一月五日召开。', '截至2026年01月05日，共有企业400家')),
    不到日: plan(text('二〇二六年一月', '2026年')),
    不存在的日期: plan(text('二〇二六年二月三十日')),
    列表项: plan(section('s', listItem('2026年01月05日'))),
    'in a sentence': plan(inEnglish, text('05 January 2026 is the day.', '5 January 2026', '15 January 2026')),
  },
  speaks: {
    汉字: [plan(text('二〇二六年一月五日')), [`b0: ${say('二〇二六年一月五日', '2026年1月5日')}`]],
    用零和十: [plan(text('　二零二六年十二月二十五日')), [`b0: ${say('二零二六年十二月二十五日', '2026年12月25日')}`]],
    虚位: [
      plan(text('2026年01月05日', '2026年1月05日印发')),
      [`b0: ${say('2026年01月05日', '2026年1月5日')}`, `b1: ${say('2026年1月05日', '2026年1月5日')}`],
    ],
    印发通知的落款: [
      plan(profile({ official: { notice: { title: '通知', text: '请执行。\n二〇二六年一月五日' } } })),
      [`official.notice.text: ${say('二〇二六年一月五日', '2026年1月5日')}`],
    ],
    'in English': [
      plan(inEnglish, text('05 January 2026')),
      ['b0: The date “05 January 2026” is written “5 January 2026”.'],
    ],
  },
  examplesAreText: true,
});
