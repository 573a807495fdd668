import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#core/model';
import type { Plan } from '#core/records';
import {
  inEnglish,
  measure,
  measureText,
  organisation,
  plan,
  project,
  section,
  talent,
  target,
} from '../../records/testing';
import { generateTable, type Cell } from '../index';

const texts = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ text }) => text));

const zigong: Plan = plan(
  section('s1', measureText('m2', '建设彩灯园区'), section('s2', measureText('m1', '培育品牌'))),
  organisation('o1', { name: '自贡市文化广播电视和旅游局', shortName: '市文广旅局' }),
  organisation('o2', { name: '自贡市商务局' }),
  target('t1', {
    name: '园区年产值',
    value: { value: '50', comparator: '≥', unit: '亿元' },
    deadline: '2028',
    baseline: { value: '12', comparator: '=', unit: '亿元' },
    baselineYear: '2025',
    nature: 'binding',
    owner: 'o1',
  }),
  target('t2', { name: '园区等级', grade: '国家5A级旅游景区', deadline: '2027-12' }),
  measure('m1', { lead: 'o2', due: '2027-06', targets: ['t1', 't2'] }),
  measure('m2', { lead: 'o1', cooperating: ['o2', 'gone'] }),
  measure('m3', { title: '未入文的举措' }),
  project('p1', {
    name: '中国彩灯世界',
    content: '主题园区',
    location: '自流井区',
    start: '2026',
    end: '2028-06',
    investment: { value: '70', comparator: '=', unit: '亿元' },
    lead: 'o1',
  }),
  talent('a1', {
    name: '彩灯学院',
    type: 'train',
    group: '灯艺师',
    count: { value: '300', comparator: '=', unit: '人' },
    due: '2028',
    partners: ['o1', 'o2'],
    lead: 'o2',
  }),
);

describe('the generated tables', () => {
  it('indicators show number, unit, baseline with its year, and the grade where there is no number', () => {
    const { head, body } = generateTable(zigong, 'indicators');
    expect(texts(head)).toEqual([['序号', '指标', '单位', '基期', '目标值', '完成时限', '属性', '责任单位']]);
    expect(texts(body)).toEqual([
      ['1', '园区年产值', '亿元', '12（2025年）', '不少于50', '2028年', '约束性', '市文广旅局'],
      ['2', '园区等级', '', '', '国家5A级旅游景区', '2027年12月', '', ''],
    ]);
  });

  it('tasks stand in the order and with the numbers of the text, those not in the text at the end', () => {
    expect(texts(generateTable(zigong, 'tasks').body)).toEqual([
      ['1', '（一）建设彩灯园区', '', '市文广旅局', '自贡市商务局、〔已删除〕', ''],
      ['2', '（二）1.培育品牌', '园区年产值、园区等级', '自贡市商务局', '', '2027年6月'],
      ['3', '未入文的举措', '', '', '', ''],
    ]);
  });

  it('projects and talent show what their records say', () => {
    expect(texts(generateTable(zigong, 'projects').body)).toEqual([
      ['1', '中国彩灯世界', '主题园区', '自流井区', '2026—2028', '70亿元', '市文广旅局'],
    ]);
    expect(texts(generateTable(zigong, 'talent').body)).toEqual([
      ['1', '彩灯学院', '培养', '灯艺师', '300人', '2028年', '市文广旅局、自贡市商务局', '自贡市商务局'],
    ]);
  });

  it('follow the plan’s language', () => {
    const english = plan(
      inEnglish,
      target('t1', { name: 'Output', value: { value: '50', comparator: '≥', unit: '亿元' }, deadline: '2028' }),
    );
    const { title, body } = generateTable(english, 'indicators');
    expect([title, texts(body)]).toEqual([
      'Indicators',
      [['1', 'Output', 'billion yuan', '', 'at least 5', '2028', '', '']],
    ]);
  });

  it.each(TABLE_NAMES)('%s: every cell that shows a field names it, and every row is as wide as the head', (name) => {
    const { head, body, widths } = generateTable(zigong, name);
    const columns = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);
    expect(columns(head[0] ?? [])).toBe(widths.length);
    for (const row of body) {
      expect(columns(row)).toBe(widths.length);
      expect(row.slice(1).every(({ of }) => of !== undefined)).toBe(true);
    }
  });

  it.each(TABLE_NAMES)('%s has a head and no rows without records', (name) => {
    const { head, body } = generateTable(plan(), name);
    expect(head.flat().length).toBeGreaterThan(3);
    expect(body).toEqual([]);
  });
});
