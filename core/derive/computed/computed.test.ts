import { describe, expect, it } from 'vitest';
import { formatQuantity, type RefFormat } from '#core/model';
import {
  computed,
  finance,
  inEnglish,
  measure,
  measureText,
  organisation,
  plan,
  project,
  section,
  target,
} from '../../records/testing';
import { computedName, explainRef, refText } from '../index';

const yuan = (value: string, unit = '亿元') => ({ value, comparator: '=', unit }) as const;

const pieces = [
  section(
    { id: 's1', heading: '重点任务' },
    measureText('m1', '建园'),
    section({ id: 's2', heading: '品牌' }, measureText('m2', '办会'), measureText('m3', '参展')),
  ),
  section({ id: 's9', heading: '保障措施' }),
  measure('m1'),
  measure('m2'),
  measure('m3'),
  organisation('o1', { name: '市商务局' }),
  target('t1', {
    name: '年产值',
    value: yuan('50'),
    deadline: '2028',
    baseline: yuan('12'),
    baselineYear: '2023',
  }),
  target('t2', { name: '占比', value: yuan('68', '%'), baseline: yuan('63', '%'), deadline: '2028' }),
  project('p1', { name: '彩灯大世界', investment: yuan('70'), lead: 'o1', stage: 'new' }),
  project('p2', { name: '产业园', investment: yuan('5000', '万元'), lead: 'o1', stage: 'continuing' }),
  project('p3', { name: '博物馆', stage: 'new' }),
  finance('f1', {
    purpose: '研发',
    amount: yuan('5000', '万元'),
    parts: [
      { source: 'city', year: 2026, value: '2000' },
      { source: 'enterprise', year: 2026, value: '1000' },
      { source: 'city', year: 2027, value: '2000' },
    ],
  }),
  finance('f2', { purpose: '展会', amount: yuan('1'), parts: [{ source: 'city', year: 2026, value: '0.5' }] }),
] as const;
const zh = plan(...pieces);
const en = plan(inEnglish, ...pieces);

const show = (name: string, args: Readonly<Record<string, string>>, format?: RefFormat): readonly [string, string] => {
  const ref = computed(name, args, format);
  return [refText(zh, ref), refText(en, ref)];
};

describe('what computed references show', () => {
  it('counts the measures of a section and below it', () => {
    expect(show('section-measures', { section: 's1' })).toEqual(['3条', '3 measures']);
    expect(show('section-measures', { section: 's2' }, { numerals: 'words' })).toEqual(['两条', 'two measures']);
    expect(show('section-measures', { section: 's9' })).toEqual(['0条', '0 measures']);
  });

  it('counts records, also by choice and link', () => {
    expect(show('record-count', { kind: 'project' })).toEqual(['3个', '3 projects']);
    expect(show('record-count', { kind: 'project', where: 'lead', is: 'o1' })).toEqual(['2个', '2 projects']);
    expect(show('record-count', { kind: 'project', where: 'stage', is: 'new' }, { unit: false })).toEqual(['2', '2']);
    expect(show('record-count', { kind: 'target', where: 'owner', is: 'o1' }, { numerals: 'words' })).toEqual([
      '零个',
      'zero targets',
    ]);
  });

  it('adds up amounts exactly, in the largest of their units', () => {
    expect(show('field-sum', { kind: 'project', field: 'investment' })).toEqual(['70.5亿元', '7.05 billion yuan']);
    expect(show('field-sum', { kind: 'project', field: 'investment' }, { places: 0 })).toEqual([
      '71亿元',
      '7 billion yuan',
    ]);
    expect(show('field-sum', { kind: 'project', field: 'investment', where: 'stage', is: 'continuing' })).toEqual([
      '5000万元',
      '50 million yuan',
    ]);
  });

  it('keeps apart what cannot be added', () => {
    expect(show('field-sum', { kind: 'target', field: 'value' })).toEqual(['50亿元、68%', '5 billion yuan; 68%']);
  });

  it('adds up money by year, by source and both, of one record and of all', () => {
    const all = { kind: 'finance', field: 'parts' };
    expect(show('funding-total', { ...all, year: '2026' })[0]).toBe('0.8亿元');
    expect(show('funding-total', { ...all, source: 'city' })[0]).toBe('0.9亿元');
    expect(show('funding-total', { ...all, year: '2026', source: 'enterprise' })[0]).toBe('1000万元');
    expect(show('funding-total', { ...all, record: 'f1', year: '2027' })).toEqual(['2000万元', '20 million yuan']);
  });

  it('says growth, the growth of a share in percentage points, and what a year makes of it', () => {
    expect(show('growth', { record: 't1' })).toEqual(['316.7%', '316.7%']);
    expect(show('growth', { record: 't1' }, { places: 0 })[0]).toBe('317%');
    expect(show('growth', { record: 't2' })).toEqual(['5个百分点', '5 percentage points']);
    expect(show('annual-growth', { record: 't1' })).toEqual(['33%', '33%']);
    expect(show('annual-growth', { record: 't1' }, { places: 2 })[0]).toBe('33.03%');
  });

  it('says the share of a record', () => {
    expect(show('share', { record: 'p1', field: 'investment' })).toEqual(['99.3%', '99.3%']);
  });

  it('is to fill while there is nothing to compute from, and deleted when what it asks about is gone', () => {
    expect(show('annual-growth', { record: 't2' })[0]).toBe('〔待填〕');
    expect(show('field-sum', { kind: 'talent', field: 'count' })[0]).toBe('〔待填〕');
    expect(show('section-measures', { section: 'gone' })).toEqual(['〔已删除〕', '[deleted]']);
    expect(show('record-count', { kind: 'project', where: 'lead', is: 'gone' })[0]).toBe('〔已删除〕');
    expect(show('growth', { record: 'p1' })[0]).toBe('〔已删除〕');
    expect(show('of-a-later-program', {})[0]).toBe('〔已删除〕');
  });
});

