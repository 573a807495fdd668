import { describe, expect, it } from 'vitest';
import type { HouseRules } from '#core/model';
import type { Plan } from '#core/records';
import { inEnglish, organisation, paragraph, plan, section, target } from '../../records/testing';
import { runChecks } from '../run-checks';
import { checksFor } from './checks-for';
import { indexWords } from './word-index';
import type { HousePack } from './pack';

const pack = (id: string, rules: Partial<HousePack>): HousePack => ({
  ...{ schema: 1, id, name: id, version: 1, layer: 'province' },
  ...rules,
});
const text = (line: string, house?: HouseRules): Plan => ({
  ...plan(section('s', paragraph(line))),
  ...(house && { house }),
});

/** What the house rules say of a plan, in short. */
const said = (packs: readonly HousePack[], given: Plan): readonly string[] =>
  checksFor(packs)(given)
    .filter(({ rule }) => ['T21', 'T28', 'T29'].includes(rule))
    .map(({ rule, level, params: { found = '', to = '', from = '' } }) => [rule, level, found, to, from].join(' '));

const province = pack('province', { terms: [{ prefer: '彩灯', instead: ['灯彩', '花灯'] }] });
const unit = pack('unit', { layer: 'unit', terms: [{ prefer: '花灯', instead: ['彩灯'] }] });

describe('layers', () => {
  it('speak of different words together', () =>
    expect(said([province, pack('a', { avoid: [{ text: '打造', why: '空' }] })], text('打造灯彩'))).toEqual([
      'T21 warning 灯彩 彩灯 province',
      'T28 warning 打造  a',
    ]));

  it('of which the later counts, however they are listed', () => {
    for (const packs of [
      [province, unit],
      [unit, province],
    ])
      expect(said(packs, text('灯彩、花灯、彩灯'))).toEqual([
        'T21 warning 灯彩 彩灯 province',
        'T21 warning 彩灯 花灯 unit',
      ]);
  });

  it('end with the plan itself, which may let a word stand', () => {
    const house = { names: [{ name: '灯彩' }], terms: [{ prefer: '会展', instead: ['展会'] }] };
    expect(said([province], text('灯彩展会', house))).toEqual(['T21 warning 展会 会展 ']);
    expect(said([], text('灯彩展会', house))).toEqual(['T21 warning 展会 会展 ']);
  });

  it('are for plans in their language', () => {
    const english = pack('en', { language: 'en', terms: [{ prefer: 'lantern', instead: ['lamp'] }] });
    expect(said([english], text('lamp'))).toEqual([]);
    expect(said([english], { ...plan(inEnglish, section('s', paragraph('A lamp'))) })).toHaveLength(1);
  });

  it('set levels and switch rules off, of the program too', () => {
    const given = plan(section('s', paragraph('灯彩')), target('t1', { name: '产值' }));
    const levels = (packs: readonly HousePack[]): readonly string[] =>
      checksFor(packs)(given).map(({ rule, level }) => `${rule} ${level}`);
    expect(levels([province])).toEqual(['T21 warning', ...levels([])]);
    const strict = pack('strict', { layer: 'unit', levels: { T21: 'error', P10: 'off', P01: 'advice' } });
    const changed = levels([province, strict]);
    expect(changed).toContain('T21 error');
    expect(changed).toContain('P01 advice');
    expect(changed.some((each) => each.startsWith('P10'))).toBe(false);
    expect(levels([]).some((each) => each.startsWith('P10'))).toBe(true);
  });
});

describe('one function for the same packs', () => {
  it('set the number that a rule measures by, the later layer last', () => {
    const jump = plan(
      target('t1', {
        name: '出口额',
        value: { value: '9', comparator: '=', unit: '亿元' },
        baseline: { value: '1', comparator: '=', unit: '亿元' },
      }),
    );
    const jumps = (packs: readonly HousePack[]): number =>
      checksFor(packs)(jump).filter(({ rule }) => rule === 'P26').length;
    const bold = pack('bold', { layer: 'unit', limits: { P26: 10 } });
    const strict = pack('strict', { limits: { P26: 2 } });
    expect([jumps([]), jumps([strict]), jumps([bold]), jumps([bold, strict])]).toEqual([1, 1, 0, 0]);
  });

  it('which is that of the program where nobody says anything', () => {
    const given = text('灯彩');
    expect(checksFor([])(given)).toBe(runChecks(given));
  });

  it('and gives the same findings again', () => {
    const packs = [province];
    expect(checksFor(packs)).toBe(checksFor(packs));
    const given = text('灯彩', { names: [] });
    expect(checksFor(packs)(given)).toBe(checksFor(packs)(given));
  });

  it('that follows what the plan itself says', () => {
    const check = checksFor([province]);
    const given = text('灯彩');
    expect(check(given)).toHaveLength(1);
    expect(check({ ...given, house: { names: [{ name: '灯彩' }] } })).toHaveLength(0);
    expect(check({ ...given })).toHaveLength(1);
  });
});

it('looks again where a name of the registers became another', () => {
  const check = checksFor([province]);
  const given = plan(
    organisation('o1', { name: '灯彩协会' }),
    target('t1', { dataSource: '灯彩协会统计' }),
    section('s', paragraph('灯彩协会')),
  );
  const places = (of: Plan): readonly string[] =>
    check(of).flatMap(({ rule, at }) => (rule === 'T21' ? ['record' in at ? at.record : 'text'] : []));
  expect(places(given)).toEqual([]);
  const renamed = { ...given, records: { ...given.records, organisation: [{ id: 'o1', name: '协会' }] } };
  expect(places(renamed)).toEqual(['text', 't1']);
  expect(places(given)).toEqual([]);
});

it('reads patterns of a plan that was written by hand without stumbling', () => {
  const house = { avoid: [{ pattern: '(a', why: '' }, { pattern: '(.{1,900}){1,900}', why: '' }, { why: 'x' }] };
  expect(said([], text('aaa', house))).toEqual([]);
});

it('looks through a long text for thousands of words in next to no time', () => {
  const han = (code: number): string => String.fromCharCode(0x4e00 + (code % 3000));
  const words = new Map(Array.from({ length: 2000 }, (_, i) => [`${han(i * 7)}${han(i * 13)}${han(i * 29)}`, i]));
  const long = Array.from({ length: 100_000 }, (_, i) => han(i * i)).join('');
  const find = indexWords(words);
  find(long);
  const start = performance.now();
  find(long);
  // 2 ms on a quiet machine; a search that tries word by word takes a hundred times as long.
  expect(performance.now() - start).toBeLessThan(60);
});
