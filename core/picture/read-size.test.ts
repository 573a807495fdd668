import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFormat, readSize } from './read-size';
import { testPng } from './testing';

const bytes = (length: number, ...pieces: readonly (readonly [at: number, content: string | readonly number[]])[]) => {
  const all = new Uint8Array(length);
  for (const [at, content] of pieces)
    all.set(typeof content === 'string' ? Array.from(content, (sign) => sign.charCodeAt(0)) : content, at);
  return all;
};
const riff = (kind: string, at: number, size: readonly number[]): Uint8Array =>
  bytes(40, [0, 'RIFF'], [8, 'WEBP'], [12, kind], [at, size]);

describe('the size of a picture before it is decoded', () => {
  it.each([
    ['png', testPng(30, 20), 30, 20],
    ['gif', bytes(40, [0, 'GIF89a'], [6, [0x2c, 1, 200, 0]]), 300, 200],
    ['bmp', bytes(60, [0, 'BM'], [14, [40, 0, 0, 0]], [18, [0x2c, 1, 0, 0]], [22, [0x38, 0xff, 0xff, 0xff]]), 300, 200],
    ['bmp', bytes(60, [0, 'BM'], [14, [12, 0, 0, 0]], [18, [0x2c, 1, 200, 0]]), 300, 200],
    ['webp', riff('VP8 ', 26, [0x2c, 1, 200, 0]), 300, 200],
    ['webp', riff('VP8L', 21, [0x2b, 0xc1, 0x31, 0]), 300, 200],
    ['webp', riff('VP8X', 24, [0x2b, 1, 0, 199, 0, 0]), 300, 200],
  ] as const)('is read from the header of %s', (format, picture, width, height) => {
    expect(pictureFormat(picture)).toBe(format);
    expect(readSize(picture)).toMatchObject({ format, width, height, orientation: 1 });
  });

  it('is not read of what is no picture or is cut off, and nothing makes the reader throw', () => {
    expect(readSize(bytes(100, [0, '<svg xmlns="…">']))).toBeUndefined();
    expect(pictureFormat(testPng(3, 3).subarray(0, 40))).toBe('png');
    expect(readSize(testPng(3, 3).subarray(0, 40))).toBeUndefined();
    const begins = fc.constantFrom(
      'GIF89a',
      'BM',
      'RIFF\0\0\0\0WEBPVP8 ',
      'RIFF\0\0\0\0WEBPVP8L',
      '\u0089PNG\r\n\u001a\n',
    );
    fc.assert(
      fc.property(begins, fc.uint8Array({ maxLength: 60 }), (begin, rest) => {
        readSize(bytes(begin.length + rest.length, [0, begin], [begin.length, [...rest]]));
      }),
    );
  });
});
