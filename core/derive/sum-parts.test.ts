import { expect, test } from 'vitest';
import { KINDS } from '#core/records';
import { sumParts } from './index';

const money = (value: string) => ({ value, comparator: '=', unit: '万元' }) as const;
const parts = [{ value: '0.1' }, { value: '0.2' }];

test('says exactly what the parts of an amount leave over, or are too many', () => {
  const field = KINDS.finance.fields.parts;
  expect(sumParts({ id: 'f', amount: money('0.3'), parts }, 'parts', field)).toEqual({ sum: '0.3', rest: '0' });
  expect(sumParts({ id: 'f', amount: money('1'), parts }, 'parts', field)).toEqual({ sum: '0.3', rest: '0.7' });
  expect(sumParts({ id: 'f', amount: money('0.25'), parts }, 'parts', field)).toEqual({ sum: '0.3', rest: '-0.05' });
  expect(sumParts({ id: 'f', parts }, 'parts', field)).toEqual({ sum: '0.3' });
});

test('knows by the description of the kind what the parts are parts of', () => {
  const record = { id: 'p', investment: money('2'), parts };
  expect(sumParts(record, 'parts', KINDS.project.fields.parts)).toEqual({ sum: '0.3', rest: '1.7' });
});
