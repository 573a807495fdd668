import { describe, expect, it } from 'vitest';
import { measureText, paragraph, plan, ref, section, table, target } from '../records/testing';
import { countPlan, countWords, emptyRequiredSections, isToFill } from './index';
import { demanded } from '../records/testing';

describe('counting as Word does', () => {
  it.each([
    ['彩灯产业', 4],
    ['彩灯产业。', 5],
    ['“一带一路”', 6],
    ['到2028年', 3],
    ['5A级景区', 4],
    ['the upgrading plan', 3],
    ['the plan, 2028', 3],
    ['彩灯 lantern 产业', 5],
    ['  ', 0],
    ['', 0],
  ])('“%s” has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
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
    expect(countPlan(whole)).toBe('总则任务'.length + 4 + 2 + '建园好'.length);
    const changed = {
      ...whole,
      records: {
        ...whole.records,
        target: [{ id: 't1', value: { value: '5000', comparator: '≥', unit: '家' } as const }],
      },
    };
    expect(countPlan(changed)).toBe(countPlan(whole) + '不少于'.length);
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
