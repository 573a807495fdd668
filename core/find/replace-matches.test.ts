import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, walkSections, type Inline } from '#core/model';
import { applyEdits } from '#core/edit';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import {
  demanded,
  organisation,
  paragraph,
  picture,
  plan,
  profile,
  record,
  ref,
  section,
  target,
} from '../records/testing';
import { findMatches, replaceMatches, textOf, whyNotReplaced, type Match, type Query } from './index';

function matchesOf(given: Plan, query: Query): readonly Match[] {
  const found = findMatches(given, query, { kind: 'plan' });
  if ('problem' in found) throw new Error(found.problem.kind);
  return found.matches;
}
const replaceAll = (given: Plan, query: Query, replacement: string): Plan =>
  applyEdits(given, replaceMatches(given, matchesOf(given, query), replacement));
const linesIn = (given: Plan): readonly (readonly Inline[])[] =>
  [...walkSections(given.sections)].flatMap(({ section: each }) =>
    [...linesOf(each.prose)].map(({ children }) => children),
  );

const bold = { text: '灯会', bold: true } as const;
const given = plan(
  profile({ title: '灯会计划', recipients: '灯会办' }),
  section({ id: 's1', heading: '灯会' }, paragraph('办好', bold, '，灯会'), paragraph('看', ref('t1', 'name'), '灯会')),
  target('t1', { name: '灯会数' }),
  organisation('o1', { name: '局', aliases: ['灯会', '甲灯会'] }),
);

describe('replacing', () => {
  it('changes the caption of a picture, and leaves the picture', () => {
    const shown = picture(`${'0'.repeat(64)}.png`, { caption: '灯会布局', alt: '灯会', width: 40 });
    const next = replaceAll(plan(section('s1', shown)), { text: '灯会' }, '灯展');
    const [, block] = next.sections[0]?.prose ?? [];
    expect(block).toMatchObject({ media: shown.media, alt: '灯会', width: 40 });
    expect(linesIn(next)[1]).toEqual([{ text: '灯展布局' }]);
  });

  it('changes text everywhere, keeps marks, and leaves what references show to the records', () => {
    const next = replaceAll(given, { text: '灯会' }, '灯展');
    expect(next.profile).toMatchObject({ title: '灯展计划', recipients: '灯展办' });
    expect(next.sections[0]?.heading).toBe('灯展');
    expect(linesIn(next)).toEqual([
      [{ text: '办好' }, { text: '灯展', bold: true }, { text: '，灯展' }],
      [{ text: '看' }, ref('t1', 'name'), { text: '灯展' }],
    ]);
    expect(next.records.target[0]?.name).toBe('灯展数');
    expect(next.records.organisation[0]?.aliases).toEqual(['灯展', '甲灯展']);
  });

  it('changes what stands in an official document, its issuers one by one', () => {
    const notice = { title: '关于印发《灯会计划》的通知', text: '灯会\n灯会办' };
    const official = { head: ['灯会办', '甲灯会局文件'], notice, signers: ['灯会'], note: '灯会' };
    const next = replaceAll(plan(profile({ official })), { text: '灯会' }, '灯展').profile.official;
    expect(next).toEqual({
      ...{ head: ['灯展办', '甲灯展局文件'], signers: ['灯展'], note: '灯展' },
      notice: { title: '关于印发《灯展计划》的通知', text: '灯展\n灯展办' },
    });
    const emptied = replaceAll(plan(profile({ official })), { text: '灯会' }, '').profile.official;
    expect(emptied).not.toHaveProperty('note');
    expect(emptied).not.toHaveProperty('signers');
  });

  it('gives a stretch over several runs the marks of its first character', () => {
    expect(linesIn(replaceAll(given, { text: '好灯会，' }, '好灯展，'))[0]).toEqual([{ text: '办好灯展，灯会' }]);
  });

  it('changes texts in the cells of rows, and nothing else in them', () => {
    const lists = plan(
      record('list', 'l1', {
        title: '名单',
        entries: [{ name: '灯会甲', region: '灯会' }, { note: '灯会和灯会' }, { name: '乙' }],
      }),
      record('scheme', 's1', { steps: [{ name: '灯会', date: '2026' }] }),
    );
    const places = matchesOf(lists, { text: '灯会' }).map(({ home }) => home);
    expect(places[0]).toEqual({ kind: 'field', record: 'l1', field: 'entries', item: 0, column: 'name' });
    expect(places).toHaveLength(5);
    const next = replaceAll(lists, { text: '灯会' }, '灯展');
    expect(next.records.list[0]?.entries).toEqual([
      { name: '灯展甲', region: '灯展' },
      { note: '灯展和灯展' },
      { name: '乙' },
    ]);
    expect(next.records.scheme[0]?.steps).toEqual([{ name: '灯展', date: '2026' }]);
    expect(replaceAll(lists, { text: '灯会' }, '').records.list[0]?.entries).toEqual([
      { name: '甲' },
      { note: '和' },
      { name: '乙' },
    ]);
  });

  it('takes out names that become empty, and the field with them where it was text', () => {
    const next = replaceAll(given, { text: '灯会', matchCase: true }, '');
    expect(next.records.organisation[0]?.aliases).toEqual(['甲']);
    expect(next.sections[0]?.heading).toBe('灯会');
    expect(whyNotReplaced(matchesOf(given, { text: '灯会' })[2] ?? neverFound(), '')).toBe('needed');
  });

  it('leaves out what the template locks', () => {
    const locked = plan(
      profile({ title: '计划' }),
      demanded({ key: 'a', heading: '保障', locked: true }),
      section({ key: 'a', heading: '保障' }, paragraph('保障')),
    );
    const next = replaceAll(locked, { text: '保障' }, '支撑');
    expect([next.sections[0]?.heading, linesIn(next)]).toEqual(['保障', [[{ text: '支撑' }]]]);
  });

  it('leaves what has changed since it was found', () => {
    const matches = matchesOf(given, { text: '灯会' });
    const changed = replaceAll(given, { text: '灯会' }, '灯展');
    expect(replaceMatches(changed, matches, '庙会')).toEqual([]);
  });

  it.each([
    ['$2年$1', '期2026年第'],
    ['$&$&', '第2026期第2026期'],
    ['$$1', '$1'],
    ['$3$0', '$3$0'],
    ['$11', '第1'],
  ])('fills the groups of a pattern in: %s', (replacement, expected) => {
    const one = plan(profile({ title: '计划' }), section('s', paragraph('第2026期')));
    const next = replaceAll(one, { text: '(第)2026(期)', isPattern: true }, replacement.replace('$2年', '$22026年'));
    expect(inlineText(next, linesIn(next)[0] ?? [])).toBe(expected);
  });

  it('takes $ as it stands where no pattern was asked for', () => {
    expect(replaceAll(given, { text: '计划' }, '$1').profile.title).toBe('灯会$1');
  });
});

