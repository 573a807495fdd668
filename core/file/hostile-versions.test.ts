import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#core/bytes';
import { sayFailure } from '#core/words';
import { paragraph, plan, section } from '../records/testing';
import { decodeDocument, encodeDocument, packState, unpackState, type PlanVersion } from './index';

const state = encodeDocument({ plan: plan(section('s', paragraph('自贡'))), versions: [] });
const entry = { id: 'v1', kind: 'sent', name: '征求意见稿', at: '2026-03-01T08:00:00.000Z' } as const;
const sent: PlanVersion = { ...entry, content: packState(plan(section('s', paragraph('自贡')))) };
const whole = unzipSync(encodeDocument({ plan: plan(section('s', paragraph('自贡彩灯'))), versions: [sent] }));

/** A file with these parts changed; all are listed with the right hash, and one may then be left out of the list or of the file. */
function withParts(
  changes: Readonly<Record<string, unknown>>,
  without: { readonly listed?: string; readonly there?: string } = {},
): Uint8Array {
  const parts = new Map<string, Uint8Array>(
    Object.entries(whole).filter(([name]) => name !== 'mimetype' && name !== 'manifest.json'),
  );
  for (const [name, value] of Object.entries(changes))
    parts.set(name, value instanceof Uint8Array ? value : strToU8(JSON.stringify(value)));
  const listed = [...parts].filter(([name]) => name !== without.listed);
  const manifest = { parts: Object.fromEntries(listed.map(([name, bytes]) => [name, { sha256: hashOf(bytes) }])) };
  const there = [...parts].filter(([name]) => name !== without.there);
  return zipSync({
    mimetype: [strToU8('application/vnd.planloom.plan+zip'), { level: 0 }],
    'manifest.json': strToU8(JSON.stringify(manifest)),
    ...Object.fromEntries(there),
  });
}

/** The sentence that the officer reads; fails where the file opens. */
function refusal(bytes: Uint8Array): string {
  const read = decodeDocument(bytes, 'a.plan');
  expect(read.ok).toBe(false);
  return read.ok ? '' : `${read.failure.kind}: ${sayFailure(read.failure, 'en')}`;
}

const index = (...entries: readonly unknown[]) => ({ 'versions/index.json': entries });

describe('a packed state', () => {
  it('is unpacked as strictly as a file is read', () => {
    expect(unpackState(sent.content, '征求意见稿')).toEqual({ ok: true, value: plan(section('s', paragraph('自贡'))) });
    for (const content of ['', '?', 'AAAA', sent.content.slice(0, 400), sent.content.replace('A', '?')])
      expect(unpackState(content, '征求意见稿').ok).toBe(false);
  });
});

describe('a file with versions', () => {
  it('opens while they are right, whatever more is said of them', () => {
    const more = { ...entry, id: 'v2', seal: true };
    const read = decodeDocument(withParts({ ...index(entry, more), 'versions/v2.plan': state }), 'a.plan');
    expect(read.ok && read.value.versions).toEqual([sent, { ...sent, ...more }]);
  });

  it('has in each of them a plan file of its own', () => {
    const read = decodeDocument(whole['versions/v1.plan'] ?? new Uint8Array(), 'v1.plan');
    expect(read.ok && read.value.plan).toEqual(plan(section('s', paragraph('自贡'))));
  });

  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['a version that leads elsewhere', index({ ...entry, id: '../plan' }), /“versions\/index.json.0.id” does not fit/],
    ['a version in a folder', index({ ...entry, id: 'a/b' }), /“versions\/index.json.0.id” does not fit/],
    ['a version without an id', index({ ...entry, id: '' }), /“versions\/index.json.0.id” does not fit/],
    ['an unknown kind', index({ ...entry, kind: 'lost' }), /“versions\/index.json.0.kind” does not fit/],
    ['a time that is none', index({ ...entry, at: 'yesterday' }), /“versions\/index.json.0.at” does not fit/],
    ['one version twice', index(entry, entry), /the id “v1” is used twice/],
    ['a list that is none', { 'versions/index.json': {} }, /“versions\/index.json” does not fit/],
    ['a version that is no plan file', { 'versions/v1.plan': { plan: 1 } }, /“versions\/v1.plan” does not fit/],
    ['a version that is missing', index(entry, { ...entry, id: 'v2' }), /“versions\/v2.plan” is missing/],
    ['a version that the list does not have', { 'versions/v2.plan': state }, /^newer-schema/],
    ['versions without a list', index(), /^newer-schema/],
  ])('is refused: %s', (_, parts, sentence) => {
    expect(refusal(withParts(parts))).toMatch(sentence);
  });

  it('is refused for a version from nobody, one that is missing, and one that is not what was saved', () => {
    expect(refusal(withParts({ 'versions/v2.plan': state }, { listed: 'versions/v2.plan' }))).toContain(
      '“versions/v2.plan” is not in the list of parts',
    );
    expect(refusal(withParts({}, { there: 'versions/v1.plan' }))).toContain('“versions/v1.plan” is missing');
    expect(refusal(withParts({}, { listed: 'versions/v1.plan' }))).toContain(
      '“versions/v1.plan” is not what was saved',
    );
  });
});
