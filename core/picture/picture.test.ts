import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from './read-picture';
import { withoutMetadata } from './without-metadata';

const be32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const be16 = (value: number): readonly number[] => [(value >>> 8) & 255, value & 255];
const text = (value: string): readonly number[] => [...new TextEncoder().encode(value)];
const chunk = (name: string, content: readonly number[]): readonly number[] => [
  ...be32(content.length),
  ...text(name),
  ...content,
  ...be32(0),
];
const png = (...between: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...be32(300), ...be32(200), 8, 2, 0, 0, 0]),
    ...between.flat(),
    ...chunk('IDAT', [...deflateSync(new Uint8Array(10))]),
    ...chunk('IEND', []),
  ]);
const segment = (marker: number, content: readonly number[]): readonly number[] => [
  ...[0xff, marker],
  ...be16(content.length + 2),
  ...content,
];
const exif = (orientation: number): readonly number[] =>
  segment(0xe1, [
    ...text('Exif\0\0'),
    ...text('MM'),
    ...[0, 42, ...be32(8), ...be16(1), ...be16(0x0112), ...be16(3), ...be32(1), ...be16(orientation), 0, 0],
    ...text('张三 GPS'),
  ]);
const jpeg = (...between: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, text('JFIF\0')),
    ...between.flat(),
    ...segment(0xc0, [8, ...be16(200), ...be16(300), 3]),
    ...segment(0xda, [1, 2]),
    ...[1, 2, 3, 0xff, 0xd9],
  ]);

describe('a picture', () => {
  it('is known by its bytes, with its size and the turn that a camera noted', () => {
    expect(readPicture(png())).toEqual({ format: 'png', width: 300, height: 200, orientation: 1 });
    expect(readPicture(jpeg())).toEqual({ format: 'jpg', width: 300, height: 200, orientation: 1 });
    expect(readPicture(jpeg(exif(6)))).toMatchObject({ orientation: 6 });
    const xmp = segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'));
    expect(readPicture(jpeg(xmp, exif(6)))).toMatchObject({ orientation: 6 });
    expect(readPicture(new TextEncoder().encode('GIF89a'))).toBeUndefined();
  });

  it('loses what names people, and nothing that it shows', () => {
    expect(withoutMetadata(jpeg(exif(1), segment(0xfe, text('作者')), segment(0xed, text('IPTC'))))).toEqual(jpeg());
    const named = png(chunk('tEXt', text('Author\0张三')), chunk('eXIf', text('GPS')), chunk('tIME', [1, 2]));
    expect(withoutMetadata(named)).toEqual(png());
    for (const whole of [png(), jpeg()])
      expect(withoutMetadata(Uint8Array.from([...whole, ...text('hidden'), 0xff, 0xd9]))).toEqual(whole);
  });

  it('loses what stands between the scans of a progressive one, and small pictures of what it once showed', () => {
    const scans = (...between: readonly (readonly number[])[]): Uint8Array =>
      Uint8Array.from([
        ...[0xff, 0xd8],
        ...segment(0xc2, [8, ...be16(200), ...be16(300), 3]),
        ...[...segment(0xda, [1, 2]), 1, 0xff, 0, 0xff, 0xd0, 7],
        ...between.flat(),
        ...[...segment(0xc4, [0xff, 0xd9]), ...segment(0xda, [3, 4]), 5, 0xff, 0xd9],
      ]);
    expect(readPicture(scans())).toEqual({ format: 'jpg', width: 300, height: 200, orientation: 1 });
    expect(withoutMetadata(scans())).toEqual(scans());
    expect(withoutMetadata(scans(segment(0xfe, text('作者：张三')), exif(1)))).toEqual(scans());
    const colours = segment(0xe2, text('ICC_PROFILE\0…'));
    const other = [
      segment(0xe0, text('JFXX\0 裁剪前')),
      segment(0xe2, text('FPXR\0 作者')),
      segment(0xe2, text('MPF\0')),
    ];
    expect(withoutMetadata(jpeg(colours, ...other))).toEqual(jpeg(colours));
  });

  it('is refused where it is cut off, and never makes the reader throw', () => {
    for (const whole of [png(chunk('tEXt', text('a'))), jpeg(exif(3))])
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
          const broken = Uint8Array.from(whole);
          broken[at] = byte;
          readPicture(broken);
          withoutMetadata(broken);
          readPicture(whole.subarray(0, at));
        }),
      );
    expect(readPicture(png().subarray(0, 40))).toBeUndefined();
  });
});
