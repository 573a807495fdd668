import { expect, it } from 'vitest';
import { oneLine } from './one-line';

it('joins the lines of a title as its language does', () => {
  expect(oneLine('彩灯产业\n行动计划', 'zh-CN')).toBe('彩灯产业行动计划');
  expect(oneLine('Action Plan \nfor Lanterns', 'en')).toBe('Action Plan for Lanterns');
});
