import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './printed-before-dated';

const printed = (printedOn: string, date?: string) =>
  profile({ official: { printedOn }, ...(date !== undefined && { date }) });

checkRule(rule, {
  quiet: {
    同一天: plan(printed('2026-01-05', '2026-01-05')),
    晚一天: plan(printed('2026-01-06', '2026-01-05')),
    没有成文日期: plan(printed('2026-01-03')),
    没有印发日期: plan(profile({ official: {}, date: '2026-01-05' })),
  },
  speaks: {
    早两天: [
      plan(printed('2026-01-03', '2026-01-05')),
      ['official.printedOn: 印发日期2026年1月3日早于成文日期2026年1月5日，请核对。'],
    ],
    'two days before': [
      plan(inEnglish, printed('2026-01-03', '2026-01-05')),
      ['official.printedOn: Printed on 3 January 2026, before its date 5 January 2026: check both.'],
    ],
  },
});
