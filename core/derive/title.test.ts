import { expect, it } from 'vitest';
import { composeTitle, periodText, type TitleParts } from './index';

const plan = { language: 'zh-CN', name: '行动计划', title: '{jurisdiction}{subject}转型升级行动计划{years}' } as const;
const english = { language: 'en', name: 'Action plan' } as const;
const parts: TitleParts = {
  jurisdiction: '自贡市',
  subject: '彩灯产业',
  issuer: '自贡市人民政府',
  period: { from: 2026, to: 2028 },
};
const undated: TitleParts = { jurisdiction: '自贡市', subject: '彩灯产业', issuer: '自贡市人民政府' };

it('composes a title from what is typed, by the pattern of the template', () => {
  expect(composeTitle(parts, plan)).toBe('自贡市彩灯产业转型升级行动计划（2026—2028年）');
  expect(composeTitle({ ...undated, jurisdiction: '' }, plan)).toBe('彩灯产业转型升级行动计划');
  expect(composeTitle(undated, { ...plan, title: '{issuer}关于{subject}的建议' })).toBe(
    '自贡市人民政府关于彩灯产业的建议',
  );
});

it('takes the template’s name where it has no pattern', () => {
  expect(composeTitle(parts, { language: 'zh-CN', name: '专班工作方案' })).toBe(
    '自贡市彩灯产业专班工作方案（2026—2028年）',
  );
  expect(composeTitle({ ...parts, jurisdiction: 'Zigong', subject: 'Lantern Industry' }, english)).toBe(
    'Action plan: Zigong Lantern Industry (2026–2028)',
  );
});

it('leaves no gap where nothing was typed, and takes what was typed for what it is', () => {
  const title = 'Suggestions on {jurisdiction} {subject} {years}';
  const empty = { jurisdiction: '', subject: '', issuer: '' };
  expect(composeTitle(empty, { ...english, title })).toBe('Suggestions on');
  expect(composeTitle({ ...empty, subject: '{issuer}' }, { ...english, title })).toBe('Suggestions on {issuer}');
});

it('writes a period of one year as that year', () => {
  expect([periodText({ from: 2026, to: 2026 }, 'zh-CN'), periodText({ from: 2026, to: 2026 }, 'en')]).toEqual([
    '（2026年）',
    '(2026)',
  ]);
});
