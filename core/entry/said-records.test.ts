import { describe, expect, test } from 'vitest';
import { linesOf, type Ref } from '#core/model';
import { lineOf } from '#core/checks';
import { inEnglish, paragraph, plan, ref, section, target } from '../records/testing';
import { readSaid, recordLike, saidRecords } from './said-records';

const growth = target('t1', { name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } });

/** What a paragraph says at a word of it, or for what is selected. */
function said(content: readonly (string | Ref)[], at: string, isSelected = false) {
  const isEnglish = !/[\u4e00-\u9fff]/.test(at);
  const whole = plan(section('目标', paragraph(...content)), growth, ...(isEnglish ? [inEnglish] : []));
  const [block] = [...linesOf(whole.sections[0]?.prose ?? [])];
  if (!block) throw new Error('no line');
  const line = lineOf(whole, block);
  const start = line.text.indexOf(at);
  const found = saidRecords('target', line, { start, end: isSelected ? start + at.length : start });
  return found.map(({ at: { start: from, end }, values }) => ({ number: line.text.slice(from, end), ...values }));
}

describe('what a sentence says of a target', () => {
  test('is its name, value and year', () => {
    expect(said(['做强产业。到2028年，园区企业达到400家以上。人才充足。'], '企业')).toEqual([
      { number: '400家以上', name: '园区企业', value: '400家以上', deadline: '2028年', baseline: '', baselineYear: '' },
    ]);
  });

  test('is what it grows from, too', () => {
    expect(said(['全市年产值由2025年的12亿元增至2028年的50亿元。'], '年产值')).toEqual([
      {
        number: '50亿元',
        ...{ name: '全市年产值', value: '50亿元', deadline: '2028年', baseline: '12亿元', baselineYear: '2025年' },
      },
    ]);
  });

  test('the number at the caret comes first, and only what is selected counts', () => {
    const text = '到2028年，年产值达到50亿元，培育企业30家，建成园区5个。';
    expect(said([text], '30家').map(({ number }) => number)).toEqual(['30家', '50亿元', '5个']);
    expect(said([text], '建成园区5个', true).map(({ number }) => number)).toEqual(['5个']);
  });

  test('is nothing where no number stands, or only what a reference shows', () => {
    expect(said(['做强产业。'], '产业')).toEqual([]);
    expect(said(['年产值达到', ref('t1', 'value'), '。'], '年产值')).toEqual([]);
  });

  test('is read in English', () => {
    expect(said(['By 2028, the park will have 400 enterprises.'], 'park')).toMatchObject([
      { number: '400 enterprises', value: '400 enterprises', deadline: '2028' },
    ]);
  });
});

describe('what the officer makes of it', () => {
  const whole = plan(growth);
  const values = { name: '年产值', value: '50亿元', deadline: '2028年', baseline: '', baselineYear: '' };

  test('is a record, once every field can be read', () => {
    expect(readSaid(whole, 'target', values)).toEqual({
      record: { name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' }, deadline: '2028' },
      problems: {},
    });
    expect(readSaid(whole, 'target', { ...values, value: '很多', deadline: '以后' }).problems).toEqual({
      value: 'fields.notQuantity',
      deadline: 'fields.notDate',
    });
  });

  test('may be there already, with the same value or another', () => {
    const like = (value: string) => recordLike(whole, 'target', readSaid(whole, 'target', { ...values, value }).record);
    expect(like('50亿元')).toMatchObject({ isSame: true, record: { id: 't1' } });
    expect(like('60亿元')).toMatchObject({ isSame: false, shown: '50亿元' });
    expect(recordLike(whole, 'target', { name: '企业数' })).toBeUndefined();
  });
});
