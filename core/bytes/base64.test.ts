import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';

describe('base64', () => {
  it('is what others write and read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const long = Uint8Array.from({ length: 30_001 }, (_, index) => index % 251);
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
  });

  it.each(['A', 'AAA', 'AA?=', 'A=AA', '彩灯彩灯', '===='])('is not “%s”', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
