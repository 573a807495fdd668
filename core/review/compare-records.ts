import { LIST_SEPARATOR } from '#core/words';
import { fieldText, recordName } from '#core/derive';
import { KIND_NAMES, fieldsOf, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import type { Change, FieldChange } from './change';
import { compareRows } from './compare-rows';
import { fundingText } from './funding-text';
import { isSame } from './is-same';
import { longPieces } from './long-value';
import { mergeOrder, movedAmong } from './order';

/** The changes of the registers, one after the other. */
export const compareRecords = (before: Plan, after: Plan): readonly Change[] =>
  before.records === after.records ? [] : KIND_NAMES.flatMap((kind) => compareRegister(before, after, kind));

const byId = (records: readonly PlanRecord[]): ReadonlyMap<string, PlanRecord> =>
  new Map(records.map((record) => [record.id, record]));

function compareRegister(before: Plan, after: Plan, kind: KindName): readonly Change[] {
  const [was, is] = [byId(recordsOf(before, kind)), byId(recordsOf(after, kind))];
  const moved = movedAmong([...was.keys()], [...is.keys()]);
  return mergeOrder([...was.keys()], [...is.keys()]).flatMap((id): readonly Change[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const about = { of: 'record', home: { kind: 'register', of: kind }, kind, record: id } as const;
    if (!now) return old ? [{ ...about, how: 'removed', name: recordName(before, kind, old) }] : [];
    const here = { ...about, name: recordName(after, kind, now), at: { record: id } };
    if (!old) return [{ ...here, how: 'added' }];
    return [
      ...(moved.has(id) ? [{ ...here, how: 'moved' as const }] : []),
      ...compareFields(before, after, { kind, old, now }),
    ];
  });
}

interface Pair {
  readonly kind: KindName;
  readonly old: PlanRecord;
  readonly now: PlanRecord;
}

/** Fields in the order of the kind's description; what every record may have comes last. */
function compareFields(before: Plan, after: Plan, { kind, old, now }: Pair): readonly FieldChange[] {
  const fields = fieldsOf(kind);
  return [...Object.keys(fields), 'source', 'assumed'].flatMap((field): readonly FieldChange[] => {
    if (isSame(old[field], now[field])) return [];
    const about = {
      ...({ of: 'field', home: { kind: 'register', of: kind }, at: { record: now.id, field }, kind } as const),
      ...{ record: now.id, name: recordName(after, kind, now), field },
    };
    const described = fields[field];
    const rows = described?.type === 'rows' ? compareRows(described, [before, old], [after, now], field) : [];
    if (rows.length > 0) return rows.map((row) => ({ ...about, ...row, ...longPieces(row.before, row.after) }));
    const [was, is] = [valueText(before, kind, old, field), valueText(after, kind, now, field)];
    // The title of a measure leaves its record for the text and comes back: it reads the same.
    if (kind === 'measure' && field === 'title' && was === is) return [];
    return [{ ...about, before: was, after: is, ...longPieces(was, is) }];
  });
}

/** A field as the plan writes it. */
function valueText(plan: Plan, kind: KindName, record: PlanRecord, field: string): string {
  const described = fieldsOf(kind)[field];
  if (described?.type === 'funding') return fundingText(record, field, described, plan.language);
  if (field === 'source') return record.source ?? '';
  if (field === 'assumed')
    return (record.assumed ?? [])
      .map((name) => fieldsOf(kind)[name]?.words[plan.language] ?? name)
      .join(LIST_SEPARATOR[plan.language]);
  return fieldText(plan, kind, record, field);
}
