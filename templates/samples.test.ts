import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, formatDate, isRef, refKey, walkSections, type Inline, type Language, type Ref } from '#core/model';
import { TABLES, generateTable, inlineText, linksTo, measuresInText, refText } from '#core/derive';
import { runChecks, sayFinding } from '#core/checks';
import { canonicalJson } from '#core/file';
import { findRecord, linkedIds, type Plan } from '#core/records';
import { GONE } from '#core/words';
import { loadSample } from './load-sample';
import { SAMPLES, type SampleName } from './samples';
import { templateFor } from './templates';
import { bareValues, linesIn, quantitiesIn, recordsIn } from './testing';

const plans: ReadonlyMap<string, Plan> = new Map(
  await Promise.all(
    SAMPLES.flatMap(({ name }) =>
      LANGUAGES.map(async (language) => [`${name}.${language}`, await loadSample(language, name)] as const),
    ),
  ),
);
function sample(name: SampleName, language: Language): Plan {
  const plan = plans.get(`${name}.${language}`);
  if (!plan) throw new Error(`no sample ${name} in ${language}`);
  return plan;
}
// The order of words, and whether a name is said again, is the language's own.
const refsOf = (children: readonly Inline[]): readonly string[] =>
  [...new Set(children.filter(isRef).map(({ of }) => refKey(of)))].sort();
const refsIn = (plan: Plan): readonly Ref[] => linesIn(plan).flatMap(({ children }) => children.filter(isRef));
const each = SAMPLES.flatMap(({ name }) => LANGUAGES.map((language) => ({ name, language })));

describe.each(each)('the sample $name in $language', ({ name, language }) => {
  const plan = sample(name, language);

  it('is kept as the program would save it, and is offered by its title', () => {
    const file: unknown = JSON.parse(
      readFileSync(new URL(`./samples/${name}.${language}.json`, import.meta.url), 'utf8'),
    );
    expect(canonicalJson(plan)).toBe(canonicalJson(file));
    expect(plan.language).toBe(language);
    expect(SAMPLES.find((one) => one.name === name)?.title[language]).toBe(plan.profile.title);
  });

  it('carries what the template demands now', () => {
    const template = templateFor(plan.demands.template, language);
    const { sections, fields, kinds, columns, levels } = plan.demands;
    expect({ sections, fields, kinds, columns, levels }).toEqual({
      sections: template?.sections,
      fields: template?.fields,
      kinds: template?.kinds,
      columns: template?.columns,
      levels: template?.levels,
    });
  });

  it('says of every record where it comes from, and assumes only fields that it has', () => {
    for (const { record, fields } of recordsIn(plan)) {
      expect(record.source ?? '', record.id).not.toBe('');
      for (const field of record.assumed ?? []) {
        expect(fields[field], `${record.id}.${field}`).toBeDefined();
        expect(record[field], `${record.id}.${field}`).toBeDefined();
      }
    }
  });

  it('leaves nothing to fill and nothing wrong', () => {
    const findings = runChecks(plan).filter(({ level }) => level !== 'advice');
    expect(findings.map((finding) => sayFinding(finding, language).message)).toEqual([]);
  });

  it('has every measure in the text and in its order', () => {
    expect([...measuresInText(plan).keys()]).toEqual(plan.records.measure.map(({ id }) => id));
  });

  it('has only links and references that lead to something', () => {
    for (const { record, fields } of recordsIn(plan)) {
      for (const [field, { type, ...rest }] of Object.entries(fields)) {
        if ((type !== 'link' && type !== 'links') || !('to' in rest)) continue;
        for (const id of linkedIds(record, field)) expect(findRecord(plan, id)?.kind, record.id).toBe(rest.to);
      }
    }
    for (const ref of refsIn(plan)) {
      const text = refText(plan, ref);
      expect(text, JSON.stringify(ref.of)).not.toContain(GONE[language]);
      expect(text).not.toBe('');
    }
  });

  it('has no organisation that nothing speaks of', () => {
    const named = new Set(refsIn(plan).map(({ of }) => (of.kind === 'field' ? of.record : '')));
    for (const { id, name: unit } of plan.records.organisation)
      expect(named.has(id) || linksTo(plan, id).length > 0, unit).toBe(true);
  });

  it('writes no number into its text that a record holds', () => {
    const numbers = new Set(
      quantitiesIn(plan).flatMap(({ value, upTo }) => (upTo === undefined ? [value] : [value, upTo])),
    );
    const dates = recordsIn(plan).flatMap(({ record, fields }) =>
      Object.entries(fields).flatMap(([field, { type }]) => {
        const value = record[field];
        return type === 'date' && typeof value === 'string' ? [formatDate(value, language)] : [];
      }),
    );
    for (const { id, children } of linesIn(plan)) {
      const typed = children.map((inline) => (isRef(inline) ? '|' : inline.text)).join('');
      for (const number of typed.match(/\d+(?:[.,]\d+)*/g) ?? [])
        expect(numbers.has(number.replaceAll(',', '')), `${id}: ${typed}`).toBe(false);
      for (const date of dates) expect(typed, id).not.toContain(date);
    }
  });
});

describe.each(SAMPLES)('the sample $name', ({ name }) => {
  const [chinese, english] = [sample(name, 'zh-CN'), sample(name, 'en')];

  it('is the same plan in both languages: ids, sections, links, values', () => {
    const skeleton = (plan: Plan): unknown => ({
      sections: [...walkSections(plan.sections)].map(({ section, level }) => [section.id, section.key, level]),
      blocks: [...walkSections(plan.sections)].flatMap(({ section }) =>
        section.prose.map(({ id, type }) => [id, type]),
      ),
      lines: linesIn(plan).map((line) => [line.type, line.id, refsOf(line.children)]),
      records: recordsIn(plan).map((described) => [
        described.kind,
        Object.keys(described.record).sort(),
        described.record.assumed,
        bareValues(described),
      ]),
      waivers: plan.waivers.map(({ rule, at }) => [rule, at]),
      period: plan.profile.period,
    });
    expect(skeleton(english)).toEqual(skeleton(chinese));
  });

  it('shows no Chinese in English', () => {
    const shown = [
      ...Object.values(english.profile).map(String),
      ...[...walkSections(english.sections)].map(({ section }) => section.heading),
      ...linesIn(english).map(({ children }) => inlineText(english, children)),
      ...TABLES.flatMap((table) => {
        const { title, note, head, body, foot } = generateTable(english, table.name);
        return [title, note ?? '', ...[...head, ...body, ...foot].flat().map(({ text }) => text)];
      }),
      ...recordsIn(english).flatMap(({ record, fields }) =>
        Object.entries(record).flatMap(([field, value]) =>
          typeof value === 'string' && fields[field]?.type !== 'names' ? [value] : [],
        ),
      ),
    ];
    expect(shown.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
