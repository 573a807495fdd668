import type { Language, Quantity } from '#core/model';
import { FUNDING_SOURCE_WORDS } from '#core/words';
import {
  fieldsOf,
  findRecord,
  isKindName,
  kindNamed,
  partsIn,
  quantityIn,
  recordsOf,
  type FundingSource,
  type KindName,
  type PlanRecord,
} from '#core/records';
import { recordName } from '../field-text';
import { computedKind, type Args } from './computed';
import { heldKinds } from './filter';
import { register } from './grounds';
import { sumQuantities } from './sum-quantities';

const isSource = (text: string): text is FundingSource => Object.hasOwn(FUNDING_SOURCE_WORDS, text);

/** The sums of a record's parts that are asked for, in the unit of what they are parts of. */
function asked(kind: KindName, record: PlanRecord, { field = '', year, source }: Args): readonly Quantity[] {
  const funding = fieldsOf(kind)[field];
  if (funding?.type !== 'funding') return [];
  const unit = quantityIn(record, funding.of)?.unit;
  return partsIn(record, field)
    .filter((part) => year === undefined || String(part.year) === year)
    .filter((part) => source === undefined || part.source === source)
    .map(({ value }) => ({ value, comparator: '=', ...(unit !== undefined && { unit }) }));
}

/** The years, the sources and the sources of single years that records have money for. */
function splits(records: readonly PlanRecord[], field: string): readonly Args[] {
  const parts = records.flatMap((record) => partsIn(record, field));
  const years = [...new Set(parts.flatMap(({ year }) => (year === undefined ? [] : [String(year)])))].sort();
  const sources = [...new Set(parts.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  const both = new Set(
    parts.flatMap(({ year, source }) =>
      year === undefined || source === undefined ? [] : [`${String(year)} ${source}`],
    ),
  );
  return [
    ...years.map((year) => ({ year })),
    ...sources.map((source) => ({ source })),
    ...years.flatMap((year) =>
      sources.filter((source) => both.has(`${year} ${source}`)).map((source) => ({ year, source })),
    ),
  ];
}

const fundingFields = (kind: KindName): readonly string[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => (type === 'funding' ? [name] : []));

/** What a split is called: 2026年, 市级, 2026年市级. */
function splitName({ year, source }: Args, language: Language): string {
  const words = source !== undefined && isSource(source) ? FUNDING_SOURCE_WORDS[source][language] : undefined;
  if (language === 'zh-CN') return `${year === undefined ? '' : `${year}年`}${words ?? ''}`;
  return [year, words?.toLowerCase()].filter((part) => part !== undefined).join(', ');
}

/** Money by year, by source or both, of one record or of all of its kind: 2026年市级资金合计. */
export const fundingTotal = computedKind({
  name: 'funding-total',
  words: { 'zh-CN': '分年度、分来源合计', en: 'Sum by year or source' },
  ground: ({ kind }) => register(kind),
  offers: (plan) =>
    heldKinds(plan).flatMap((kind) =>
      fundingFields(kind).flatMap((field): readonly Args[] => [
        ...splits(recordsOf(plan, kind), field).map((split) => ({ kind, field, ...split })),
        ...recordsOf(plan, kind).flatMap((record) =>
          splits([record], field).map((split) => ({ kind, field, record: record.id, ...split })),
        ),
      ]),
    ),
  label: (plan, args, language) => {
    const kind = args['kind'] ?? '';
    const found = args['record'] === undefined ? undefined : findRecord(plan, args['record']);
    const many = isKindName(kind) ? kindNamed(kind).words.many[language] : '';
    const name = found ? recordName(plan, found.kind, found.record) : many;
    const split = splitName(args, language);
    return language === 'zh-CN' ? `${name}${split}合计` : `Sum: ${name} (${split})`;
  },
  compute: (plan, args) => {
    const { kind = '', record } = args;
    if (!isKindName(kind) || (record !== undefined && !findRecord(plan, record))) return 'gone';
    const records = recordsOf(plan, kind).filter(({ id }) => record === undefined || id === record);
    const list = records.map((each) => [each, sumQuantities(asked(kind, each, args))] as const);
    const sums = sumQuantities(list.flatMap(([, each]) => each));
    if (sums.length === 0) return undefined;
    return {
      quantities: sums,
      explain: () => ({
        parts: list.flatMap(([each, quantities]) =>
          quantities.map((quantity) => ({ record: each.id, name: recordName(plan, kind, each), quantity })),
        ),
      }),
    };
  },
});
