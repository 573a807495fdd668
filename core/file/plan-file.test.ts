import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan, paragraph, section } from '../records/testing';
import { canonicalJson, decodePlan, encodePlan, parsePlan } from './index';
import { anyPlan } from './testing';

describe('a plan file', () => {
  it('gives back the plan that was written', () => {
    fc.assert(
      fc.property(anyPlan, (written) => {
        expect(decodePlan(encodePlan(written), 'a.plan')).toEqual({ ok: true, value: written });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes for the same plan, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyPlan, (written) => {
        const copy: unknown = JSON.parse(JSON.stringify(written, undefined, 2));
        const read = parsePlan(reversed(copy), 'a.plan');
        expect(read.ok && encodePlan(read.value)).toEqual(encodePlan(written));
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
        return encodePlan(written);
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
    expect(decodePlan(json, 'plan.json')).toEqual({ ok: true, value: written });
    expect(decodePlan(new Uint8Array([0xef, 0xbb, 0xbf, ...json]), 'plan.json')).toEqual({ ok: true, value: written });
  });

  it('takes a plan of text that repeats itself', () => {
    const written = plan(section('s', ...Array.from({ length: 2_000 }, () => paragraph('的'.repeat(200)))));
    expect(decodePlan(encodePlan(written), 'a.plan').ok).toBe(true);
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
