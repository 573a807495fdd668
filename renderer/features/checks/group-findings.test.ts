import { expect, test } from 'vitest';
import { runChecks } from '#core/checks';
import { measure, measureText, organisation, paragraph, plan, section, target } from '../../../core/records/testing';
import { groupFindings, type Grouping } from './group-findings';

const given = plan(
  section('s1', paragraph('推动的的发展，和和谐。'), measureText('m1', '建园', paragraph('道路的的建设。'))),
  section('s2', paragraph('好的的的。'), paragraph('（一）甲'), paragraph('（三）乙')),
  target('t1', { name: '产值', owner: 'o2' }),
  measure('m1', { lead: 'o1', due: '2027', targets: ['t1'] }),
  ...[organisation('o1', { name: '经信局' }), organisation('o2', { name: '商务局' })],
);

const groups = (by: Grouping): readonly string[] =>
  groupFindings(given, runChecks(given), by, {
    placeName: (at) => ('section' in at ? at.section : 'record' in at ? at.record : ''),
    nobody: '未明确',
    language: 'zh-CN',
  }).map(
    ({ name, counts, alike }) =>
      `${name} ${String(counts.error)}/${String(counts.warning)}: ${alike.map(({ rule, findings }) => `${rule}×${String(findings.length)}`).join(' ')}`,
  );

test('by section: as they stand in the plan, the registers behind', () => {
  expect(groups('section')).toEqual(['s1 0/2: T05×2', 's2 1/1: D02×1 T05×1', 't1 2/0: P01×1 P03×1']);
});

test('by rule: the gravest first, each under its title', () => {
  expect(groups('rule')).toEqual([
    '序号缺漏、重复或不连贯 1/0: D02×1',
    '指标没有目标值 1/0: P01×1',
    '指标没有完成时限 1/0: P03×1',
    '重复的字词 0/3: T05×3',
  ]);
});

test('by unit: the lead of the measure, the owner of the target, and last what nobody answers for', () => {
  expect(groups('unit')).toEqual(['经信局 0/1: T05×1', '商务局 2/0: P01×1 P03×1', '未明确 1/2: D02×1 T05×2']);
});
