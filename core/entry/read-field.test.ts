import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdits } from '#core/edit';
import type { FundingPart, Plan } from '#core/records';
import { loadSample } from '#templates';
import { readFunding, writeFunding } from './funding-text';
import { readField } from './read-field';

let plan: Plan;
beforeAll(async () => {
  plan = applyEdits(await loadSample('zh-CN'), [
    { kind: 'add-record', of: 'organisation', record: { id: 'o1', name: '甲、乙联合会' } },
    { kind: 'add-record', of: 'organisation', record: { id: 'o2', name: '甲' } },
    { kind: 'add-record', of: 'organisation', record: { id: 'o3', name: '丙局', aliases: ['丙'] } },
  ]);
});

describe('a list of names', () => {
  const read = (text: string): unknown => readField(plan, 'measure', { field: 'cooperating' }, text);

  test('is read by full, short and other names; the longest name that fits is taken', () => {
    expect(read('甲、乙联合会、丙；甲')).toEqual({ ok: true, value: ['o1', 'o3', 'o2'] });
    expect(read(' ')).toEqual({ ok: true, value: undefined });
  });

  test('with a name that the register does not have is not read at all', () => {
    expect(read('甲、丁')).toEqual({ ok: false, problem: 'fields.noSuchName' });
  });
});

test('a single link takes one name', () => {
  expect(readField(plan, 'measure', { field: 'lead' }, '丙局')).toEqual({ ok: true, value: 'o3' });
  expect(readField(plan, 'measure', { field: 'lead' }, '丙局、甲')).toMatchObject({ ok: false });
});

test('a choice is read in either language', () => {
  expect(readField(plan, 'finance', { field: 'instrument' }, '补助')).toEqual({ ok: true, value: 'subsidy' });
  expect(readField(plan, 'finance', { field: 'instrument' }, 'Subsidy')).toEqual({ ok: true, value: 'subsidy' });
  expect(readField(plan, 'finance', { field: 'instrument' }, '送钱')).toMatchObject({ problem: 'fields.notChoice' });
});

describe('parts of a sum as text', () => {
  const parts: readonly FundingPart[] = [
    { source: 'central', year: 2026, value: '5000' },
    { source: 'enterprise', value: '300.5' },
    { year: 2027, value: '12' },
    { value: '2026' },
  ];

  test.each(['zh-CN', 'en'] as const)('are read as they are written: %s', (language) => {
    expect(readFunding(writeFunding(parts, language))).toEqual({ ok: true, value: parts });
  });

  test('are read as people write them', () => {
    expect(readFunding('中央2026年5,000；企业自筹300')).toEqual({
      ok: true,
      value: [
        { source: 'central', year: 2026, value: '5000' },
        { source: 'enterprise', value: '300' },
      ],
    });
    expect(readFunding('某处2026年5000')).toEqual({ ok: false, problem: 'fields.notFunding' });
  });
});
