import { describe, expect, it } from 'vitest';
import {
  LANGUAGES,
  PROFILE_FIELDS,
  linesOf,
  profileText,
  profileValue,
  walkSections,
  withProfileValue,
  type Inline,
  type Language,
  type LineBlock,
} from '#core/model';
import { fieldText, inlineText } from '#core/derive';
import { fieldsOf, findRecord, type Plan } from '#core/records';
import { paragraph, plan, section } from '../records/testing';
import { checkerOf } from './checker';
import { isTextPlace, isValueFix, type Finding, type Fix, type Place, type TextFix, type ValueFix } from './finding';
import { replaceText } from './replace-text';
import type { Rule } from './rule';

/** What a rule must say of plans: nothing, or these sentences, each with the id of its place before it. */
interface Cases {
  readonly quiet: Readonly<Record<string, Plan>>;
  readonly speaks: Readonly<Record<string, readonly [Plan, readonly string[]]>>;
  /** The examples of the rule's words are paragraphs that bear it out. */
  readonly examplesAreText?: true;
}

/** Tests a rule by its cases, and proves on every one of them what must hold for all rules. */
export function checkRule(rule: Rule, { quiet, speaks, examplesAreText }: Cases): void {
  describe(`${rule.id} ${rule.name}`, () => {
    it.each(Object.entries(quiet))('is quiet: %s', (_, given) => {
      expect(said(rule, given)).toEqual([]);
      holdsLaws(rule, given);
    });
    it.each(Object.entries(speaks))('speaks: %s', (_, [given, sentences]) => {
      expect(said(rule, given)).toEqual(sentences);
      holdsLaws(rule, given);
    });
    if (examplesAreText) it.each(LANGUAGES)('bears out its examples in %s', (language) => bearsOut(rule, language));
  });
}

const said = (rule: Rule, given: Plan): readonly string[] =>
  checkerOf([rule])(deepFrozen(given)).map(
    (finding) => `${idOf(finding.at)}: ${rule.words[given.language].say(finding.params)}`,
  );

function idOf(place: Place): string {
  if ('record' in place) return place.record;
  if ('profile' in place) return place.profile;
  return isTextPlace(place) ? place.block : place.section;
}

function bearsOut(rule: Rule, language: Language): void {
  const { bad, good } = rule.words[language];
  const write = (text: string): Plan => plan({ language }, section('s', paragraph(text)));
  expect(said(rule, write(bad))).not.toEqual([]);
  expect(said(rule, write(good))).toEqual([]);
}

function holdsLaws(rule: Rule, given: Plan): void {
  const findings = checkerOf([rule])(deepFrozen(given));
  expect(checkerOf([rule])(structuredClone(given)), 'the same plan gives the same findings').toEqual(findings);
  for (const finding of findings) {
    expect([finding.rule, finding.name, finding.level]).toEqual([
      rule.id,
      rule.name,
      given.demands.levels?.[rule.id] ?? rule.level,
    ]);
    for (const place of [finding.at, ...(finding.also ? [finding.also] : [])])
      expect(isThere(given, place), `the place ${JSON.stringify(place)} exists`).toBe(true);
    expect(rule.words.en.say(finding.params)).not.toBe(rule.words['zh-CN'].say(finding.params));
    for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.choices ?? [])])
      removesIt(rule, given, findings, fix);
  }
}

/** A fix takes its own finding away, perhaps others with it, and brings none. */
function removesIt(rule: Rule, given: Plan, findings: readonly Finding[], fix: Fix): void {
  const sentences = (list: readonly Finding[]): readonly string[] =>
    list.map(({ at, params }) => `${idOf(at)}: ${rule.words[given.language].say(params)}`);
  const after = sentences(checkerOf([rule])(fixed(given, fix)));
  expect(after.length, `the fix “${fix.to}” takes its finding away`).toBeLessThan(findings.length);
  expect(sentences(findings), `the fix “${fix.to}” brings no finding`).toEqual(expect.arrayContaining([...after]));
}

function fixed(given: Plan, fix: Fix): Plan {
  const copy = structuredClone(given);
  if (isValueFix(fix)) return withValue(copy, fix);
  const { at, from, to } = fix;
  const put = (text: unknown): string => {
    expect(typeof text === 'string' && text.slice(at.start, at.end)).toBe(from);
    return typeof text === 'string' ? text.slice(0, at.start) + to + text.slice(at.end) : '';
  };
  if ('profile' in at)
    return { ...copy, profile: withProfileValue(copy.profile, at.profile, put(profileText(copy.profile, at.profile))) };
  if ('record' in at) {
    const record = findRecord(copy, at.record)?.record;
    if (record) Object.assign(record, { [at.field]: put(record[at.field]) });
    return structuredClone(copy);
  }
  for (const { section: place } of walkSections(copy.sections)) {
    if (place.id === at.section && at.block === undefined) Object.assign(place, { heading: put(place.heading) });
    for (const line of linesOf(place.prose))
      if (place.id === at.section && line.id === at.block)
        Object.assign(line, { children: fixedLine(copy, line, fix) });
  }
  return copy;
}

function withValue(copy: Plan, { at, from, value }: ValueFix): Plan {
  if ('profile' in at) {
    expect(profileValue(copy.profile, at.profile) ?? '').toBe(from);
    return { ...copy, profile: withProfileValue(copy.profile, at.profile, value) };
  }
  const found = findRecord(copy, at.record);
  expect(found && fieldText(copy, found.kind, found.record, at.field)).toBe(from);
  if (found) Object.assign(found.record, { [at.field]: value });
  return structuredClone(copy);
}

function fixedLine(plan: Plan, { children }: LineBlock, { at, from, to, ref }: TextFix): readonly Inline[] {
  expect(inlineText(plan, children).slice(at.start, at.end)).toBe(from);
  const { start, end } = at;
  const lengthOf = (inline: Inline): number => inlineText(plan, [inline]).length;
  return replaceText(children, { start, end, to, ...(ref && { ref }) }, lengthOf);
}

function isThere(given: Plan, place: Place): boolean {
  if ('record' in place) {
    const found = findRecord(given, place.record);
    return found !== undefined && (place.field === undefined || place.field in fieldsOf(found.kind));
  }
  if ('profile' in place) {
    const length = profileText(given.profile, place.profile)?.length ?? 0;
    return (
      PROFILE_FIELDS.includes(place.profile) &&
      (place.start === undefined || (place.start < place.end && place.end <= length))
    );
  }
  const home = [...walkSections(given.sections)].find((entry) => entry.section.id === place.section)?.section;
  if (!home || !isTextPlace(place)) return home !== undefined;
  const line = [...linesOf(home.prose)].find(({ id }) => id === place.block);
  const length = line && inlineText(given, line.children).length;
  // Of an empty line, where words are missing, the whole is meant.
  return length !== undefined && place.start >= 0 && place.end <= length && (place.start < place.end || length === 0);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inside of Object.values(value)) deepFrozen(inside);
  }
  return value;
}
