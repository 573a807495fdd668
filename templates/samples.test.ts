import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseAmount, isRef, linesOf, walkSections, type Language, type Quantity } from '#core/model';
import { inlineText, measuresInText } from '#core/derive';
import { runChecks, sayFinding } from '#core/checks';
import { canonicalJson } from '#core/file';
import { KIND_NAMES, fieldsOf, findRecord, linkedIds, recordsOf, type Plan } from '#core/records';
import { loadSample } from './load-sample';
import { templateFor } from './templates';

const samples = { 'zh-CN': await loadSample('zh-CN'), en: await loadSample('en') };
const each: readonly (readonly [Language, Plan])[] = [
  ['zh-CN', samples['zh-CN']],
  ['en', samples.en],
];

const lines = (plan: Plan) => [...walkSections(plan.sections)].flatMap(({ section }) => [...linesOf(section.prose)]);
const records = (plan: Plan) =>
  KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => ({ kind, record, fields: fieldsOf(kind) })));
const quantities = (plan: Plan): readonly Quantity[] =>
  [
    ...plan.records.target.flatMap(({ value, baseline }) => [value, baseline]),
    ...plan.records.fact.map(({ value }) => value),
  ].filter((quantity) => quantity !== undefined);

describe.each(each)('the sample in %s', (language, plan) => {
  it('is kept as the program would save it', () => {
    const file: unknown = JSON.parse(
      readFileSync(new URL(`./samples/zigong-lantern.${language}.json`, import.meta.url), 'utf8'),
    );
    expect(canonicalJson(plan)).toBe(canonicalJson(file));
  });

  it('carries what the template demands now', () => {
    const template = templateFor('action-plan', language);
    expect(plan.demands.sections).toEqual(template?.sections);
    expect(plan.demands.fields).toEqual(template?.fields);
    expect(plan.demands.levels).toEqual(template?.levels);
  });

  it('says of every record where it comes from, and assumes only fields that it has', () => {
    for (const { kind, record, fields } of records(plan)) {
      expect(record.source, record.id).toMatch(/自贡彩灯|Zigong|示例所设|Assumed/);
      for (const field of record.assumed ?? []) {
        const known = kind === 'measure' && field === 'title' ? undefined : fields[field];
        expect(known, `${record.id}.${field}`).toBeDefined();
        expect(record[field], `${record.id}.${field}`).toBeDefined();
      }
    }
  });

  it('holds what the article gives: four groups, three dated targets and the 5A rating, the park, talent, facts', () => {
    const tasks = plan.sections.find(({ key }) => key === 'tasks');
    expect(tasks?.sections).toHaveLength(4);
    expect(
      plan.records.target.map(({ deadline, value }) => [
        deadline,
        value ? baseAmount(value).amount.toFixed() : undefined,
      ]),
    ).toEqual([
      ['2020', '400'],
      ['2020', '5000000000'],
      ['2020', '180000000'],
      ['2020', undefined],
    ]);
    expect(plan.records.target[3]?.grade).toContain('5A');
    expect(plan.records.fact.map(({ value }) => [value?.comparator, value?.value])).toEqual([
      ['>', '8000'],
      ['=', '6'],
    ]);
    expect(plan.records.project).toHaveLength(1);
    expect(plan.records.talent).toHaveLength(3);
    expect(plan.records.finance).toEqual([]);
  });

  it('leaves nothing to fill and nothing wrong', () => {
    expect(runChecks(plan).map((finding) => sayFinding(finding, language).message)).toEqual([]);
  });

  it('has every measure in the text, with a lead, a date and a target', () => {
    expect([...measuresInText(plan).keys()]).toEqual(plan.records.measure.map(({ id }) => id));
    for (const measure of plan.records.measure) {
      expect(measure.lead, measure.id).toBeDefined();
      expect(measure.due, measure.id).toBeDefined();
      expect(measure.targets?.length, measure.id).toBeGreaterThan(0);
    }
  });

  it('has only links and references that lead to something', () => {
    for (const { record, fields } of records(plan)) {
      for (const [name, field] of Object.entries(fields)) {
        if (field.type !== 'link' && field.type !== 'links') continue;
        for (const id of linkedIds(record, name))
          expect(findRecord(plan, id)?.kind, `${record.id}.${name}`).toBe(field.to);
      }
    }
    for (const line of lines(plan)) {
      for (const inline of line.children) {
        if (isRef(inline)) expect(findRecord(plan, inline.of.record)?.record[inline.of.field], line.id).toBeDefined();
      }
    }
  });

  it('writes no number into its text that a record holds', () => {
    const values = new Set(quantities(plan).map(({ value }) => value));
    for (const { deadline = '', grade = '' } of plan.records.target) {
      values.add(deadline);
      if (grade !== '') values.add(grade);
    }
    for (const line of lines(plan)) {
      const typed = line.children.map((inline) => (isRef(inline) ? '' : inline.text)).join('|');
      for (const number of typed.match(/\d+(?:[.,]\d+)*/g) ?? [])
        expect(values.has(number), `${line.id}: ${typed}`).toBe(false);
      for (const value of values) if (/\D/.test(value)) expect(typed).not.toContain(value);
    }
  });
});

it('reads the numbers of the text from the records', () => {
  const text = (plan: Plan): string =>
    lines(plan)
      .map((line) => inlineText(plan, line.children))
      .join('\n');
  expect(text(samples['zh-CN'])).toContain('入驻园区的彩灯企业和文化机构达到400家，园区年产值达到50亿元；');
  expect(text(samples['zh-CN'])).toContain(
    '全市各类彩灯专业技术人员超过8000人；有6家彩灯龙头企业与四川师范大学、四川理工学院等高等院校签订了人才培养协议。',
  );
  expect(text(samples.en)).toContain('the city’s lantern foreign trade reaches 180 million US dollars a year;');
});

it('is the same plan in both languages: ids, sections, links, amounts', () => {
  const skeleton = (plan: Plan): unknown => ({
    sections: [...walkSections(plan.sections)].map(({ section, level }) => [section.id, section.key, level]),
    lines: lines(plan).map((line) => [line.type, line.id, line.children.filter(isRef).map(({ of }) => of)]),
    records: records(plan).map(({ kind, record, fields }) => [
      kind,
      record.id,
      record.assumed,
      Object.keys(record).sort(),
      Object.entries(fields).flatMap(([name, { type }]) =>
        ['link', 'links', 'date', 'choice'].includes(type) ? [record[name]] : [],
      ),
    ]),
    amounts: quantities(plan).map((quantity) => {
      const { amount, kind } = baseAmount(quantity);
      return [quantity.comparator, amount.toFixed(), kind];
    }),
    period: plan.profile.period,
  });
  expect(skeleton(samples.en)).toEqual(skeleton(samples['zh-CN']));
});
