import type { Words } from '#core/model';
import { fieldsOf, type KindName, type PlanRecord } from '#core/records';
import type { Spot } from './rule';

/** Something that a record does not say: the field that would say it, and what it is called. */
export interface Missing {
  readonly field: string;
  readonly words: Words;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Those of these fields in which a record says nothing. */
export const missingFields = (kind: KindName, record: PlanRecord, fields: readonly string[]): readonly Missing[] =>
  fields.flatMap((field) => {
    const words = fieldsOf(kind)[field]?.words;
    return words && isEmpty(record[field]) ? [{ field, words }] : [];
  });

export interface MissingParams extends Readonly<Record<string, string>> {
  readonly name: string;
  /** What is missing, in a row: 总投资、完成时间; total investment, end. */
  readonly zh: string;
  readonly en: string;
}

/** One spot for all that a record does not say, at the first field that would say it; none where nothing is missing. */
export function spotOfMissing(
  record: PlanRecord,
  name: string,
  missing: readonly Missing[],
): readonly Spot<MissingParams>[] {
  const [first] = missing;
  if (!first) return [];
  const zh = missing.map(({ words }) => words['zh-CN']).join('、');
  const en = missing.map(({ words }) => words.en.toLowerCase()).join(', ');
  return [{ at: { record: record.id, field: first.field }, params: { name, zh, en } }];
}
