import { describe, expect, it } from 'vitest';
import { linesOf } from '#core/model';
import type { Plan } from '#core/records';
import { organisation, paragraph, plan, project, section, target } from '../../records/testing';
import { lineOf, type Line } from '../read-line';
import { mentionsIn, namesIn, subjectsIn } from './index';

const given = plan(
  organisation('o1', { name: '自贡市文化广播电视和旅游局', shortName: '市文广旅局', aliases: ['文旅局', '市文旅局'] }),
  organisation('o2', { name: 'Overseas Chinese Town Group', shortName: 'OCT' }),
  project('p1', { name: '中华彩灯大世界' }),
  project('p2', { name: '中华彩灯大世界二期' }),
  target('t1', { name: '园区年产值', value: { value: '50', unit: '亿元', comparator: '=' } }),
  section(
    's',
    paragraph('由市文旅局牵头，建设中华彩灯大世界二期和中华彩灯大世界，园区年产值达到50亿元。'),
    paragraph('The overseas chinese town group (OCT) builds; OCTANE does not.'),
  ),
);

const linesIn = (whole: Plan): readonly Line[] =>
  whole.sections.flatMap(({ prose }) => [...linesOf(prose)].map((block) => lineOf(whole, block)));
const found = (whole: Plan, line: Line): readonly string[] =>
  namesIn(whole, line).map(({ start, end, record, field }) => `${line.text.slice(start, end)} ${record}.${field}`);

describe('the names of records in a line', () => {
  it('are found by every name, the longest at each place', () => {
    const [chinese, english] = linesIn(given);
    expect(chinese && found(given, chinese)).toEqual([
      '市文旅局 o1.aliases',
      '中华彩灯大世界二期 p2.name',
      '中华彩灯大世界 p1.name',
      '园区年产值 t1.name',
    ]);
    expect(english && found(given, english)).toEqual(['overseas chinese town group o2.name', 'OCT o2.shortName']);
  });

  it('are not looked for again while the names stay, whatever else is edited', () => {
    const [line] = linesIn(given);
    if (!line) throw new Error('No line');
    const edited = { ...given.records, target: given.records.target.map((each) => ({ ...each, deadline: '2028' })) };
    const same: Plan = { ...given, records: edited };
    expect(namesIn(same, line)).toBe(namesIn(given, line));
    expect(subjectsIn(same, line)).toBe(subjectsIn(given, line));
    const renamed = { ...given.records, project: given.records.project.slice(1) };
    expect(found({ ...given, records: renamed }, line)).not.toContain('中华彩灯大世界 p1.name');
  });
});

describe('what a number is about', () => {
  const value = (amount: string, unit: string) => ({ value: amount, unit, comparator: '=' as const });
  const about = (text: string): readonly string[] => {
    const whole = plan(
      target('t1', { name: '园区年产值', scope: '园区', value: value('50', '亿元') }),
      target('t2', { name: '全市彩灯出口额', scope: '全市', value: value('1.8', '亿美元') }),
      target('t3', { name: '高水平示范园区', value: value('10', '个') }),
      project('p1', { name: '彩灯大世界', investment: value('70', '亿元') }),
      section('s', paragraph(text)),
    );
    const [line] = linesIn(whole);
    if (!line) return [];
    const subjects = subjectsIn(whole, line);
    return mentionsIn(line).quantities.map(
      (each) => `${line.text.slice(each.start, each.end)} ${subjects.get(each)?.record ?? '-'}`,
    );
  };

  it.each<[string, readonly string[]]>([
    ['园区年产值达到50亿元，彩灯出口额1.8亿美元。', ['50亿元 t1', '1.8亿美元 t2']],
    ['园区年产值由2025年的12亿元增至2028年的50亿元。', ['12亿元 t1', '50亿元 t1']],
    ['园区年产值2026年达到40亿元、2028年达到50亿元，年均增长8%。', ['40亿元 t1', '50亿元 t1', '8% t1']],
    ['主要目标：园区年产值50亿元。', ['50亿元 t1']],
    ['其中园区年产值5亿元。', ['5亿元 -']],
    ['较园区年产值增长5亿元的目标更高。', ['5亿元 -']],
    ['沿滩区年产值5亿元，每个园区年产值5亿元。', ['5亿元 -', '5亿元 -']],
    ['园区年产值中彩灯制造占30亿元。', ['30亿元 -']],
    ['建设10个高水平示范园区，支持5个高水平示范园区项目。', ['10个 t3', '5个 -']],
    ['计划总投资70亿元建设彩灯大世界，其中一期投资20亿元。', ['70亿元 p1', '20亿元 -']],
    ['引进项目20个，投资5亿元。', ['20个 -', '5亿元 -']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});
