import { describe, expect, it } from 'vitest';
import {
  allRecords,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  ref,
  section,
  target,
} from '../records/testing';
import { fieldText, inlineText, linksTo, nameOf, refText, refsTo, shortNameOf } from './index';

const whole = plan(
  section(
    's1',
    paragraph('见', ref('t1', 'value'), '和', ref('m1', 'title'), ''),
    measureText('m1', '建园', paragraph('', ref('t1', 'name'), '')),
  ),
  target('t1', { name: '产值', value: { value: '50', comparator: '=', unit: '亿元' }, owner: 'o1' }),
  target('t2'),
  measure('m1', { lead: 'o1', cooperating: ['o2', 'o1'], targets: ['t1'] }),
  measure('m2', { title: '品牌', targets: ['t1'] }),
  project('p1', { lead: 'o1' }),
  organisation('o1', { name: '自贡市商务局', shortName: '市商务局' }),
  organisation('o2', { name: '协会' }),
);

describe('links', () => {
  it('are seen from the other side, each field by itself', () => {
    const seen = (id: string): readonly string[] =>
      linksTo(whole, id).map(({ record, field }) => `${record.id}.${field}`);
    expect(seen('o1')).toEqual(['t1.owner', 'm1.lead', 'm1.cooperating', 'p1.lead']);
    expect(seen('t1')).toEqual(['m1.targets', 'm2.targets']);
    expect(seen('t2')).toEqual([]);
  });

  it('are the same from both sides for every record', () => {
    const forth = allRecords(whole).flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) =>
        (Array.isArray(value) || typeof value === 'string' ? [value].flat() : [])
          .filter((id) => allRecords(whole).some((other) => other.id === id && field !== 'id'))
          .map((id) => `${record.id}.${field}→${String(id)}`),
      ),
    );
    const back = allRecords(whole).flatMap(({ id }) =>
      linksTo(whole, id).map(({ record, field }) => `${record.id}.${field}→${id}`),
    );
    expect(back.sort()).toEqual(forth.sort());
  });

  it('from the prose name section, block and field', () => {
    expect(refsTo(whole, 't1')).toEqual([
      { section: 's1', block: 'b0', of: ref('t1', 'value').of },
      { section: 's1', block: 'b2', of: ref('t1', 'name').of },
    ]);
  });
});

describe('the text of a reference', () => {
  it('is the field as the plan’s language writes it', () => {
    expect(refText(whole, ref('t1', 'value'))).toBe('50亿元');
    expect(refText(whole, ref('m1', 'lead'))).toBe('市商务局');
    expect(refText(whole, ref('m1', 'cooperating'))).toBe('协会、市商务局');
    expect(refText(whole, ref('m1', 'title'))).toBe('建园');
    expect(refText(whole, ref('m2', 'title'))).toBe('品牌');
  });

  it('says what is missing', () => {
    expect(refText(whole, ref('t2', 'value'))).toBe('〔待填〕');
    expect(refText(whole, ref('gone', 'value'))).toBe('〔已删除〕');
    expect(refText(whole, ref('t1', 'constructor'))).toBe('〔待填〕');
  });

  it('stands in a line with the typed text', () => {
    expect(
      inlineText(whole, whole.sections[0]?.prose[0]?.type === 'paragraph' ? whole.sections[0].prose[0].children : []),
    ).toBe('见50亿元和建园');
  });
});

describe('names', () => {
  it('are short where there is a short one', () => {
    expect([
      nameOf(whole, 'o1'),
      shortNameOf(whole, 'o1'),
      shortNameOf(whole, 'o2'),
      nameOf(whole, 't2'),
      nameOf(whole, 'gone'),
    ]).toEqual(['自贡市商务局', '市商务局', '协会', '（未命名）', '〔已删除〕']);
  });

  it('of a measure come from the text while it is there', () => {
    const [inText, outside] = whole.records.measure;
    expect(inText && fieldText(whole, 'measure', inText, 'title')).toBe('建园');
    expect(outside && fieldText(whole, 'measure', outside, 'title')).toBe('品牌');
  });
});
