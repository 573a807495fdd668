import { describe, expect, it } from 'vitest';
import { sayFailure } from '#core/words';
import type { Plan } from '#core/records';
import { measure, measureText, paragraph, plan, ref, section, smallTable, table, target } from '../records/testing';
import { canonicalJson, parsePlan } from './index';

const written = plan(
  section('s1', paragraph('一'), section('s2', measureText('m1', '建设园区', paragraph('正文')))),
  measure('m1'),
  target('t1'),
);
const [first] = written.sections;
if (!first) throw new Error('A plan without sections');

/** The plan after reading it as data. */
function read(value: unknown): Plan {
  const result = parsePlan(value, 'a.plan');
  if (!result.ok) throw new Error(sayFailure(result.failure, 'en'));
  return result.value;
}

/** The sentence of the refusal. */
function refusal(value: unknown): string {
  const result = parsePlan(value, 'a.plan');
  return result.ok ? 'read' : sayFailure(result.failure, 'en');
}

describe('reading a plan from data', () => {
  it('keeps what it does not know, at every level', () => {
    const value = {
      ...written,
      later: { a: 1 },
      profile: { ...written.profile, seal: true },
      records: { ...written.records, milestone: [{ id: 'x1' }], target: [{ id: 't1', weight: 3 }] },
      demands: { ...written.demands, mood: 'calm', sections: [{ key: 'k', heading: '总体要求', words: 800 }] },
      sections: [{ ...first, colour: 'red' }],
    };
    expect(read(value)).toEqual(value);
  });

  it('leaves a plan that is right as it is, block for block', () => {
    expect(read(written).sections).toBe(written.sections);
  });

  it('fills in lists that were left out', () => {
    const value = Object.fromEntries(
      Object.entries(written).filter(([name]) => name !== 'threads' && name !== 'waivers'),
    );
    expect(read({ ...value, records: { measure: written.records.measure, target: written.records.target } })).toEqual(
      written,
    );
  });

  it('opens a section with an ordinary block', () => {
    const opened = read({
      ...written,
      sections: [{ id: 's', heading: '附件', prose: [{ ...table('tasks'), id: 'r000000000' }], sections: [] }],
    });
    expect(opened.sections[0]?.prose.map(({ type, id }) => [type, id])).toEqual([
      ['paragraph', 'r000000001'],
      ['generated-table', 'r000000000'],
    ]);
  });

  it('opens and closes a section around a small table, and completes its rows', () => {
    const ragged = plan(section('s', smallTable({ caption: '园区' }, ['甲', '乙'], ['丙', '丁'])));
    const [, small] = ragged.sections[0]?.prose ?? [];
    if (small?.type !== 'table') throw new Error('no table');
    const [caption, first, second] = small.children;
    const short = { ...small, children: [caption, first, { ...second, children: second?.children.slice(0, 1) }] };
    const opened = read({ ...ragged, sections: [{ id: 's', heading: '章', prose: [short], sections: [] }] });
    expect(opened.sections[0]?.prose.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(opened.sections[0]?.prose[1]).toEqual({
      ...small,
      children: [
        caption,
        first,
        {
          ...second,
          children: [second?.children[0], { type: 'table-cell', id: 'r000000000', children: [{ text: '' }] }],
        },
      ],
    });
    expect(read(ragged).sections).toBe(ragged.sections);
  });

  it('gives a measure without a record one, and the text its title', () => {
    expect(read({ ...written, records: { ...written.records, measure: [] } }).records.measure).toEqual([{ id: 'm1' }]);
    expect(
      read({ ...written, records: { ...written.records, measure: [{ id: 'm1', title: '旧', due: '2026' }] } }).records
        .measure,
    ).toEqual([{ id: 'm1', due: '2026' }]);
  });

  it('puts text around references, as the editor has it', () => {
    const bare = { ...paragraph(ref('t1', 'value'), ref('t1', 'name')), id: 'p' };
    const opened = read({ ...written, sections: [{ ...first, prose: [bare], sections: [] }] });
    expect(opened.sections[0]?.prose[0]).toEqual({
      ...paragraph('', ref('t1', 'value'), '', ref('t1', 'name'), ''),
      id: 'p',
    });
  });

  it('takes a member called __proto__ for what it is', () => {
    const value: unknown = JSON.parse(canonicalJson(written).replace('{', '{"__proto__":{"schema":9},'));
    expect(canonicalJson(read(value))).toBe(canonicalJson(value));
  });

  it('refuses a newer format', () => {
    expect(refusal({ ...written, schema: 99 })).toBe(
      '“a.plan” was saved by a newer Planloom (format 99). Update the program to open it.',
    );
  });

  it.each<[string, unknown, string]>([
    [
      'a block of an unknown kind',
      { ...first, prose: [{ type: 'poem', id: 'p', children: [] }] },
      '“sections.0.prose.0.type” does not fit the plan format',
    ],
    [
      'an inline of an unknown kind',
      { ...first, prose: [{ ...paragraph(), id: 'p', children: [{ type: 'note', text: '' }] }] },
      '“sections.0.prose.0.children.0”',
    ],
    [
      'a measure without a title',
      { ...first, prose: [{ type: 'measure', id: 'm9', children: [{ ...paragraph(), id: 'p' }] }] },
      '“sections.0.prose.0.children.0.type”',
    ],
    [
      'a small table without a row',
      { ...first, prose: [{ type: 'table', id: 't', children: [{ type: 'table-caption', id: 'c', children: [] }] }] },
      '“sections.0.prose.0.children.1” does not fit the plan format',
    ],
    [
      'a small table of 101 rows',
      { ...first, prose: [tableOf(101, 1)] },
      'the section “s1” has a table of more than 100 rows or 20 columns',
    ],
    [
      'a small table of 21 columns',
      { ...first, prose: [tableOf(1, 21)] },
      'the section “s1” has a table of more than 100 rows or 20 columns',
    ],
    ['a heading that is no text', { ...first, heading: 3 }, '“sections.0.heading” does not fit the plan format'],
    [
      'one id for two blocks',
      { ...first, prose: [paragraph(), paragraph()].map((block) => ({ ...block, id: 'p' })) },
      'the id “p” is used twice',
    ],
    [
      'a measure twice in the text',
      { ...first, sections: [...first.sections, ...first.sections.map((child) => ({ ...child, id: 's9' }))] },
      'the id “b1” is used twice',
    ],
    ['a section deeper than numbers go', nested(5), 'the section “5” is deeper than level 4'],
  ])('refuses %s and says where', (_, value, sentence) => {
    expect(refusal({ ...written, sections: [value] })).toContain(sentence);
  });

  it.each<[string, unknown, string]>([
    ['a date that does not exist', { target: [{ id: 't1', deadline: '2026-06-31' }] }, '“records.target.0.deadline”'],
    [
      'a number that is none',
      { target: [{ id: 't1', value: { value: '1e5', comparator: '=' } }] },
      '“records.target.0.value.value”',
    ],
    ['a choice that is not offered', { talent: [{ id: 'a1', type: 'constructor' }] }, '“records.talent.0.type”'],
    ['two records of one id', { measure: [{ id: 'm1' }, { id: 'm1' }] }, 'the id “m1” is used twice'],
    [
      'records of two kinds with one id',
      { measure: [{ id: 'm1' }], target: [{ id: 'm1' }] },
      'the id “m1” is used twice',
    ],
  ])('refuses %s and says where', (_, records, sentence) => {
    expect(refusal({ ...written, records })).toContain(sentence);
  });
});

/** A small table of empty cells, with ids of its own. */
function tableOf(rows: number, columns: number): unknown {
  const cell = (id: string) => ({ type: 'table-cell', id, children: [{ text: '' }] });
  const row = (id: string) => ({
    type: 'table-row',
    id,
    children: Array.from({ length: columns }, (_, index) => cell(`${id}-${String(index)}`)),
  });
  const caption = { type: 'table-caption', id: 'caption', children: [{ text: '' }] };
  return {
    type: 'table',
    id: 'big',
    children: [caption, ...Array.from({ length: rows }, (_, at) => row(`r${String(at)}`))],
  };
}

/** Sections inside one another, this many levels. */
function nested(levels: number, level = 1): unknown {
  return {
    id: `n${String(level)}`,
    heading: String(level),
    prose: [{ ...paragraph(), id: `p${String(level)}` }],
    sections: level < levels ? [nested(levels, level + 1)] : [],
  };
}
