import type { RecordId } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  kindNamed,
  quantityIn,
  recordsOf,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { pairOf } from './name-index';
import { isChinese, piecesOf, plainName } from './name-pieces';

/** Something that records measure: what its name says is how much its field holds. */
export interface Indicator {
  readonly kind: KindName;
  readonly record: RecordId;
  readonly field: string;
  /** The ways in which it is written, the longest first; without quotation marks, in small letters. */
  readonly forms: readonly string[];
  /** Its name in pairs of characters, or in English words, by which a sentence is compared with it. */
  readonly pieces: readonly string[];
  readonly scope: string;
  /** What it is measured in, by what its record holds now or held at first. */
  readonly unit: string;
}

export interface Indicators {
  readonly all: readonly Indicator[];
  /** By the pairs of characters of Chinese names, as numbers. */
  readonly byPair: ReadonlyMap<number, readonly Indicator[]>;
  /** By the words of English names. */
  readonly byWord: ReadonlyMap<string, readonly Indicator[]>;
  /** By every way in which they are written. */
  readonly byForm: ReadonlyMap<string, readonly Indicator[]>;
}

/** The kinds whose name says what is measured, with the field that holds how much: the one that references show most likely. */
const MEASURING = KIND_NAMES.flatMap((kind): readonly (readonly [KindName, string])[] => {
  const [field] = kindNamed(kind).chips;
  return field !== undefined && fieldsOf(kind)[field]?.type === 'quantity' ? [[kind, field]] : [];
});

const SCOPE_BEFORE = /^(?:[全我本][省市县区州国]|全行业|全产业|全域)(?=..)/;
const COUNT_BEHIND = /(?:总?数量|总数|总量|个数|家数|户数|总规模)$/;
const ENGLISH_COUNT = /^(?:the )?(?:total )?number of (?:the )?/;
const ENGLISH_SCOPE = / (?:of|in|at) (?:the|our) [a-z]+$/;

/** The ways in which a name is written: with and without its scope, and the word for a number of things. */
function formsOf(name: string, scope: string): readonly string[] {
  const plain = plainName(name);
  const withoutScope =
    scope !== '' && plain.startsWith(scope) ? plain.slice(scope.length) : plain.replace(SCOPE_BEFORE, '');
  const bare = isChinese(plain)
    ? [withoutScope, withoutScope.replace(COUNT_BEHIND, ''), plain.replace(COUNT_BEHIND, '')]
    : [plain.replace(ENGLISH_SCOPE, ''), plain.replace(ENGLISH_COUNT, ''), plain.replace(/^the /, '')];
  const shortest = isChinese(plain) ? 3 : 6;
  return [...new Set([plain, ...bare.filter((form) => form.length >= shortest)])]
    .filter((form) => form.length > 1)
    .sort((one, other) => other.length - one.length);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function indicatorOf(kind: KindName, field: string, record: PlanRecord): readonly Indicator[] {
  const name = textOf(record[kindNamed(kind).name]);
  const scope = plainName(textOf(record['scope']));
  const forms = formsOf(name, scope);
  const held = quantityIn(record, field) ?? quantityIn(record, kindNamed(kind).grows?.from ?? '');
  if (forms.length === 0 || !held) return [];
  const pieces = [...new Set(piecesOf(forms[0] ?? ''))];
  return [{ kind, record: record.id, field, forms, pieces, scope, unit: held.unit ?? '' }];
}

const byRecord = new WeakMap<PlanRecord, readonly Indicator[]>();
const byRegister = new WeakMap<readonly PlanRecord[], readonly Indicator[]>();
const lastOf = new Map<KindName, readonly Indicator[]>();

const isSame = (one: readonly Indicator[], other: readonly Indicator[]): boolean =>
  one.length === other.length &&
  one.every((each, index) => {
    const now = other[index];
    return (
      now?.record === each.record &&
      now.forms[0] === each.forms[0] &&
      now.scope === each.scope &&
      now.unit === each.unit
    );
  });

/** The indicators of a register: the same list again while names, scopes and units stay. */
function inRegister(kind: KindName, field: string, records: readonly PlanRecord[]): readonly Indicator[] {
  const known = byRegister.get(records);
  if (known) return known;
  const read = records.flatMap((record) => {
    const there = byRecord.get(record) ?? indicatorOf(kind, field, record);
    byRecord.set(record, there);
    return there;
  });
  const last = lastOf.get(kind);
  const kept = last && isSame(last, read) ? last : read;
  byRegister.set(records, kept);
  lastOf.set(kind, kept);
  return kept;
}

function add<K>(index: Map<K, Indicator[]>, key: K, indicator: Indicator): void {
  const there = index.get(key);
  if (there) there.push(indicator);
  else index.set(key, [indicator]);
}

function indexed(lists: readonly (readonly Indicator[])[]): Indicators {
  const all = lists.flat();
  const byPair = new Map<number, Indicator[]>();
  const byWord = new Map<string, Indicator[]>();
  const byForm = new Map<string, Indicator[]>();
  for (const indicator of all) {
    for (const form of indicator.forms) add(byForm, form, indicator);
    const inChinese = isChinese(indicator.forms[0] ?? '');
    for (const piece of indicator.pieces)
      if (inChinese) add(byPair, pairOf(piece, 0), indicator);
      else add(byWord, piece, indicator);
  }
  return { all, byPair, byWord, byForm };
}

const byRecords = new WeakMap<Plan['records'], Indicators>();
let last: { readonly lists: readonly (readonly Indicator[])[]; readonly indicators: Indicators } | undefined;

/** The indicators of a plan; the same again while their names and units stay, whatever their values become. */
export function indicatorsOf(plan: Plan): Indicators {
  const known = byRecords.get(plan.records);
  if (known) return known;
  const lists = MEASURING.map(([kind, field]) => inRegister(kind, field, recordsOf(plan, kind)));
  if (!last?.lists.every((list, at) => list === lists[at])) last = { lists, indicators: indexed(lists) };
  byRecords.set(plan.records, last.indicators);
  return last.indicators;
}

/** The one indicator that is called just so, as the head of a table's row may be: 年产值（亿元）; undefined for none and for several. */
export function indicatorCalled(plan: Plan, text: string): Indicator | undefined {
  const [found, other] = indicatorsOf(plan).byForm.get(plainName(text)) ?? [];
  return other ? undefined : found;
}
