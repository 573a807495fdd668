import { describe, expect, test } from 'vitest';
import { countingIds } from '#core/model';
import { templateFor } from '#templates';
import { planFrom, problemsOf, titleOf, type Draft } from './draft';

const template = templateFor('action-plan', 'zh-CN');
const draft: Draft = {
  language: 'zh-CN',
  template: 'action-plan',
  jurisdiction: '自贡市',
  subject: '彩灯产业',
  from: '2026',
  to: '2028',
  issuer: '',
};

describe('the draft of a new plan', () => {
  test('composes the title from what is typed', () => {
    expect(titleOf(draft, template)).toBe('自贡市彩灯产业转型升级行动计划（2026—2028年）');
  });

  test('leaves the years out of the title while they are half typed', () => {
    expect(titleOf({ ...draft, to: '202' }, template)).toBe('自贡市彩灯产业转型升级行动计划');
    expect(problemsOf({ ...draft, to: '202' }, template)).toEqual({ to: 'newPlan.badYear' });
  });

  test('reads full-width years', () => {
    expect(titleOf({ ...draft, from: '２０２６' }, template)).toContain('2026—2028');
  });

  test('keeps a title that was written by hand', () => {
    expect(titleOf({ ...draft, title: '彩灯行动' }, template)).toBe('彩灯行动');
  });

  test('asks for nothing but a title', () => {
    const bare: Draft = { ...draft, jurisdiction: '', subject: '', from: '', to: '', title: '彩灯行动' };
    expect(problemsOf(bare, template)).toEqual({});
    expect(problemsOf({ ...bare, title: '  ' }, template)).toEqual({ title: 'newPlan.titleNeeded' });
  });

  test('does not take years the wrong way round', () => {
    expect(problemsOf({ ...draft, from: '2028', to: '2026' }, template)).toEqual({ to: 'newPlan.yearsTurned' });
  });

  test('makes a plan that holds what was typed and nothing else', () => {
    if (!template) throw new Error('no template');
    expect(planFrom(draft, template, countingIds()).profile).toEqual({
      title: '自贡市彩灯产业转型升级行动计划（2026—2028年）',
      jurisdiction: '自贡市',
      period: { from: 2026, to: 2028 },
    });
  });
});
