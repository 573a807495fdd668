import { expect, it } from 'vitest';
import { readPictureWidth } from './readings';

it.each([
  ['10', 10],
  ['６０％', 60],
  [' 100% ', 100],
  ['', undefined],
])('reads the width of a picture “%s” in per cent', (text, value) => {
  expect(readPictureWidth(text)).toEqual({ ok: true, value });
});

it.each(['9', '101', '50.5', '一半', '-50'])('refuses the width of a picture “%s”', (text) => {
  expect(readPictureWidth(text)).toEqual({ ok: false, problem: 'fields.notPictureWidth' });
});
