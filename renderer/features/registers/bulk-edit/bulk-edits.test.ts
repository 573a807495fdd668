import { describe, expect, test } from 'vitest';
import { applyEdits } from '#core/edit';
import type { Plan } from '#core/records';
import { demands, measure, organisation, plan, record } from '../../../../core/records/testing';
import { bulkEdits, countFilled, fieldsToShare, isList, type Bulk } from './bulk-edits';

const whole = plan(
  organisation('o1', { name: '甲' }),
  organisation('o2', { name: '乙' }),
  measure('m1', { due: '2026', cooperating: ['o1'] }),
  measure('m2', { lead: 'o2' }),
  measure('m3', {}),
  record('list', 'l1', { entries: [{ name: '潮南' }] }),
);
const after = (bulk: Bulk, ...ids: readonly string[]): Plan['records']['measure'] =>
  applyEdits(whole, bulkEdits(whole, 'measure', ids, bulk)).records.measure;

describe('putting one value into several rows', () => {
  test('replaces what is there, and leaves other rows alone', () => {
    const [first, second, third] = after({ field: 'due', how: 'set', value: '2027-06' }, 'm1', 'm2');
    expect([first?.due, second?.due]).toEqual(['2027-06', '2027-06']);
    expect(third).toBe(whole.records.measure[2]);
  });

  test('adds to links, each once', () => {
    const bulk = { field: 'cooperating', how: 'add', value: ['o1', 'o2'] } as const;
    expect(after(bulk, 'm1', 'm3').map(({ cooperating }) => cooperating)).toEqual([
      ['o1', 'o2'],
      undefined,
      ['o1', 'o2'],
    ]);
  });

  test('adds rows behind those that are there', () => {
    const bulk = { field: 'entries', how: 'add', value: [{ name: '园洲' }] } as const;
    const { list } = applyEdits(whole, bulkEdits(whole, 'list', ['l1'], bulk)).records;
    expect(list[0]?.entries).toEqual([{ name: '潮南' }, { name: '园洲' }]);
  });

  test('empties', () => {
    expect(after({ field: 'lead', how: 'clear', value: undefined }, 'm1', 'm2')[1]).toEqual({ id: 'm2' });
  });

  test('is offered for what rows may share: not the name, not sums of money, not what the template hides', () => {
    expect(fieldsToShare(whole, 'finance')).toEqual(['instrument', 'amount', 'conditions', 'basis', 'lead']);
    const hidden = plan(demands({ fields: { finance: { basis: 'hidden' } } }));
    expect(fieldsToShare(hidden, 'finance')).not.toContain('basis');
    expect(isList('measure', 'cooperating')).toBe(true);
    expect(isList('measure', 'lead')).toBe(false);
    expect(countFilled(whole, ['m1', 'm2', 'm3'], 'lead')).toBe(1);
  });
});
