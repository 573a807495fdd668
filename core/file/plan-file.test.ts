import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan, paragraph, section } from '../records/testing';
import { canonicalJson, decodeDocument, encodeDocument, parseDocument } from './index';
import { anyDocument } from './testing';

describe('a plan file', () => {
  it('gives back the plan and the versions that were written', () => {
    fc.assert(
      fc.property(anyDocument, (written) => {
        expect(decodeDocument(encodeDocument(written), 'a.plan')).toEqual({ ok: true, value: written });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes for the same document, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyDocument, (written) => {
        const copy: unknown = JSON.parse(JSON.stringify(written.plan, undefined, 2));
        const plan = reversed(copy);
        const read = parseDocument({ plan, versions: written.versions }, 'a.plan');
        expect(read.ok && encodeDocument(read.value)).toEqual(encodeDocument(written));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes in every time zone', () => {
    const zone = process.env['TZ'];
    const written = plan(section('s', paragraph('彩灯')));
    try {
      const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((name) => {
        process.env['TZ'] = name;
        return encodeDocument({ plan: written, versions: [] });
      });
      expect(bytes[1]).toEqual(bytes[0]);
      expect(bytes[2]).toEqual(bytes[0]);
    } finally {
      process.env['TZ'] = zone;
    }
  });

  it('can be a plain plan.json, with or without a byte order mark', () => {
    const written = plan(section('s', paragraph('彩灯')));
    const json = new TextEncoder().encode(canonicalJson(written));
    expect(decodeDocument(json, 'plan.json')).toEqual({ ok: true, value: { plan: written, versions: [] } });
    expect(decodeDocument(new Uint8Array([0xef, 0xbb, 0xbf, ...json]), 'plan.json')).toEqual({
      ok: true,
      value: { plan: written, versions: [] },
    });
  });

  it('takes a plan of text that repeats itself', () => {
    const written = plan(section('s', ...Array.from({ length: 2_000 }, () => paragraph('的'.repeat(200)))));
    expect(decodeDocument(encodeDocument({ plan: written, versions: [] }), 'a.plan').ok).toBe(true);
  });

  it('takes from a window only what can be opened again', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [first] = document.versions;
        if (!first) return;
        expect(parseDocument({ ...document, versions: [first, first] }, 'a.plan').ok).toBe(false);
        expect(parseDocument({ ...document, versions: [{ ...first, id: '../plan' }] }, 'a.plan').ok).toBe(false);
        expect(parseDocument({ ...document, versions: [{ ...first, content: 'AAAA' }] }, 'a.plan').ok).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

/** The same data with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
