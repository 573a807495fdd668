import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, countingIds, type SectionDemand } from '#core/model';
import { startPlan } from '#core/template';
import { sayFailure } from '#core/words';
import { runChecks } from '#core/checks';
import { decodeTemplate } from './template-file';

type Json = Readonly<Record<string, unknown>>;

const whole: Json = {
  schema: 1,
  id: 'textile-plan',
  version: 1,
  language: 'zh-CN',
  name: '纺织协会工作方案',
  summary: '协会用。',
  title: '{jurisdiction}{subject}工作方案{years}',
  sections: [
    { key: 'background', heading: '背景', required: true, prompt: '写背景。', length: { least: 50, most: 300 } },
    { key: 'annex', heading: '任务分工表', unnumbered: true, annex: true, tables: ['tasks'] },
  ],
  fields: { measure: { lead: 'required' } },
  kinds: ['measure', 'organisation'],
  columns: { tasks: ['number', 'title', 'lead'] },
  levels: { P07: 'to-fill', P09: 'off' },
};

const withPart = (part: Json): Json => ({ ...whole, ...part });
const sections = (...list: readonly unknown[]): Json => withPart({ sections: list });
const nested = (depth: number): Json => ({
  key: `level-${String(depth)}`,
  heading: `第${String(depth)}级`,
  ...(depth > 1 && { sections: [nested(depth - 1)] }),
});

/** The sentence for its author; fails where the file is taken. */
function refusal(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = decodeTemplate(strToU8(text), 'own.json');
  expect(read.ok, text.slice(0, 200)).toBe(false);
  if (read.ok) return '';
  for (const language of LANGUAGES) expect(sayFailure(read.failure, language)).toMatch(/own\.json/);
  return sayFailure(read.failure, 'en').replace('The template “own.json” cannot be used: ', '');
}

it('reads a whole template, with or without a byte order mark', () => {
  for (const mark of ['', '\uFEFF'])
    expect(decodeTemplate(strToU8(mark + JSON.stringify(whole)), 'own.json')).toEqual({ ok: true, value: whole });
});

describe('what is not a template', () => {
  it.each([
    ['', '“own.json” is not valid JSON'],
    ['{"schema":1', '“own.json” is not valid JSON'],
    ['[]', '“own.json” is missing or is not what it should be'],
    ['null', '“own.json” is missing or is not what it should be'],
    ['{}', '“schema” must be one of 1'],
    [withPart({ schema: 2 }), '“schema” must be one of 1'],
    [withPart({ name: 7 }), '“name” is missing or is not what it should be'],
    [withPart({ language: 'zh' }), '“language” must be one of zh-CN / en'],
    [withPart({ records: { measure: [] } }), '“records” is not part of a template'],
    [withPart({ script: 'alert(1)' }), '“script” is not part of a template'],
    [sections(), '“sections” is missing or is not what it should be'],
    [sections({ key: 'a' }), '“sections[0].heading” is missing or is not what it should be'],
    [sections({ key: 'a', heading: 'A', prose: [] }), '“sections[0].prose” is not part of a template'],
    [sections({ key: 'a', heading: 'A', locked: false }), '“sections[0].locked” must be one of true'],
  ])('is refused with its reason: %j', (content, reason) => {
    expect(refusal(content)).toBe(`${reason}. Put it right and try again.`);
  });

  it('is refused when it is not UTF-8', () => {
    const read = decodeTemplate(new Uint8Array([0xff, 0xfe, 0x7b, 0x7d]), 'own.json');
    expect(!read.ok && sayFailure(read.failure, 'en')).toContain('not UTF-8');
  });
});

describe('names that this program does not know', () => {
  it.each([
    [withPart({ kinds: ['measure', 'spell'] }), '“kinds[1]” must be one of target / measure / '],
    [withPart({ fields: { spell: {} } }), '“fields.spell” is not part of a template'],
    [withPart({ fields: { measure: { boss: 'required' } } }), '“fields.measure.boss” is not part of a template'],
    [withPart({ fields: { measure: { lead: 'maybe' } } }), '“fields.measure.lead” must be one of required / '],
    [withPart({ levels: { P99: 'error' } }), 'there is no rule “P99”'],
    [withPart({ levels: { P07: 'loud' } }), '“levels.P07” must be one of to-fill / '],
    [sections({ key: 'a', heading: 'A', tables: ['secrets'] }), '“sections[0].tables[0]” must be one of indicators / '],
    [withPart({ columns: { secrets: ['a'] } }), '“columns.secrets” is not part of a template'],
    [withPart({ columns: { tasks: ['colour'] } }), '“columns.tasks[0]” must be one of number / title / '],
    [withPart({ title: '{jurisdiction}{password}' }), 'the title pattern has no “password”; there are jurisdiction / '],
  ])('are refused with what there is: %j', (content, reason) => {
    expect(refusal(content)).toContain(reason);
  });
});

