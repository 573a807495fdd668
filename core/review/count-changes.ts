import { KIND_NAMES, kindNamed, type KindName } from '#core/records';
import type { Language, Words } from '#core/model';
import { LIST_SEPARATOR } from '#core/words';
import type { Change } from './change';

/** How much of a plan changed: whole sections and records count once, however much changed in them. */
export interface ChangeCounts {
  readonly profile: boolean;
  readonly sections: number;
  readonly records: Readonly<Partial<Record<KindName, number>>>;
  /** Opinions, waivers, what the template demands. */
  readonly other: boolean;
}

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const sections = new Set<string>();
  const records = new Map<KindName, Set<string>>();
  for (const change of changes) {
    if (change.home.kind === 'section') sections.add(change.home.section);
    if (change.of !== 'record' && change.of !== 'field') continue;
    records.set(change.kind, (records.get(change.kind) ?? new Set()).add(change.record));
  }
  return {
    profile: changes.some(({ home }) => home.kind === 'profile'),
    sections: sections.size,
    records: Object.fromEntries(KIND_NAMES.flatMap((kind) => [[kind, records.get(kind)?.size ?? 0]])),
    other: changes.some(({ home }) => home.kind === 'plan'),
  };
}

const MEASURE_WORDS: Readonly<Record<KindName, string>> = {
  target: '个',
  measure: '条',
  project: '个',
  finance: '项',
  talent: '项',
  fact: '条',
  organisation: '个',
};
const PROFILE: Words = { 'zh-CN': '计划概况', en: 'the profile' };
const OTHER: Words = { 'zh-CN': '其他内容', en: 'other content' };

/** Says how much changed: 3 个章节、2 个指标; 3 sections; 2 targets. Empty text when nothing did. */
export function sayCounts(counts: ChangeCounts, language: Language): string {
  const { profile, sections, records, other } = counts;
  const section =
    language === 'zh-CN' ? `${String(sections)} 个章节` : `${String(sections)} section${sections === 1 ? '' : 's'}`;
  return [
    ...(profile ? [PROFILE[language]] : []),
    ...(sections > 0 ? [section] : []),
    ...KIND_NAMES.flatMap((kind) => sayRecords(kind, records[kind] ?? 0, language)),
    ...(other ? [OTHER[language]] : []),
  ].join(language === 'zh-CN' ? LIST_SEPARATOR['zh-CN'] : ', ');
}

function sayRecords(kind: KindName, count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  const { one } = kindNamed(kind).words;
  if (language === 'zh-CN') return [`${String(count)} ${MEASURE_WORDS[kind]}${one['zh-CN']}`];
  return [`${String(count)} ${one.en}${count === 1 ? '' : 's'}`];
}
