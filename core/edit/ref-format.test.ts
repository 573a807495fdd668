import { describe, expect, it } from 'vitest';
import { linesOf, walkSections } from '#core/model';
import { runChecks } from '#core/checks';
import { inlineText, refsTo } from '#core/derive';
import type { Plan } from '#core/records';
import {
  computed,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  ref,
  section,
  target,
} from '../records/testing';
import { applyEdits, fixEdits, refAt, setRefFormat } from './index';

const yuan = (value: string) => ({ value, comparator: '=', unit: '亿元' }) as const;
const given = plan(
  organisation('o1', { name: '市商务局' }),
  project('p1', { name: '大世界', investment: yuan('70'), lead: 'o1' }),
  target('t1', { name: '产值', value: yuan('50') }),
  section(
    's1',
    paragraph('项目', computed('record-count', { kind: 'project', where: 'lead', is: 'o1' }), '，产值50亿元。'),
    paragraph('产值', ref('t1', 'value'), '。'),
    measureText('m1', '建园'),
  ),
  section('s2', paragraph('举措', computed('section-measures', { section: 's1' }), '。')),
);

const texts = (of: Plan): readonly string[] =>
  [...walkSections(of.sections)].flatMap((each) =>
    [...linesOf(each.section.prose)].map((line) => inlineText(of, line.children)),
  );

describe('the format of a reference', () => {
  it('is set where it stands and taken back, for computed values and fields', () => {
    const at = { section: 's1', block: 'b0', index: 1 };
    const words = applyEdits(given, setRefFormat(given, at, { numerals: 'words' }));
    expect(texts(words)[0]).toBe('项目一个，产值50亿元。');
    expect(applyEdits(words, setRefFormat(words, at, {}))).toEqual(given);
    const field = { section: 's1', block: 'b1', index: 1 };
    expect(texts(applyEdits(given, setRefFormat(given, field, { unit: false })))[1]).toBe('产值50。');
  });

  it('changes nothing where no reference stands', () => {
    for (const at of [
      { section: 's1', block: 'b0', index: 0 },
      { section: 's1', block: 'gone', index: 1 },
      { section: 'gone', block: 'b0', index: 1 },
    ]) {
      expect(refAt(given, at)).toBeUndefined();
      expect(setRefFormat(given, at, { unit: false })).toEqual([]);
    }
  });
});

describe('computed references', () => {
  it('name the records that they ask about, and become text with the references to these', () => {
    expect(refsTo(given, 'o1').map(({ block }) => block)).toEqual(['b0']);
    const asText = applyEdits(given, [
      { kind: 'turn-refs-to-text', record: 'o1' },
      { kind: 'remove-record', record: 'o1' },
    ]);
    expect(texts(asText)[0]).toBe('项目1个，产值50亿元。');
  });

  it('are a finding when their record or section is gone', () => {
    const gone = applyEdits(given, [
      { kind: 'remove-record', record: 'o1' },
      { kind: 'remove-section', section: 's1' },
    ]);
    expect(texts(gone)).toEqual(['举措〔已删除〕。']);
    expect(runChecks(gone).filter(({ rule }) => rule === 'X01')).toHaveLength(1);
  });
});

it('puts a reference in place of a typed value, which keeps what is written around it', () => {
  const fixes = runChecks(given).flatMap(({ rule, fix }) => (rule === 'X04' && fix ? [fix] : []));
  expect(fixes).toMatchObject([{ from: '50亿元', to: '50亿元', ref: { record: 't1', field: 'value' } }]);
  const fixed = applyEdits(given, fixEdits(given, fixes));
  expect(texts(fixed)).toEqual(texts(given));
  expect(refAt(fixed, { section: 's1', block: 'b0', index: 3 })?.of).toMatchObject({ record: 't1', field: 'value' });
  expect(runChecks(fixed).filter(({ rule }) => rule === 'X04')).toEqual([]);
});
