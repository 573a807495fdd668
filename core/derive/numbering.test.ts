import { describe, expect, it } from 'vitest';
import { walkSections } from '#core/model';
import type { Plan } from '#core/records';
import { demanded, inEnglish, measureText, plan, section } from '../records/testing';
import { chineseNumber, isAnnex, numberPlan } from './index';

/** The labels of sections and measures in the order of the text, by id. */
const labels = (of: Plan): readonly string[] =>
  [...numberPlan(of)].map(([id, { label, level }]) => `${id}=${label}${String(level)}`);

const outline = [
  section({ id: 's0', key: 'preamble', heading: '引言' }),
  section('s1', section('s11', section('s111', section('s1111')))),
  section(
    's2',
    measureText('m1', '甲'),
    measureText('m2', '乙'),
    section('s21', measureText('m3', '丙')),
    section('s22'),
  ),
  section({ id: 's3', key: 'tables', heading: '指标表' }),
  section({ id: 's4', key: 'tasks', heading: '分工表' }),
] as const;
const demand = demanded(
  { key: 'preamble', heading: '引言', unnumbered: true },
  { key: 'tables', heading: '指标表', unnumbered: true, annex: true },
  { key: 'tasks', heading: '分工表', unnumbered: true, annex: true },
);

describe('numbering', () => {
  it('follows the official levels in Chinese, measures one below their section and before its sections', () => {
    expect(labels(plan(demand, ...outline))).toEqual([
      's1=一、1',
      's11=（一）2',
      's111=1.3',
      's1111=（1）4',
      's2=二、1',
      'm1=（一）2',
      'm2=（二）2',
      's21=（三）2',
      'm3=1.3',
      's22=（四）2',
      's3=附件10',
      's4=附件20',
    ]);
  });

  it('is decimal in English', () => {
    expect(labels(plan(inEnglish, demand, ...outline)).map((label) => label.slice(0, -1))).toEqual([
      's1=1',
      's11=1.1',
      's111=1.1.1',
      's1111=1.1.1.1',
      's2=2',
      'm1=2.1',
      'm2=2.2',
      's21=2.3',
      'm3=2.3.1',
      's22=2.4',
      's3=Annex 1',
      's4=Annex 2',
    ]);
  });

  it('stays the same map while text is typed, and follows a measure that comes', () => {
    const [first] = plan(outline[1]).sections;
    if (!first) throw new Error('no section');
    const before = plan(first);
    const typed = plan({ ...first, prose: [...first.prose] });
    const [added] = plan(section('s1', measureText('m1', '甲'))).sections;
    if (!added) throw new Error('no section');
    expect(numberPlan(typed)).toBe(numberPlan(before));
    expect(labels(plan({ ...first, prose: added.prose }))).toEqual([
      's1=一、1',
      'm1=（一）2',
      's11=（二）2',
      's111=1.3',
      's1111=（1）4',
    ]);
  });

  it('leaves a single annex without a number', () => {
    const single = plan(demand, section({ id: 's3', key: 'tables', heading: '指标表' }));
    expect(labels(single)).toEqual(['s3=附件0']);
    expect([...walkSections(single.sections)].map((entry) => isAnnex(single, entry.section))).toEqual([true]);
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [112, '一百一十二'],
    [0, '0'],
  ])('writes %i as %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });
});
