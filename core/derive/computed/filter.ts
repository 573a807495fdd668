import type { Language } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  findRecord,
  isKindName,
  kindNamed,
  linkedIds,
  recordsOf,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { shortNameOf } from '../field-text';
import type { Args } from './computed';

/** Which records are asked about: those of a kind, or of these the ones whose choice or link `where` holds `is`. */
export interface Chosen {
  readonly kind: KindName;
  readonly records: readonly PlanRecord[];
}

/** The records that `{ kind, where?, is? }` asks for; undefined when the kind, field or linked record is not there. */
export function chosenBy(plan: Plan, args: Args): Chosen | undefined {
  const { kind, where, is } = args;
  if (kind === undefined || !isKindName(kind)) return undefined;
  const records = recordsOf(plan, kind);
  if (where === undefined || is === undefined) return { kind, records };
  const field = fieldsOf(kind)[where];
  if (field?.type === 'choice') return { kind, records: records.filter((record) => record[where] === is) };
  if ((field?.type !== 'link' && field?.type !== 'links') || !findRecord(plan, is)) return undefined;
  return { kind, records: records.filter((record) => linkedIds(record, where).includes(is)) };
}

/** Every way to choose records of a kind by a choice or link that some of them hold. */
export function choicesOf(plan: Plan, kind: KindName): readonly Args[] {
  return Object.entries(fieldsOf(kind)).flatMap(([where, { type }]) => {
    if (type !== 'choice' && type !== 'link' && type !== 'links') return [];
    const held = new Set(recordsOf(plan, kind).flatMap((record) => linkedIds(record, where)));
    return [...held].map((is) => ({ kind, where, is }));
  });
}

/** The kinds that have records. */
export const heldKinds = (plan: Plan): readonly KindName[] =>
  KIND_NAMES.filter((kind) => recordsOf(plan, kind).length > 0);

/** What the chosen records are called: 项目, 市商务局负责的项目, 新建项目; Projects, Projects led (Commerce Bureau). */
export function chosenName(plan: Plan, args: Args, language: Language): string {
  const { kind, where, is } = args;
  if (kind === undefined || !isKindName(kind)) return '';
  const many = kindNamed(kind).words.many[language];
  const field = where === undefined ? undefined : fieldsOf(kind)[where];
  if (!field || is === undefined) return many;
  if (field.type === 'choice') {
    const choice = field.choices[is]?.[language] ?? is;
    return language === 'zh-CN' ? `${choice}${many}` : `${many} (${choice})`;
  }
  if (field.type !== 'link' && field.type !== 'links') return many;
  const name = shortNameOf(plan, is);
  return language === 'zh-CN' ? `${name}${field.back[language]}` : `${field.back[language]} (${name})`;
}
