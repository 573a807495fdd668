import { expect, it } from 'vitest';
import type { Profile } from './plan';
import { PROFILE_FIELDS, profileText, profileValue, withProfileValue } from './profile-field';

const profile: Profile = {
  title: '计划',
  issuer: '商务局',
  official: { number: '自商〔2026〕5号', head: ['商务局文件'] },
};

it('reads fields by their path', () => {
  expect(profileValue(profile, 'official.head')).toEqual(['商务局文件']);
  expect(profileText(profile, 'official.number')).toBe('自商〔2026〕5号');
  expect(profileText(profile, 'official.head')).toBeUndefined();
  expect(profileValue({ title: '计划' }, 'official.notice.text')).toBeUndefined();
});

it('sets and empties a field and touches no other', () => {
  expect(withProfileValue(profile, 'issuer', undefined)).toEqual({ title: '计划', official: profile.official });
  expect(withProfileValue({ title: '计划' }, 'official.goesUp', true)).toEqual({
    title: '计划',
    official: { goesUp: true },
  });
  expect(withProfileValue(profile, 'official.number', undefined).official).toEqual({ head: ['商务局文件'] });
});

it('has a notice as long as one of its parts stands there', () => {
  const titled = withProfileValue(profile, 'official.notice.title', '通知');
  expect(titled.official?.notice).toEqual({ title: '通知', text: '' });
  expect(withProfileValue(titled, 'official.notice.title', undefined).official).toEqual(profile.official);
});

it('reads back what it has set, for every field', () => {
  for (const field of PROFILE_FIELDS) {
    expect(profileValue(withProfileValue(profile, field, '值'), field)).toBe('值');
    expect(profileValue(withProfileValue(profile, field, undefined), field)).toBeUndefined();
  }
});
