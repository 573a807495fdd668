import { describe, expect, test } from 'vitest';
import { SCHEMA, countingIds } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { findOffers } from './find-offers';
import { numberAtEnd } from './new-offers';

const plan: Plan = {
  schema: SCHEMA,
  id: 'p',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 't', version: 1, sections: [] },
  sections: [],
  records: {
    ...noRecords,
    target: [
      { id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' }, deadline: '2028' },
      { id: 't2', name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } },
    ],
    organisation: [{ id: 'o1', name: '市经济和信息化局' }],
  },
  threads: [],
  waivers: [],
};

const offer = (query: string, before = ''): readonly string[] =>
  findOffers(plan, { query, before }, 'zh-CN').map(({ id }) => id);

describe('the list of references', () => {
  test('shows the value of every record before their other fields, then what can be made', () => {
    expect(offer('').slice(0, 3)).toEqual(['t1.value', 't2.value', 'o1.name']);
    expect(offer('').at(-1)).toBe('new-organisation');
  });

  test('finds by name, by value, by kind, and in full-width letters', () => {
    expect(offer('产值')[0]).toBe('t2.value');
    expect(offer('４００')).toEqual(['t1.value']);
    expect(offer('单位')).toEqual(['record-count(kind=organisation)', 'o1.name']);
  });

  test('gives the year beside a value', () => {
    expect(findOffers(plan, { query: '400', before: '' }, 'zh-CN')[0]).toMatchObject({
      value: '400家',
      year: '2028年',
    });
  });

  test('with nothing fitting a number becomes the value of a new record, other text its name', () => {
    expect(offer('12个')).toEqual(['new-target', 'new-project', 'new-finance', 'new-talent', 'new-fact']);
    const [made] = findOffers(plan, { query: '12个', before: '' }, 'zh-CN');
    expect(made?.kind === 'new' && made.make(countingIds())).toMatchObject({
      of: 'target',
      field: 'value',
      record: { value: { value: '12', unit: '个' } },
    });
    expect(offer('市商务局')).toContain('new-organisation');
  });

  test('offers new records of the kinds that the plan works with, a policy too where the template names it', () => {
    const wanted = { ...plan, demands: { ...plan.demands, kinds: ['policy', 'measure', 'basis'] } };
    const made = findOffers(wanted, { query: '某办法', before: '' }, 'zh-CN').map(({ id }) => id);
    expect(made.slice(0, 2)).toEqual(['new-policy', 'new-basis']);
    expect(made).not.toContain('new-measure');
  });

  test('takes a number that stands just before the @', () => {
    const made = findOffers({ ...plan, records: noRecords }, { query: '', before: '建成园区12个' }, 'zh-CN')[0];
    expect(made).toMatchObject({ kind: 'new', of: 'target', value: '12个', takes: 3 });
  });

  test.each([
    ['建成400家', '400家'],
    ['增长≥7.5%', '≥7.5%'],
    ['到2028年，', undefined],
    ['没有数', undefined],
  ])('reads the number at the end of “%s”', (text, found) => {
    expect(numberAtEnd(text)?.text).toBe(found);
  });
});
