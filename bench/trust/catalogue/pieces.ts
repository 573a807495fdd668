import { organisation, profile } from '../../../core/records/testing';

export const amount = (value: string, unit: string) => ({ value, comparator: '=' as const, unit });
export const yuan = (value: string) => amount(value, '亿元');
/** Values of single years, from 2026 on. */
export const rows = (...values: readonly string[]) =>
  values.map((value, index) => ({ year: String(2026 + index), value: yuan(value) }));
export const entries = (...names: readonly string[]) => names.map((name) => ({ name }));
export const weights = (...values: readonly string[]) =>
  values.map((value) => ({ dimension: 'a', weight: amount(value, '%') }));
export const years = (from: number, to: number) => profile({ period: { from, to } });
export const town = organisation('o1', { name: 'Yuanzhou Town' });
export const culture = organisation('o1', { name: '市文广旅局' });
export const commerce = organisation('o2', { name: '市商务局' });
