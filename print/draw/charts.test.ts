import { expect, it } from 'vitest';
import type { Language } from '#core/model';
import type { Plan } from '#core/records';
import { finance, plan, profile, section, table, target } from '../../core/records/testing';
import { planSheets } from '../sheets';

const yuan = (value: string, unit = '亿元') => ({ value, unit, comparator: '=' as const });
const comparable = (language: Language = 'zh-CN'): Plan =>
  plan(
    { language },
    profile({ title: '彩灯产业行动计划' }),
    target('target0001', {
      name: '园区年产值 <灯>',
      value: yuan('50'),
      deadline: '2028',
      baseline: yuan('20'),
      baselineYear: '2026',
    }),
    target('target0002', {
      name: '全市出口额',
      value: yuan('60'),
      deadline: '2028',
      baseline: yuan('40'),
      baselineYear: '2026',
    }),
    finance('finance001', {
      purpose: '补助',
      amount: yuan('30', '万元'),
      parts: [
        { source: 'province', year: 2026, value: '20' },
        { source: 'city', year: 2026, value: '10' },
        { source: 'city', year: 2027, value: '10' },
      ],
    }),
    section('section001', table('indicators'), table('finance'), table('indicators')),
  );

const htmlOf = (language?: Language, layout: 'gbt9704' | 'report' = 'report'): string =>
  planSheets(comparable(language), { profile: layout }).sheets.upright?.html ?? '';

it('draws each chart of a report once, with its number, its values told to those who do not see it', () => {
  const html = htmlOf();
  const figures = html.split('<figure>').slice(1);
  expect(figures.length).toBeGreaterThan(1);
  expect(figures[0]).toMatch(/aria-label="[^"]*园区年产值 &lt;灯&gt;[^"]*20亿元[^"]*50亿元/);
  expect([...html.matchAll(/<figcaption>图(\d)　/g)].map(([, number]) => number)).toEqual(
    figures.map((_, index) => String(index + 1)),
  );
  expect(htmlOf('en')).toContain('<figcaption>Figure 1. ');
  expect(htmlOf('zh-CN', 'gbt9704')).not.toContain('<figure>');
});

it('draws columns as tall as their values', () => {
  const [, first = ''] = htmlOf().split('<figure>');
  const heights = [...first.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
  const [one = 1] = heights;
  expect(heights.map((height) => Math.round((20 * height) / one))).toEqual([20, 40, 50, 60]);
});

it('puts parts of one whole on top of each other', () => {
  const stacked = htmlOf().split('<figure>').at(-1) ?? '';
  const columns = [...stacked.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" [^>]*height="([\d.]+)"/g)];
  const inFirst = columns
    .filter(([, x]) => x === columns[0]?.[1])
    .map(([, , y, height]) => [Number(y), Number(height)]);
  const [[below = 0] = [], [above = 0, height = 0] = []] = inFirst;
  expect(inFirst.length).toBe(2);
  expect(above + height).toBeCloseTo(below, 1);
});
