import { describe, expect, it } from 'vitest';
import { demanded, paragraph, picture, plan, ref, section, target } from '../records/testing';
import { completenessOf, countPlan, fixedTextOf, sectionLength } from './index';

const need = demanded(
  { key: 'a', heading: '甲', required: true, sections: [{ key: 'b', heading: '乙', required: true }] },
  { key: 'c', heading: '丙', length: { most: 20 }, fixedText: ['申报单位对材料负责。'] },
);

describe('how far a plan is filled', () => {
  it('counts the sections that the template requires', () => {
    const c = section({ id: 'c', key: 'c' }, paragraph('文'));
    const whole = (text: string): ReturnType<typeof plan> =>
      plan(need, section({ id: 'a', key: 'a' }, section({ id: 'b', key: 'b' }, paragraph(text))), c);
    expect(completenessOf(whole(''))).toEqual({ filled: 0, required: 2 });
    expect(completenessOf(whole('文'))).toEqual({ filled: 2, required: 2 });
    expect(completenessOf(plan(c))).toEqual({ filled: 0, required: 0 });
  });

  it('takes a section that shows a picture for filled', () => {
    const map = section({ id: 'b', key: 'b' }, picture(`${'0'.repeat(64)}.png`));
    expect(completenessOf(plan(need, section({ id: 'a', key: 'a' }, map)))).toEqual({ filled: 2, required: 2 });
  });
});

describe('the length of a section', () => {
  const t1 = target('t1', { value: { value: '400', comparator: '=', unit: '家' } });
  const c = section({ id: 'c', key: 'c' }, paragraph('引进', ref('t1', 'value'), '企业。'));

  it('counts references as they read, with what the template allows', () => {
    expect(sectionLength(plan(need, c, t1), c)).toEqual({ count: 7, most: 20 });
    expect(sectionLength(plan(c), c)).toEqual({ count: 10 });
  });

  it('counts the caption of a picture, and not what is said to those who do not see it', () => {
    const map = section('s1', picture(`${'0'.repeat(64)}.png`, { caption: '产业布局图', alt: '三个园区' }));
    expect(sectionLength(plan(map), map)).toEqual({ count: 5 });
    expect(countPlan(plan(map)).words - countPlan(plan(section('s1'))).words).toBe(5);
  });

  it('leaves out the fixed text, which is the template’s; the plan as a whole has it', () => {
    const given = plan(need, c, t1);
    expect(fixedTextOf(given, c)).toEqual(['申报单位对材料负责。']);
    expect(countPlan(given).words - countPlan(plan(c, t1)).words).toBe(10);
    expect(countPlan(given).paragraphs - countPlan(plan(c, t1)).paragraphs).toBe(1);
  });
});
