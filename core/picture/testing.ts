import { deflateSync } from 'node:zlib';
import { keepPicture, type KeptPicture } from './keep-picture';

const be32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** The CRC-32 of PNG and zip. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A chunk of a PNG with its length and check sum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...content]);
  return Uint8Array.from([...be32(content.length), ...named, ...be32(crc32(named))]);
}

/** A PNG that every program draws: red above, blue below, so that a turned one is known; `between` stands before its data. */
export function testPng(width: number, height: number, between: readonly Uint8Array[] = []): Uint8Array {
  const row = (color: readonly number[]): readonly number[] => [
    0,
    ...Array.from({ length: width }, () => color).flat(),
  ];
  const rows = Array.from({ length: height }, (_, y) => row(y < height / 2 ? [200, 40, 30] : [30, 60, 190]));
  const chunks = [
    pngChunk('IHDR', Uint8Array.from([...be32(width), ...be32(height), 8, 2, 0, 0, 0])),
    ...between,
    pngChunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    pngChunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((chunk) => [...chunk])]);
}

/** A picture as a plan keeps it, for tests. */
export function testPicture(width = 60, height = 40): KeptPicture {
  const kept = keepPicture(testPng(width, height));
  if (!kept) throw new Error('The test picture is none');
  return kept;
}

const be16 = (value: number): readonly number[] => [(value >>> 8) & 255, value & 255];
const segment = (marker: number, content: readonly number[]): readonly number[] => [
  ...[0xff, marker],
  ...be16(content.length + 2),
  ...content,
];
/** A table of Huffman codes with one code, the bit 0, for the symbol 0. */
const oneCode = (table: number): readonly number[] => segment(0xc4, [table, 1, ...Array<number>(15).fill(0), 0]);

/** A JPEG that every program draws, evenly grey: each block of 8 × 8 points is two bits, both 0. */
export function testJpeg(width: number, height: number): Uint8Array {
  const bits = 2 * Math.ceil(width / 8) * Math.ceil(height / 8);
  const data = Array<number>(Math.floor(bits / 8)).fill(0);
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...new TextEncoder().encode('JFIF\0'), 1, 1, 0, ...be16(1), ...be16(1), 0, 0]),
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, ...be16(height), ...be16(width), 1, 1, 0x11, 0]),
    ...[...oneCode(0), ...oneCode(0x10)],
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...data,
    // The last bits, filled up with ones.
    ...(bits % 8 === 0 ? [] : [255 >> (bits % 8)]),
    ...[0xff, 0xd9],
  ]);
}
