import { expect, it } from 'vitest';
import { TABLE_NAMES } from '#core/derive';
import { demandsSchema, templateSchema } from './template-schema';

const template = (more: Readonly<Record<string, unknown>>, tables: readonly string[] = []): unknown => ({
  schema: 1,
  id: 'a',
  version: 1,
  language: 'en',
  name: 'A',
  summary: '',
  sections: [{ key: 'a', heading: 'A', tables }],
  ...more,
});
const isTemplate = (value: unknown): boolean => templateSchema().safeParse(value).success;

it('a template may place every table that there is, and no other', () => {
  expect(isTemplate(template({}, TABLE_NAMES.slice(0, 20)))).toBe(true);
  expect(isTemplate(template({}, TABLE_NAMES.slice(20)))).toBe(true);
  expect(isTemplate(template({}, ['risks']))).toBe(false);
});

it('a template may choose the columns that its tables have, and no others', () => {
  expect(isTemplate(template({ columns: { projects: ['number', 'name', 'byYear', 'output'] } }))).toBe(true);
  expect(isTemplate(template({ columns: { 'lists.entries': ['name', 'region'] } }))).toBe(true);
  expect(isTemplate(template({ columns: { projects: ['riskLevel'] } }))).toBe(false);
  expect(isTemplate(template({ columns: { risks: ['name'] } }))).toBe(false);
  expect(isTemplate(template({ columns: { projects: [] } }))).toBe(false);
});

it('what a plan carries may come from a newer program', () => {
  const columns = { projects: ['riskLevel'], risks: ['name'] };
  const sections = [{ key: 'a', heading: 'A', tables: ['risks'] }];
  expect(demandsSchema.safeParse({ template: 'a', version: 1, sections, columns }).success).toBe(true);
});
