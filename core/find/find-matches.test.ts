import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import {
  demanded,
  fact,
  listItem,
  measureText,
  organisation,
  paragraph,
  picture,
  plan,
  profile,
  ref,
  section,
  smallTable,
  target,
} from '../records/testing';
import { fold } from './fold';
import { findMatches, placeOfMatch, textOf, type Match, type Query, type Scope } from './index';

const ALL: Scope = { kind: 'plan' };
function matchesOf(given: Plan, query: Query, scope: Scope = ALL): readonly Match[] {
  const found = findMatches(given, query, scope);
  if ('problem' in found) throw new Error(found.problem.kind);
  return found.matches;
}
const texts = (given: Plan, query: Query, scope: Scope = ALL): readonly string[] =>
  matchesOf(given, query, scope).map(textOf);
const saying = (...lines: readonly string[]): Plan =>
  plan(profile({ title: '计划' }), section({ id: 's1', heading: '章' }, ...lines.map((line) => paragraph(line))));

describe('folding', () => {
  it('keeps every character at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), fc.boolean(), (text, matchCase, matchWidth) => {
        const folded = fold(text, { matchCase, matchWidth });
        expect(folded).toHaveLength(text.length);
        let at = 0;
        for (const char of text) {
          expect(folded.slice(at, at + char.length)).toBe(fold(char, { matchCase, matchWidth }));
          at += char.length;
        }
      }),
    );
  });

  it.each([
    ['Ａ', 'a'],
    ['𐐀', '𐐨'],
    ['１', '1'],
    ['（', '('],
    ['％', '%'],
    ['　', ' '],
    ['￥', '¥'],
    ['İ', 'İ'],
    ['彩', '彩'],
  ])('takes %s for %s', (char, folded) => expect(fold(char, {})).toBe(folded));
});

describe('finding', () => {
  const given = plan(
    profile({ title: '彩灯产业计划', issuer: '彩灯办' }),
    section({ id: 's1', heading: '彩灯现状' }, paragraph('发展彩灯，'), listItem('彩灯节')),
    section(
      's2',
      paragraph('共有', ref('t1', 'name'), '。'),
      measureText('m1', '办好彩灯节', paragraph('彩灯')),
      smallTable({ caption: '彩灯表' }, ['甲', '彩灯']),
      picture(`${'0'.repeat(64)}.png`, { caption: '彩灯园区图' }),
    ),
    target('t1', { name: '彩灯企业数' }),
    fact('f1', { name: '彩灯', source: '彩灯年鉴' }),
    organisation('o1', { name: '商务局', aliases: ['灯办', '彩灯局'] }),
  );

  it('goes through title, headings, lines, measures, small tables, captions and registers in reading order', () => {
    expect(matchesOf(given, { text: '彩灯' }).map(({ home }) => home)).toEqual([
      { kind: 'profile', field: 'title' },
      { kind: 'profile', field: 'issuer' },
      { kind: 'heading', section: 's1' },
      ...['b0', 'b1'].map((block) => ({ kind: 'line', section: 's1', block })),
      ...matchesOf(given, { text: '彩灯' }, { kind: 'section', section: 's2' }).map(({ home }) => home),
      { kind: 'field', record: 't1', field: 'name' },
      { kind: 'field', record: 'f1', field: 'name' },
      { kind: 'field', record: 'f1', field: 'source' },
      { kind: 'field', record: 'o1', field: 'aliases', item: 1 },
    ]);
    expect(texts(given, { text: '彩灯' }, { kind: 'section', section: 's2' })).toHaveLength(6);
    expect(texts(given, { text: '彩灯' }, { kind: 'registers' })).toHaveLength(4);
  });

  it('finds what references show, and says that it cannot be replaced there', () => {
    const [match] = matchesOf(given, { text: '共有彩灯' });
    expect(match).toMatchObject({ start: 0, end: 4, whyNot: 'reference' });
    expect(matchesOf(given, { text: '共有' })[0]?.whyNot).toBeUndefined();
  });

  it('says that a heading which the template locks cannot be replaced', () => {
    const locked = plan(
      profile({ title: '计划' }),
      demanded({ key: 'a', heading: '保障措施', locked: true }),
      section({ key: 'a', heading: '保障措施' }),
    );
    expect(matchesOf(locked, { text: '保障' }).map(({ whyNot }) => whyNot)).toEqual(['locked']);
  });

  it('looks only into what is selected, wherever its ends move', () => {
    const part = { section: 's1', block: 'b0', before: 2, after: 1 };
    const inPart = (text: string): readonly number[] =>
      matchesOf(saying(text), { text: '灯' }, { kind: 'selection', parts: [part] }).map(({ start }) => start);
    expect(inPart('灯灯灯灯灯')).toEqual([2, 3]);
    expect(inPart('灯灯灯灯灯灯')).toEqual([2, 3, 4]);
  });

  it.each<[string, string, Query, readonly string[]]>([
    ['capitals and width are the same', 'ＡI与ai、AI', { text: 'aI' }, ['ＡI', 'ai', 'AI']],
    ['capitals count', 'ＡI与ai、AI', { text: 'AI', matchCase: true }, ['ＡI', 'AI']],
    ['width counts', 'ＡI与ai、AI', { text: 'AI', matchWidth: true }, ['ai', 'AI']],
    ['brackets of either width', '（一）(一)', { text: '(一）' }, ['（一）', '(一)']],
    ['whole words', '5G、15G、5G+ 5Gs', { text: '5g', wholeWords: true }, ['5G', '5G']],
    ['whole words of Chinese mean nothing', '彩灯产业', { text: '灯产', wholeWords: true }, ['灯产']],
    ['one after the other', 'aaaa', { text: 'aa' }, ['aa', 'aa']],
    ['a pattern', '2026年、2027年', { text: '(\\d{4})年', isPattern: true }, ['2026年', '2027年']],
    ['a pattern takes width as it stands', '２０２６ 2027', { text: '[0-9]+', isPattern: true }, ['2027']],
    ['a pattern that may match nothing', 'abb', { text: 'b*', isPattern: true }, ['bb']],
    ['lines of a pattern', '甲\n乙', { text: '^乙$', isPattern: true }, ['乙']],
    ['nothing to look for', '甲', { text: '' }, []],
  ])('%s', (_, text, query, expected) => expect(texts(saying(text), query)).toEqual(expected));

  it('finds at each place what was looked for, folded', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ａ', 'A', '（', '(', '彩', '1', '１') });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('a', 'Ａ', '(', '彩', '１'), minLength: 1 }),
        (line, wanted) => {
          const found = texts(saying(line), { text: wanted });
          for (const each of found) expect(fold(each, {})).toBe(fold(wanted, {}));
          expect(found).toHaveLength(fold(line, {}).split(fold(wanted, {})).length - 1);
        },
      ),
    );
  });

  it('names the places as the checks do', () => {
    const places = matchesOf(given, { text: '彩灯' }).map(placeOfMatch);
    expect(places.slice(0, 4)).toEqual([
      { profile: 'title' },
      { profile: 'issuer' },
      { section: 's1' },
      { section: 's1', block: 'b0', start: 2, end: 4 },
    ]);
  });
});
