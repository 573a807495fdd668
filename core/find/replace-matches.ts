import { profileValue, withProfileValue, type ProfileField } from '#core/model';
import type { Fix } from '#core/checks';
import { fixEdits, sectionIn, type Edit } from '#core/edit';
import { findRecord, type Plan } from '#core/records';
import { textOf, type Match } from './find-matches';
import type { Home } from './passages';

/** What replaces a match: for a pattern $1 is its first group, $& all that was found, $$ the sign $ itself. */
export function replacementFor(match: Match, replacement: string): string {
  const { groups } = match;
  if (!groups) return replacement;
  return replacement.replace(/\$([$&]|\d{1,2})/g, (written, what: string) => {
    if (what === '$') return '$';
    if (what === '&') return textOf(match);
    const group = (number: number): string | undefined => (number >= 1 ? groups[number - 1] : undefined);
    const first = group(Number(what.charAt(0)));
    return group(Number(what)) ?? (first === undefined ? written : first + what.slice(1));
  });
}

type WhyNot = 'reference' | 'locked' | 'needed';

/** Why a match stays as it is: a reference shows it, the template fixes it, or a heading or the title would be left empty. */
export function whyNotReplaced(match: Match, replacement: string): WhyNot | undefined {
  if (match.whyNot) return match.whyNot;
  return mayNotBeEmpty(match.home) && replaced([match], replacement).trim() === '' ? 'needed' : undefined;
}

const mayNotBeEmpty = (home: Home): boolean =>
  home.kind === 'heading' || (home.kind === 'profile' && home.field === 'title');

/** The whole text with its matches replaced. */
function replaced(matches: readonly Match[], replacement: string): string {
  let [text, at] = ['', 0];
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    text += match.passage.slice(at, match.start) + replacementFor(match, replacement);
    at = match.end;
  }
  return text + (matches[0]?.passage ?? '').slice(at);
}

/** A text outside the prose, as it was found and as it becomes. */
interface Changed<H extends Home = Home> {
  readonly home: H;
  readonly from: string;
  readonly to: string;
}
const isOf =
  <K extends Home['kind']>(kind: K) =>
  (changed: Changed): changed is Changed<Extract<Home, { kind: K }>> =>
    changed.home.kind === kind;

/**
 * The edits that replace matches. What references show and what the template fixes stays, and so does what has changed
 * since it was found. In running text the new text takes the marks where the old began.
 */
export function replaceMatches(plan: Plan, matches: readonly Match[], replacement: string): readonly Edit[] {
  const free = matches.filter((match) => whyNotReplaced(match, replacement) === undefined);
  const fixes = free.flatMap((match) => fixOf(match, replacement));
  const changed = changedTexts(free, replacement);
  return [
    ...fixEdits(plan, fixes),
    ...changed.filter(isOf('heading')).flatMap((heading) => headingEdit(plan, heading)),
    ...profileEdit(plan, changed.filter(isOf('profile'))),
    ...fieldEdits(plan, changed.filter(isOf('field'))),
  ];
}

function fixOf(match: Match, replacement: string): readonly Fix[] {
  const { home, start, end } = match;
  if (home.kind !== 'line') return [];
  const at = { section: home.section, block: home.block, start, end };
  return [{ at, from: textOf(match), to: replacementFor(match, replacement) }];
}

function changedTexts(matches: readonly Match[], replacement: string): readonly Changed[] {
  const byHome = new Map<string, Match[]>();
  for (const match of matches) {
    if (match.home.kind === 'line') continue;
    const key = JSON.stringify(match.home);
    byHome.set(key, [...(byHome.get(key) ?? []), match]);
  }
  return [...byHome.values()]
    .flatMap((list) => list.slice(0, 1).map(({ home, passage }) => ({ home, list, from: passage })))
    .map(({ home, list, from }) => ({ home, from, to: replaced(list, replacement) }))
    .filter(({ home, from, to }) => from !== to && !(mayNotBeEmpty(home) && to.trim() === ''));
}

function headingEdit(plan: Plan, { home: { section }, from, to }: Changed<Extract<Home, { kind: 'heading' }>>): Edit[] {
  return sectionIn(plan, section)?.heading === from ? [{ kind: 'rename-section', section, heading: to }] : [];
}

/** One edit for all texts of the profile that still read as they were found. */
function profileEdit(plan: Plan, changed: readonly Changed<Extract<Home, { kind: 'profile' }>>[]): Edit[] {
  const values = new Map<ProfileField, unknown>();
  for (const text of changed) {
    const { field } = text.home;
    const value = values.get(field) ?? profileValue(plan.profile, field);
    const next = withText(value, text);
    if (next !== value) values.set(field, next);
  }
  if (values.size === 0) return [];
  const profile = [...values].reduce(
    (now, [field, value]) => withProfileValue(now, field, leftOf(value)),
    plan.profile,
  );
  return [{ kind: 'set-profile', profile }];
}

function fieldEdits(plan: Plan, changed: readonly Changed<Extract<Home, { kind: 'field' }>>[]): Edit[] {
  const values = new Map<string, Edit & { readonly kind: 'set-field' }>();
  for (const text of changed) {
    const { record, field } = text.home;
    const key = `${record} ${field}`;
    const value = values.get(key)?.value ?? findRecord(plan, record)?.record[field];
    const next = withText(value, text);
    if (next !== value) values.set(key, { kind: 'set-field', record, field, value: next });
  }
  return [...values.values()].map((edit) => ({ ...edit, value: withoutBlank(edit.value) }));
}

/** A field's value with one of its texts changed; the same value where that text is no longer what it was. */
function withText(value: unknown, { home, from, to }: Changed<Extract<Home, { kind: 'field' | 'profile' }>>): unknown {
  const [item, column] = [home.item, home.kind === 'field' ? home.column : undefined];
  if (item === undefined) return value === from ? to : value;
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  if (column === undefined) return list[item] === from ? list.with(item, to) : value;
  const row = list[item];
  if (typeof row !== 'object' || row === null || Reflect.get(row, column) !== from) return value;
  const others = Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
  return list.with(item, to === '' ? others : { ...row, [column]: to });
}

/** What is left of a text or of names: nothing where all of it was removed. */
function leftOf(value: unknown): unknown {
  const left = withoutBlank(value);
  return left === '' || (Array.isArray(left) && left.length === 0) ? undefined : left;
}

const withoutBlank = (value: unknown): unknown => (Array.isArray(value) ? value.filter((name) => name !== '') : value);
