import { expect, it } from 'vitest';
import { signatureIndents } from './signature-indents';

it('sets the date two characters to the right of where the issuer begins', () => {
  expect(signatureIndents('自贡市人民政府办公室', '2026年1月5日')).toEqual({ issuer: 2, date: 2.75 });
});

it('moves the issuer to the left where the date is longer', () => {
  expect(signatureIndents('市政府', '2026年12月31日')).toEqual({ issuer: 9.25, date: 2 });
});
