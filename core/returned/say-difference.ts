import type { Language } from '#core/model';
import { generateTable, inlineText, nameOf, numberPlan } from '#core/derive';
import { sectionIn, standingBlock } from '#core/edit';
import { fieldsOf, findRecord, type Plan } from '#core/records';
import { PROFILE_FIELD_WORDS, fillIn } from '#core/words';
import type { Author, Difference, ReturnedPlace } from './difference';
import * as words from './difference-words';

/** A difference in words, in the language of the interface, with names as the plan has them. */
export interface SaidDifference {
  readonly place: string;
  readonly what: string;
  readonly by: readonly string[];
  /** Why it cannot be taken. */
  readonly why?: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function saySection(plan: Plan, id: string): string {
  const section = sectionIn(plan, id);
  const label = numberPlan(plan).get(id)?.label ?? '';
  return section ? `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${section.heading}` : '';
}

/** The measure that a line stands in, or the title of its table. */
function sayBlock(plan: Plan, { block, kind }: ReturnedPlace, language: Language): string {
  const stands = block === undefined ? undefined : standingBlock(plan, block);
  if (!stands) return '';
  const top = stands.section.prose[stands.index];
  if (top?.type === 'measure' && kind !== 'measure')
    return fillIn(words.IN_MEASURE[language], { name: inlineText(plan, top.children[0].children) });
  if (top?.type === 'generated-table') return generateTable(plan, top.table, top.of).title;
  return top?.type === 'table' || top?.type === 'picture' ? inlineText(plan, top.children[0].children) : '';
}

function sayCell({ row = '', column = '' }: ReturnedPlace, language: Language): string {
  if (row === '' && column === '') return '';
  return fillIn((column === '' ? words.ROW_ONLY : words.ROW_AND_COLUMN)[language], { row, column });
}

/** The record and the field behind a value. */
function sayField(plan: Plan, { record, field }: ReturnedPlace, language: Language): string {
  const kind = record === undefined ? undefined : findRecord(plan, record)?.kind;
  if (record === undefined || field === undefined || !kind) return '';
  return `${nameOf(plan, record)} · ${fieldsOf(kind)[field]?.words[language] ?? field}`;
}

/** Where a difference stands: 二、重点任务 › 举措“培育龙头企业” › 正文. */
export function sayReturnedPlace(plan: Plan, place: ReturnedPlace, language: Language): string {
  if (place.profile) return capital(PROFILE_FIELD_WORDS[place.profile.field][language]);
  const parts = [
    place.section === undefined ? '' : saySection(plan, place.section),
    sayBlock(plan, place, language),
    sayCell(place, language) || (place.kind === 'cell' ? '' : words.PLACE_WORDS[place.kind][language]),
    sayField(plan, place, language),
  ].filter((part) => part !== '');
  return capital(parts.join(words.STEP));
}

/** Who changed it, and when: the file writes the time of the clock there. */
const sayAuthor = ({ author = '', at }: Author): string =>
  [author, at?.replace('T', ' ').replace(/:\d\d(?:\.\d+)?(?:Z|[+-].*)?$/, '') ?? '']
    .filter((part) => part !== '')
    .join(' ');

/** Says a difference. */
export function sayDifference(
  plan: Plan,
  { kind, place, by, obstacle, after }: Difference,
  language: Language,
): SaidDifference {
  const { extra } = place;
  const what = words.KIND_WORDS[kind][language];
  return {
    place: sayReturnedPlace(plan, place, language),
    what: extra === undefined ? what : `${what} ${fillIn(words.EXTRA_WORDS[extra][language], { count: after })}`,
    by: by.map(sayAuthor).filter((author) => author !== ''),
    ...(obstacle !== undefined && { why: words.OBSTACLE_WORDS[obstacle][language] }),
  };
}
