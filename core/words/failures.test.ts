import { describe, expect, it } from 'vitest';
import { LANGUAGES, failed } from '#core/model';
import { fillIn, sayFailure } from './index';
import { REASONS } from './reasons';

const say = (
  language: (typeof LANGUAGES)[number],
  reason: string,
  params: Readonly<Record<string, string>> = {},
): string => {
  const result = failed('damaged', { file: 'a.plan', reason, ...params });
  return result.ok ? '' : sayFailure(result.failure, language);
};

describe('the sentence of a failure', () => {
  it('has the reason in the reader’s language, with its own params', () => {
    expect(say('zh-CN', 'part-missing', { part: 'plan.json' })).toContain('（缺少“plan.json”）');
    expect(say('en', 'part-missing', { part: 'plan.json' })).toContain('(“plan.json” is missing)');
  });

  it('keeps a reason that is not one of ours', () => {
    expect(say('en', 'EBUSY')).toContain('(EBUSY)');
    expect(say('en', 'constructor')).toContain('(constructor)');
  });

  it('has every reason whole in every language', () => {
    for (const reason of Object.keys(REASONS)) {
      for (const language of LANGUAGES)
        expect(say(language, reason, { what: '甲' }), reason).not.toMatch(/\{|undefined|\(\)|（）/);
    }
  });

  it('leaves out a param that is missing and takes names for what they are', () => {
    expect(fillIn('“{file}” {gone}.', { file: '{gone} $& $1' })).toBe('“{gone} $& $1” .');
  });
});
