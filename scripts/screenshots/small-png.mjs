import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of a window has few colours: written with a palette of 256 it is a third as large, and looks the same. */
export function smallPng(png) {
  const { width, height, channels, pixels } = read(png);
  const colours = new Map();
  const keys = new Uint32Array(width * height);
  for (let at = 0; at < keys.length; at++) {
    const key = (pixels[at * channels] << 16) | (pixels[at * channels + 1] << 8) | pixels[at * channels + 2];
    keys[at] = key;
    colours.set(key, (colours.get(key) ?? 0) + 1);
  }
  const palette = [...colours]
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key)
    .slice(0, 256);
  const places = new Map(palette.map((key, place) => [key, place]));
  for (const key of colours.keys()) if (!places.has(key)) places.set(key, nearest(palette, key));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(keys[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette, key) {
  const away = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((key >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, place) => (away(other) < away(palette[best]) ? place : best), 0);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Reads a PNG of 8 bits a channel that is not interlaced, as Chromium writes them. */
function read(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const left = x < channels ? 0 : pixels[y * line + x - channels];
      const up = y === 0 ? 0 : pixels[(y - 1) * line + x];
      const corner = x < channels || y === 0 ? 0 : pixels[(y - 1) * line + x - channels];
      pixels[y * line + x] = raw[y * (line + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** What each filter of the format expects at a place. */
function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
