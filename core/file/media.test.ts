import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#core/bytes';
import { keepPicture } from '#core/picture';
import type { Plan } from '#core/records';
import { sayFailure } from '#core/words';
import { pngChunk, testPicture, testPng } from '../picture/testing';
import { paragraph, picture, plan, section } from '../records/testing';
import { canonicalJson, decodeDocument, encodeDocument, packState, unpackState, type PlanVersion } from './index';

const [shown, gone] = [testPicture(60, 40), testPicture(30, 20)];
const media = { [shown.name]: shown.content, [gone.name]: gone.content };
const withPicture: Plan = { ...plan(section('s', paragraph('图'), picture(shown.name, { caption: '规划图' }))), media };
const partsOf = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes)).sort();

/** The sentence that the officer reads; fails where the file opens. */
function refusal(bytes: Uint8Array): string {
  const read = decodeDocument(bytes, '稿.plan');
  expect(read.ok).toBe(false);
  return read.ok ? '' : sayFailure(read.failure, 'zh-CN');
}

/** The file with a part changed or taken away, and the list of parts as it should then be. */
function withPart(name: string, content?: Uint8Array, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const parts = new Map<string, Uint8Array>(
    Object.entries(unzipSync(encodeDocument({ plan: withPicture, versions: [] }))),
  );
  const mimetype = parts.get('mimetype') ?? new Uint8Array();
  for (const part of ['mimetype', 'manifest.json', name]) parts.delete(part);
  if (content) parts.set(name, content);
  for (const [part, bytes] of Object.entries(more)) parts.set(part, bytes);
  const manifest = { parts: Object.fromEntries([...parts].map(([part, bytes]) => [part, { sha256: hashOf(bytes) }])) };
  return zipSync({
    mimetype: [mimetype, { level: 0 }],
    'manifest.json': strToU8(JSON.stringify(manifest)),
    ...Object.fromEntries(parts),
  });
}

describe('the pictures of a plan', () => {
  it('stand in parts of their own, and only those that the text shows', () => {
    const bytes = encodeDocument({ plan: withPicture, versions: [] });
    expect(partsOf(bytes)).toEqual(['manifest.json', `media/${shown.name}`, 'mimetype', 'plan.json']);
    const read = decodeDocument(bytes, '稿.plan');
    expect(read.ok && read.value.plan).toEqual({ ...withPicture, media: { [shown.name]: shown.content } });
  });

  it('stand in a plain plan.json too', () => {
    const json = strToU8(canonicalJson(withPicture));
    expect(decodeDocument(json, 'plan.json')).toEqual({ ok: true, value: { plan: withPicture, versions: [] } });
  });

  it('are kept once for the plan and all its versions', () => {
    const version: PlanVersion = {
      ...{ id: 'v1', kind: 'by-hand', name: '送审稿', at: '2026-03-01T08:00:00.000Z' },
      content: packState(withPicture),
      media: [shown.name],
    };
    expect(partsOf(new Uint8Array(Buffer.from(version.content, 'base64')))).toEqual([
      'manifest.json',
      'mimetype',
      'plan.json',
    ]);
    const now: Plan = { ...plan(section('s', picture(gone.name))), media };
    const read = decodeDocument(encodeDocument({ plan: now, versions: [version] }), '稿.plan');
    if (!read.ok) throw new Error(read.failure.kind);
    expect(read.value.plan.media).toEqual(media);
    expect(read.value.versions).toEqual([version]);
    const state = unpackState(version.content, version.name, read.value.plan.media);
    expect(state.ok && state.value).toEqual({ ...withPicture, media: { [shown.name]: shown.content } });
    expect(unpackState(version.content, version.name).ok).toBe(false);
    const lost = encodeDocument({ plan: plan(section('s')), versions: [{ ...version, media: [gone.name] }] });
    expect(refusal(lost)).toContain(gone.name);
  });

  it('are refused where one is missing, another than its name says, no picture, or names people', () => {
    const part = `media/${shown.name}`;
    expect(refusal(withPart(part))).toContain(`缺少图片“${shown.name}”`);
    expect(refusal(withPart(part, testPng(61, 40)))).toContain(`图片“${shown.name}”已损坏`);
    expect(refusal(withPart(part, strToU8('GIF89a')))).toContain('已损坏');
    const named = testPng(60, 40, [pngChunk('tEXt', strToU8('Author\0somebody'))]);
    expect(keepPicture(named)?.name).toBe(shown.name);
    expect(refusal(withPart(`media/${hashOf(named)}.png`, named))).toContain('已损坏');
    expect(refusal(withPart('media/../x.png', testPng(9, 9)))).not.toBe('');
  });

  it('are refused by what they say to take, before one is unpacked', () => {
    let state = 1;
    // Nothing that packs.
    const noise = Uint8Array.from({ length: 400_000 }, () => (state = (state * 1664525 + 1013904223) % 2 ** 32) >>> 24);
    const names = ['0', '1', '2', '3'].map((digit) => `media/${digit.repeat(64)}.png`);
    const bytes = withPart('', undefined, Object.fromEntries(names.map((name) => [name, noise])));
    const view = new DataView(bytes.buffer);
    // Where the directory says how large each part is.
    let entry = view.getUint32(bytes.length - 6, true);
    for (let left = names.length; left > 0; left--) {
      while (view.getUint32(entry + 24, true) !== noise.length) entry++;
      view.setUint32(entry + 24, 46 * 1024 * 1024, true);
    }
    expect(refusal(bytes)).toContain('全部图片合计超过180 MB');
  });
});