function neverFound(): never {
  throw new Error('Nothing was found');
}

const unit = fc.constantFrom('a', 'Ａ', 'b', '彩', '灯', '(');
const anyText = fc.string({ unit, maxLength: 8 });
const anyPlan = fc
  .array(fc.array(fc.tuple(anyText, fc.boolean()), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((lines) =>
    plan(
      profile({ title: '计' }),
      section(
        { id: 's', heading: '章a彩' },
        ...lines.map((runs) =>
          paragraph(
            ...runs
              .flatMap(([text, isBold]): Inline[] => [isBold ? { text, bold: true } : { text }, ref('t', 'name')])
              .slice(0, -1),
          ),
        ),
      ),
      target('t', { name: '灯彩' }),
    ),
  );

describe('laws of replacing', () => {
  it('a match replaced by itself changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, fc.string({ unit, minLength: 1, maxLength: 2 }), (whole, wanted) => {
        for (const match of matchesOf(whole, { text: wanted }))
          expect(replaceMatches(whole, [match], textOf(match))).toEqual([]);
      }),
    );
  });

  it('after replacing all, only what cannot be replaced is still found', () => {
    fc.assert(
      fc.property(anyPlan, fc.string({ unit, minLength: 1, maxLength: 2 }), (whole, wanted) => {
        const next = replaceAll(whole, { text: wanted }, '新');
        // What references show may be another text now, for records were changed too.
        for (const match of matchesOf(next, { text: wanted })) expect(match.whyNot).toBe('reference');
      }),
    );
  });
});
