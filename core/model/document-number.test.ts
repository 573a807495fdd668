import { expect, it } from 'vitest';
import { formatDocumentNumber, readDocumentNumber } from './document-number';

it.each([
  '自府发〔2026〕5号',
  '自府发[2026]5号',
  '自府发［2026］第5号',
  '自府发（2026）005号',
  '自府发【2026年】5',
  ' 自府发 〔２０２６〕 ５ 号 ',
])('reads “%s” and writes it in order', (text) => {
  const read = readDocumentNumber(text);
  expect(read && formatDocumentNumber(read)).toBe('自府发〔2026〕5号');
});

it.each(['', '5号', '2026年第5号', '〔2026〕5号', '自府发〔26〕5号', '自府发〔2026〕号'])(
  'does not read “%s”',
  (text) => {
    expect(readDocumentNumber(text)).toBeUndefined();
  },
);