describe('what they are called and how they were computed', () => {
  const called = (name: string, args: Readonly<Record<string, string>>): readonly string[] => {
    const { of } = computed(name, args);
    return of.kind === 'computed' ? [computedName(zh, of, 'zh-CN'), computedName(zh, of, 'en')] : [];
  };

  it('has a name in both languages', () => {
    expect(called('section-measures', { section: 's2' })).toEqual(['“品牌”举措数', 'Number of measures in “品牌”']);
    expect(called('record-count', { kind: 'project', where: 'lead', is: 'o1' })).toEqual([
      '市商务局负责的项目数',
      'Number: Projects led (市商务局)',
    ]);
    expect(called('field-sum', { kind: 'project', field: 'investment' })).toEqual([
      '项目总投资合计',
      'Sum of total investment: Projects',
    ]);
    expect(called('funding-total', { kind: 'finance', field: 'parts', year: '2026', source: 'city' })).toEqual([
      '资金2026年市级合计',
      'Sum: Finance (2026, city)',
    ]);
    expect(called('growth', { record: 'gone' })).toEqual(['增长率', 'Growth']);
  });

  it('names what it was made from, with the formula', () => {
    const how = (name: string, args: Readonly<Record<string, string>>): unknown => {
      const { formula, parts = [] } = explainRef(zh, computed(name, args))?.explain() ?? {};
      const text = parts.map(({ name: of, quantity }) => `${of} ${quantity ? formatQuantity(quantity, 'zh-CN') : ''}`);
      return [formula, ...text];
    };
    expect(how('growth', { record: 't1' })).toEqual([
      '(50亿元 − 12亿元) ÷ 12亿元 ≈ 316.7%',
      '年产值 12亿元',
      '年产值 50亿元',
    ]);
    expect(how('annual-growth', { record: 't1' })).toEqual([
      '(50亿元 ÷ 12亿元)^(1/5) − 1 ≈ 33%',
      '年产值 12亿元',
      '年产值 50亿元',
    ]);
    expect(how('growth', { record: 't2' })).toEqual(['68% − 63% = 5个百分点', '占比 63%', '占比 68%']);
    expect(how('section-measures', { section: 's2' })).toEqual([undefined, '办会 ', '参展 ']);
    expect(how('field-sum', { kind: 'project', field: 'investment' })).toEqual([
      undefined,
      '彩灯大世界 70亿元',
      '产业园 5000万元',
    ]);
  });
});
