import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, recordsOf, type Plan } from '#core/records';
import { SCHEMA, linesOf, type Result } from '#core/model';
import { decodeDocument, encodeDocument, parsePlan, unpackState } from './index';
import { migrate } from './migrate';

const fixture = (schema: number): Uint8Array =>
  readFileSync(new URL(`fixtures/schema-${String(schema)}.plan`, import.meta.url));

function opened<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Everything that an officer wrote, without the number of the format. */
const written = ({ records, ...rest }: Plan): unknown => ({
  ...{ ...rest, schema: 0 },
  records: Object.fromEntries(Object.entries(records).filter(([, list]) => list.length > 0)),
});

describe('a file of schema 1', () => {
  const { plan, versions } = opened(decodeDocument(fixture(1), '旧稿.plan'));

  it('opens with everything that was in it', () => {
    expect(plan.schema).toBe(SCHEMA);
    expect(plan.profile).toMatchObject({ shortName: '彩灯行动计划', jurisdiction: '自贡市' });
    expect(plan.sections.map(({ heading }) => heading)).toContain('重点任务');
    expect(plan.waivers).toEqual([{ rule: 'target-without-baseline', at: 'x', name: '王芳', reason: '无统计' }]);
    const counts = KIND_NAMES.map((kind) => [kind, recordsOf(plan, kind).length] as const).filter(([, n]) => n > 0);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ target: 4, measure: 13, project: 1, talent: 3, fact: 2, organisation: 12 },
    });
  });

  it('has its versions, which open too', () => {
    const [version] = versions;
    const state = opened(unpackState(version?.content ?? '', version?.name ?? ''));
    expect(version).toMatchObject({ kind: 'by-hand', name: '送审稿', author: '王芳' });
    expect(state.schema).toBe(SCHEMA);
    expect(state.sections).toEqual(plan.sections);
  });

  it('is written with the newest schema and comes back the same', () => {
    const again = opened(decodeDocument(encodeDocument({ plan, versions }), '旧稿.plan'));
    expect(written(again.plan)).toEqual(written(plan));
    expect(again.versions).toEqual(versions);
  });
});

describe('a file of schema 2', () => {
  const { plan, versions } = opened(decodeDocument(fixture(2), '去年.plan'));

  it('opens with every kind of record, the elements of the official document and its versions', () => {
    expect(plan.schema).toBe(SCHEMA);
    expect(KIND_NAMES.filter((kind) => recordsOf(plan, kind).length === 0)).toEqual([]);
    expect(plan.profile.official).toMatchObject({ number: '自府发〔2026〕5号', notice: { text: '现印发给你们。' } });
    expect([...linesOf(plan.sections[0]?.prose ?? [])].map(({ type }) => type)).toContain('table-caption');
    const [version] = versions;
    expect(opened(unpackState(version?.content ?? '', version?.name ?? '')).schema).toBe(SCHEMA);
  });

  it('is written with the newest schema and comes back the same', () => {
    const again = opened(decodeDocument(encodeDocument({ plan, versions }), '去年.plan'));
    expect(again).toEqual({ plan, versions });
  });
});

describe('migrating', () => {
  it('has a way from every older schema, one step at a time', () => {
    for (let schema = 1; schema <= SCHEMA; schema++)
      expect(migrate({ schema, kept: [1] }, schema)).toMatchObject({ schema: SCHEMA, kept: [1] });
  });

  it('has none from a number that never was', () => {
    expect(migrate({ schema: 0 }, 0)).toBeUndefined();
    expect(parsePlan({ schema: 0, profile: {} }, '稿.json')).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
  });
});
