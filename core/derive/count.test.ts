import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, paragraph, plan, ref, section, table, target } from '../records/testing';
import {
  NOTHING_COUNTED,
  countPlan,
  countTables,
  countTexts,
  countWords,
  emptyRequiredSections,
  isToFill,
  type TextCount,
} from './index';
import { demanded } from '../records/testing';

describe('counting as Word does', () => {
  // The same texts were given to LibreOffice's own statistics, which agree but where the marks of both languages stand.
  it.each([
    ['彩灯产业', 4],
    ['彩灯产业。', 5],
    ['“一带一路”', 6],
    ['到2028年', 3],
    ['5A级景区', 4],
    ['50亿元/年', 5],
    ['10.5%', 1],
    ['A、B、C三类', 7],
    ['（一）推进5G+工业互联网', 11],
    ['彩灯,产业(试点)', 9],
    ['采用“the plan”模式', 8],
    ['2026—2028年', 4],
    ['——完', 3],
    ['等等……', 4],
    ['the upgrading plan', 3],
    ['the plan, 2028', 3],
    ['彩灯 lantern 产业', 5],
    ['the county’s lanterns', 3],
    ['彩灯\u3000产业', 4],
    ['  ', 0],
    ['', 0],
  ])('“%s” in a Chinese plan has %i', (text, count) => {
    expect(countWords(text, 'zh-CN')).toBe(count);
  });

  it.each([
    ['the county’s “bright” lanterns', 4],
    ['2026–2028', 1],
    ['lanterns, festivals and parks.', 4],
    ['the 彩灯 industry', 4],
  ])('“%s” in an English plan has %i', (text, count) => {
    expect(countWords(text, 'en')).toBe(count);
  });

  it('counts characters without and with spaces, and paragraphs that hold text', () => {
    expect(countTexts(['彩灯 lantern', '', '𠮷祥'], 'zh-CN')).toEqual({
      words: 5,
      characters: 11,
      withSpaces: 12,
      paragraphs: 2,
    });
  });

  it('covers headings, prose and measures, references as they read, and no generated table', () => {
    const whole = plan(
      section(
        { id: 's1', heading: '总则' },
        paragraph('引进', ref('t1', 'value'), '企业'),
        measureText('m1', '建园', paragraph('好')),
        table('indicators'),
        section({ id: 's2', heading: '任务' }),
      ),
      target('t1', { name: '很长的指标名称', value: { value: '400', comparator: '=', unit: '家' } }),
    );
    expect(countPlan(whole)).toMatchObject({ words: '总则任务'.length + 4 + 2 + '建园好'.length, paragraphs: 5 });
    const changed = {
      ...whole,
      records: {
        ...whole.records,
        target: [{ id: 't1', value: { value: '5000', comparator: '≥', unit: '家' } as const }],
      },
    };
    expect(countPlan(changed).words).toBe(countPlan(whole).words + '不少于'.length);
    expect(countTables(whole).words).toBeGreaterThan('很长的指标名称'.length);
    expect(countTables(plan(section({ id: 's1' }, paragraph('文'))))).toEqual(NOTHING_COUNTED);
  });

  it('counts a plan as the sum of its lines, whatever was counted before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('彩', '。', 'a', '’', ' ', '1') })), (texts) => {
        const of = (list: readonly string[]): TextCount =>
          countPlan(plan(section({ id: 's', heading: '' }, ...list.map((text) => paragraph(text)))));
        expect(of(texts)).toEqual(countTexts(texts, 'zh-CN'));
      }),
    );
  });
});

describe('what is to fill', () => {
  const need = demanded(
    { key: 'a', heading: '甲', required: true, sections: [{ key: 'b', heading: '乙', required: true }] },
    { key: 'c', heading: '丙' },
  );
  const outline = plan(
    need,
    section({ id: 'a', key: 'a' }, section({ id: 'b', key: 'b' })),
    section({ id: 'c', key: 'c' }),
  );

  it('is every required section that is empty itself and below', () => {
    expect(emptyRequiredSections(outline).map(({ id }) => id)).toEqual(['a', 'b']);
    expect([isToFill(outline, 'a'), isToFill(outline, 'c')]).toEqual([true, false]);
    const begun = plan(need, section({ id: 'a', key: 'a' }, section({ id: 'b', key: 'b' }, paragraph('文'))));
    expect(emptyRequiredSections(begun)).toEqual([]);
  });
});
