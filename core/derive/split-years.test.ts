import { expect, it } from 'vitest';
import { splitYears } from './split-years';

it.each([
  ['彩灯产业行动计划（2026—2028年）', { name: '彩灯产业行动计划', years: '2026—2028年' }],
  ['Action Plan (2026–2028)', { name: 'Action Plan', years: '2026–2028' }],
  ['彩灯产业行动计划（试行）', { name: '彩灯产业行动计划（试行）' }],
  ['（2026年）', { name: '（2026年）' }],
])('%s', (title, parts) => {
  expect(splitYears(title)).toEqual(parts);
});
