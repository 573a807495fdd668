import { describe, expect, it } from 'vitest';
import { toBase64 } from '#core/bytes';
import { isKeptPicture, keepPicture } from './index';
import { pngChunk, testJpeg, testPng } from './testing';

describe('a picture of a plan', () => {
  it.each([testPng(6, 4), testPng(7, 5), testPng(9, 9), testJpeg(24, 16)])('is what it was made ready as', (bytes) => {
    const kept = keepPicture(bytes);
    expect(kept && isKeptPicture(kept.name, kept.content)).toBe(true);
    expect(kept && isKeptPicture(kept.name.replace(/^./, 'x'), kept.content)).toBe(false);
    expect(kept && isKeptPicture(kept.name.replace(/\w+$/, 'gif'), kept.content)).toBe(false);
  });

  it('is none that takes more pixels than a machine can show', () => {
    const vast = testPng(6, 4);
    new DataView(vast.buffer).setUint32(16, 100_000);
    const kept = keepPicture(vast);
    expect(kept?.facts.width).toBe(100_000);
    expect(kept && isKeptPicture(kept.name, kept.content)).toBe(false);
  });

  it('is nothing that names people, no other text of the same bytes, and none of no bytes', () => {
    const named = testPng(6, 4, [pngChunk('tEXt', new TextEncoder().encode('Author\0x'))]);
    const kept = keepPicture(named);
    expect(kept && isKeptPicture(kept.name, toBase64(named))).toBe(false);
    // One and two bytes beyond a multiple of three: the last character has bits that say nothing.
    const others = [testPng(6, 4), testPng(7, 5), testPng(8, 5), testPng(9, 5)].flatMap((bytes) => {
      const { name, content } = keepPicture(bytes) ?? { name: '', content: '' };
      const other = content.replace(/[AQgw](?===$)|[AEIMQUYcgkosw048](?==$)/, (last) =>
        String.fromCharCode(last.charCodeAt(0) + 1),
      );
      return other === content ? [] : [isKeptPicture(name, other)];
    });
    expect(others).not.toEqual([]);
    expect(others).not.toContain(true);
    expect(isKeptPicture('', '')).toBe(false);
  });
});
