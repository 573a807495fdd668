import type { Language, Words } from '#core/model';
import { KIND_NAMES, kindNamed, type KindName } from '#core/records';
import { LIST_SEPARATOR } from '#core/words';
import type { Change } from './change';

/** What changes are counted in; `other` is opinions, waivers and what the template demands. */
export type CountedPart = 'profile' | 'order' | 'section' | KindName | 'other' | 'version';
/** How many of each part changed, each section and record once however much; parts without a change are left out. */
export type ChangeCounts = Readonly<Partial<Record<CountedPart, number>>>;

/** Counts what two states of a plan differ in. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const seen = new Map<CountedPart, Set<string>>();
  for (const change of changes) {
    const [part, id] = countedAs(change);
    seen.set(part, (seen.get(part) ?? new Set()).add(id));
  }
  return Object.fromEntries([...seen].map(([part, { size }]) => [part, size]));
}

function countedAs(change: Change): readonly [part: CountedPart, id: string] {
  const { home } = change;
  if (change.of === 'record' || change.of === 'field') return [change.kind, change.record];
  if (change.of === 'section' && change.how === 'moved') return ['order', ''];
  if (home.kind === 'section') return ['section', home.section];
  return [home.kind === 'profile' ? 'profile' : 'other', ''];
}

const PROFILE: Words = { 'zh-CN': '计划概况', en: 'the profile' };
const ORDER: Words = { 'zh-CN': '章节顺序', en: 'the order of sections' };
const OTHER: Words = { 'zh-CN': '其他内容', en: 'other content' };
const SECTION: Words = { 'zh-CN': '章节', en: 'section' };
const VERSION: Words = { 'zh-CN': '版本', en: 'version' };

/** Says how much changed: 3 个章节、2 个指标; 3 sections, 2 targets. Empty text when nothing did. */
export function sayCounts(counts: ChangeCounts, language: Language): string {
  const counted = (part: CountedPart, one: Words, counter: string): readonly string[] => {
    const count = counts[part] ?? 0;
    if (count === 0) return [];
    return [
      language === 'zh-CN'
        ? `${String(count)} ${counter}${one['zh-CN']}`
        : `${String(count)} ${one.en}${count === 1 ? '' : 's'}`,
    ];
  };
  const kinds = KIND_NAMES.flatMap((kind) => {
    const { one, counter } = kindNamed(kind).words;
    return counted(kind, one, counter);
  });
  return [
    ...(counts.profile === undefined ? [] : [PROFILE[language]]),
    ...(counts.order === undefined ? [] : [ORDER[language]]),
    ...counted('section', SECTION, '个'),
    ...kinds,
    ...counted('version', VERSION, '个'),
    ...(counts.other === undefined ? [] : [OTHER[language]]),
  ].join(language === 'zh-CN' ? LIST_SEPARATOR['zh-CN'] : ', ');
}
