import { expect, it } from 'vitest';
import { composeTitle, periodText } from './index';

it('composes a title from what is typed', () => {
  const parts = { jurisdiction: '自贡市', subject: '彩灯产业', period: { from: 2026, to: 2028 } };
  expect(composeTitle(parts, 'zh-CN')).toBe('自贡市彩灯产业转型升级行动计划（2026—2028年）');
  expect(composeTitle({ jurisdiction: '', subject: '彩灯产业' }, 'zh-CN')).toBe('彩灯产业转型升级行动计划');
  expect(
    composeTitle({ jurisdiction: 'Zigong', subject: 'Lantern Industry', period: { from: 2026, to: 2028 } }, 'en'),
  ).toBe('Action Plan for the Transformation and Upgrading of Zigong Lantern Industry (2026–2028)');
});

it('writes a period of one year as that year', () => {
  expect([periodText({ from: 2026, to: 2026 }, 'zh-CN'), periodText({ from: 2026, to: 2026 }, 'en')]).toEqual([
    '（2026年）',
    '(2026)',
  ]);
});
