import { expect, it } from 'vitest';
import { readCopyNumber, readSecrecyTerm } from './read-official';

it.each([
  ['1', '000001'],
  ['００００１２', '000012'],
  [' No. 7 ', '000007'],
  ['第12号', '000012'],
  ['', undefined],
])('reads the copy number “%s” as six figures', (text, value) => {
  expect(readCopyNumber(text)).toEqual({ ok: true, value });
});

it.each(['甲', '1234567', '1-2'])('refuses the copy number “%s”', (text) => {
  expect(readCopyNumber(text)).toEqual({ ok: false, problem: 'fields.notCopyNumber' });
});

it.each([
  ['1', '1年'],
  ['★10年', '10年'],
  ['6个月', '6个月'],
  ['长期', '长期'],
  [' ', undefined],
])('reads the term “%s”', (text, value) => {
  expect(readSecrecyTerm(text)).toEqual({ ok: true, value });
});
