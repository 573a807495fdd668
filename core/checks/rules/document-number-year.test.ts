import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './document-number-year';

const dated = (number: string, date?: string) => profile({ official: { number }, ...(date !== undefined && { date }) });

checkRule(rule, {
  quiet: {
    年份一致: plan(dated('自府发〔2026〕5号', '2026-01-05')),
    还没有成文日期: plan(dated('自府发〔2025〕5号')),
    读不出年份: plan(dated('自府发5号', '2026-01-05')),
    不是公文: plan(profile({ date: '2026-01-05' })),
  },
  speaks: {
    跨年: [
      plan(dated('自府发〔2025〕5号', '2026-01-05')),
      ['official.number: 发文字号“自府发〔2025〕5号”的年份与成文日期2026年1月5日不一致，请核对。'],
    ],
    'across years': [
      plan(inEnglish, dated('ZMG [2025] 5', '2026-01-05')),
      [
        'official.number: The year in the document number “ZMG [2025] 5” is not that of the date 5 January 2026: check both.',
      ],
    ],
  },
});