describe('sections that cannot be', () => {
  const annex = { key: 'x', heading: '附表', annex: true, unnumbered: true };
  it.each([
    [sections({ key: 'a', heading: 'A' }, { key: 'a', heading: 'B' }), 'two sections have the key “a”'],
    [sections({ key: 'A B', heading: 'A' }), '“sections[0].key” may have small letters, digits and hyphens only'],
    [withPart({ id: '../../settings' }), '“id” may have small letters, digits and hyphens only'],
    [sections(annex, { key: 'a', heading: 'A' }), 'the annex “附表” must stand at the end, on the top level'],
    [
      sections({ key: 'a', heading: 'A', sections: [annex] }),
      'the annex “附表” must stand at the end, on the top level',
    ],
    [
      sections({ key: 'a', heading: 'A', unnumbered: true, sections: [{ key: 'b', heading: 'B' }] }),
      '“A” is unnumbered',
    ],
    [sections({ key: 'a', heading: 'A', length: { least: 9, most: 3 } }), '“A”: the least length is over the most'],
    [sections({ key: 'a', heading: 'A', length: { most: -3 } }), '“sections[0].length.most” is missing or is not'],
    [sections(nested(5)), 'the section “第1级” is deeper than level 4'],
  ])('are refused: %j', (content, reason) => {
    expect(refusal(content)).toContain(reason);
  });
});

describe('a hostile file', () => {
  it('is refused for its size before it is read', () => {
    const read = decodeTemplate(new Uint8Array(2 * 1024 * 1024).fill(0x20), 'own.json');
    expect(!read.ok && sayFailure(read.failure, 'en')).toContain('larger than can be read (limit 1 MB)');
  });

  it('is refused for depth before it is parsed', () => {
    expect(refusal(`{"sections":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toContain(
      'nested deeper than 16 levels',
    );
    expect(refusal(sections(nested(40)))).toContain('nested deeper than 16 levels');
  });

  it('is refused for texts and lists that go on and on', () => {
    expect(refusal(withPart({ name: '长'.repeat(61) }))).toContain('“name” is over the limit of 60');
    expect(refusal(sections({ key: 'a', heading: 'A', prompt: 'x'.repeat(500_000) }))).toContain('limit of 2000');
    expect(refusal(sections({ key: 'a', heading: 'A', fixedText: ['x'.repeat(2001)] }))).toContain('limit of 2000');
    const many = Array.from({ length: 150 }, (_, index) => ({
      key: `s${String(index)}`,
      heading: 'S',
      sections: [{ key: `t${String(index)}`, heading: 'T' }],
    }));
    expect(refusal(sections(...many))).toContain('“sections” is over the limit of 200');
    expect(refusal(sections(...many, ...many))).toContain('“sections” is over the limit of 200');
  });

  it('is refused for a key that is there twice, of which parsing would drop one', () => {
    expect(refusal(JSON.stringify(whole).replace('"version":1', '"version":1,"version":2'))).toContain(
      '“version” is there twice in one place',
    );
  });

  it.each(['__proto__', 'constructor', '\\u005f_proto__'])('is refused for the key %s, anywhere', (key) => {
    expect(refusal(`{"${key}":{"isForced":true},${JSON.stringify(whole).slice(1)}`)).toContain(
      'is not part of a template',
    );
    const inside = JSON.stringify(whole).replace('"measure":{', `"measure":{"${key}":{"lead":"required"},`);
    expect(refusal(inside)).toContain('is not part of a template');
    expect(Object.hasOwn(Object.prototype, 'isForced')).toBe(false);
  });

  it.each(['\u0000', '\u202e', '\u001b[31m', '\ud800'])('is refused for characters that nobody sees: %j', (hidden) => {
    expect(refusal(sections({ key: 'a', heading: `A${hidden}` }))).toMatch(/invisible control characters|not UTF-8/);
  });

  it('may say what looks like code, which stays text', () => {
    const code = '<script>alert(1)</script>{{constructor.constructor("x")()}} =CMD() ${process.exit()}';
    const section: SectionDemand = {
      key: 'a',
      heading: code.slice(0, 90),
      prompt: code,
      example: code,
      fixedText: [code],
    };
    const read = decodeTemplate(strToU8(JSON.stringify(sections(section))), 'own.json');
    if (!read.ok) throw new Error(sayFailure(read.failure, 'en'));
    const plan = startPlan(read.value, { title: 'A' }, countingIds());
    expect([plan.sections[0]?.heading, plan.demands.sections[0]]).toEqual([section.heading, section]);
  });

  it('never throws, whatever stands in it, and what is taken makes a plan', () => {
    const part = fc.constantFrom(...Object.keys(whole));
    fc.assert(
      fc.property(part, fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        const read = decodeTemplate(strToU8(JSON.stringify({ ...whole, [key]: value })), 'own.json');
        if (read.ok) runChecks(startPlan(read.value, { title: 'A' }, countingIds()));
        else expect(sayFailure(read.failure, 'zh-CN')).not.toMatch(/undefined|\{\w+\}/);
      }),
      { numRuns: 300 },
    );
  });
});
