import { describe, expect, test } from 'vitest';
import { countingIds } from '#core/model';
import { applyEdits } from '#core/edit';
import type { KindName, Plan } from '#core/records';
import { organisation, plan, project, target } from '../records/testing';
import { guessMapping } from './guess-mapping';
import { headTexts } from './heads';
import { importTables, type ImportOptions } from './import-tables';
import type { SourceCell, SourceTable } from './source';

type Text = string | SourceCell;
const cell = (text: Text): SourceCell => (typeof text === 'string' ? { text } : text);
const sheet = (name: string, ...rows: readonly (readonly Text[])[]): SourceTable => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cell) })),
});
const left: SourceCell = { text: '', merged: 'left' };
const above: SourceCell = { text: '', merged: 'above' };

const ALL: ImportOptions = { makesLinked: true, skipsTotals: true };
function take(before: Plan, tables: readonly SourceTable[], options = ALL, expected?: KindName) {
  const taken = tables.map((table) => ({ table, mapping: guessMapping(table, expected) }));
  const imported = importTables(before, taken, options, countingIds('x'));
  return { ...imported, mapping: taken[0]?.mapping, after: applyEdits(before, imported.edits) };
}

const base = plan(
  organisation('o1', { name: '市经济和信息化局', shortName: '市经信局', aliases: ['经信局'] }),
  project('p1', {
    name: '彩灯产业园',
    investment: { value: '5', comparator: '=', unit: '亿元' },
    owner: 'o1',
    end: '2028',
  }),
  project('p2', { name: '展示中心' }),
);

describe('where the heads stand', () => {
  test('below a title, in two rows with merged cells', () => {
    const table = sheet(
      '附件3',
      ['重点项目表', left, left, left, left],
      ['单位：万元'],
      ['序号', '项目名称', '责任单位', left, '总投资（万元）'],
      [above, above, '业主', '牵头单位', above],
      ['1', '新项目', '灯城公司', '', '12,000'],
    );
    const { mapping, after } = take(plan(), [table]);
    expect(mapping).toMatchObject({ kind: 'project', head: { above: 2, rows: 2 } });
    expect(mapping && headTexts(table, mapping.head)).toEqual([
      '序号',
      '项目名称',
      '责任单位 业主',
      '责任单位 牵头单位',
      '总投资（万元）',
    ]);
    expect(after.records.project[0]).toMatchObject({
      name: '新项目',
      investment: { value: '12000', comparator: '=', unit: '万元' },
      owner: after.records.organisation[0]?.id,
    });
  });

  test('in English, in the first row', () => {
    const { mapping, after } = take(plan(), [
      sheet('Sheet1', ['Project', 'Owner', 'Total investment (billion yuan)'], ['Lantern park', 'City bureau', '1.2']),
    ]);
    expect(mapping).toMatchObject({ kind: 'project', head: { above: 0, rows: 1 } });
    expect(after.records.project[0]).toMatchObject({ investment: { value: '1.2', unit: 'billion yuan' } });
  });

  test('nowhere: the rows are all records of the register that is expected', () => {
    const { mapping, after } = take(plan(), [sheet('Sheet1', ['灯城公司'], ['彩灯协会'])], ALL, 'organisation');
    expect(mapping).toMatchObject({ kind: 'organisation', head: { above: 0, rows: 0 } });
    expect(after.records.organisation.map(({ name }) => name)).toEqual(['灯城公司', '彩灯协会']);
  });
});

describe('which record a row belongs to', () => {
  const withIds = plan(target('t000000001', { name: '产值' }), target('t000000002', { name: '企业数', grade: '更多' }));

  test('the one with its id, whatever its name; an empty cell empties the field then', () => {
    const { after, counts } = take(withIds, [
      sheet('指标', ['编号', '指标名称', '定性目标'], ['t000000002', '企业总数', ''], ['t000000001', '产值', '']),
    ]);
    expect(after.records.target).toEqual([
      { id: 't000000001', name: '产值' },
      { id: 't000000002', name: '企业总数' },
    ]);
    expect(counts).toEqual({ added: 0, changed: 1, same: 1 });
  });

  test('else the one of its name; an empty cell says nothing then', () => {
    const { after, counts } = take(withIds, [
      sheet('指标', ['指标名称', '定性目标'], ['企业数', ''], ['产值 ', '翻番'], ['新指标', '好']),
    ]);
    expect(after.records.target.map(({ name, grade }) => [name, grade])).toEqual([
      ['产值', '翻番'],
      ['企业数', '更多'],
      ['新指标', '好'],
    ]);
    expect(counts).toEqual({ added: 1, changed: 1, same: 1 });
  });

  test('a row copied with its id is a record of its own, and is named', () => {
    const { after, twice } = take(withIds, [
      sheet('指标', ['编号', '指标名称'], ['t000000001', '产值'], ['t000000001', '产值增速']),
    ]);
    expect(after.records.target.map(({ name }) => name)).toEqual(['产值', '企业数', '产值增速']);
    expect(twice).toEqual([{ table: '指标', row: 3 }]);
  });
});

describe('what cells say', () => {
  test('numbers in words and with units of their own, dates, links by every name', () => {
    const { after, unread, made } = take(base, [
      sheet(
        '项目',
        ['项目名称', '总投资（万元）', '业主单位', '完成时间'],
        ['彩灯产业园', '两千万', '经信局', '2027年6月'],
        ['展示中心', '3亿元', '灯城公司', '2029'],
      ),
    ]);
    expect(after.records.project).toMatchObject([
      { investment: { value: '2000', unit: '万元' }, owner: 'o1', end: '2027-06' },
      { investment: { value: '3', unit: '亿元' }, owner: made[0]?.id, end: '2029' },
    ]);
    expect(made).toMatchObject([{ kind: 'organisation', name: '灯城公司' }]);
    expect(unread).toEqual([]);
  });

  test('what the plan says already changes nothing', () => {
    const { edits, counts } = take(base, [
      sheet('项目', ['项目名称', '总投资（亿元）', '业主单位', '完成时间'], ['彩灯产业园', '5', '市经信局', '2028年']),
    ]);
    expect(edits).toEqual([]);
    expect(counts).toEqual({ added: 0, changed: 0, same: 1 });
  });

  test('what cannot be read is named with its place, and a new record keeps its text', () => {
    const { after, unread } = take(base, [
      sheet('项目', ['项目名称', '完成时间'], ['彩灯产业园', '尽快'], ['新园区', '尽快']),
    ]);
    expect(unread).toMatchObject([
      { table: '项目', row: 2, column: 1, field: 'end', text: '尽快', problem: 'fields.notDate' },
      { row: 3, column: 1, keptIn: 'content' },
    ]);
    expect(after.records.project[0]).toEqual(base.records.project[0]);
    expect(after.records.project[2]?.content).toBe('完成时间：尽快');
  });

  test('names that nobody has are not read where they are not to be made', () => {
    const options = { ...ALL, makesLinked: false };
    const { made, unread } = take(base, [sheet('项目', ['项目名称', '业主单位'], ['展示中心', '某公司'])], options);
    expect(made).toEqual([]);
    expect(unread).toMatchObject([{ text: '某公司', problem: 'fields.noSuchName' }]);
  });

  test('a formula gives what was saved with it; without that it is named', () => {
    const { after, unread, formulas } = take(base, [
      sheet(
        '项目',
        ['项目名称', '总投资（亿元）'],
        ['展示中心', { text: '7', isFormula: true }],
        ['彩灯产业园', { text: '', isFormula: true }],
      ),
    ]);
    expect(after.records.project.map(({ investment }) => investment?.value)).toEqual(['5', '7']);
    expect(unread).toMatchObject([{ row: 3, problem: 'fields.noResult' }]);
    expect(formulas).toBe(2);
  });

  test('links find records that come in with the same file', () => {
    const { after } = take(plan(), [
      sheet('节点', ['节点内容', '所属项目'], ['奠基', '新园区']),
      sheet('项目', ['项目名称'], ['新园区']),
    ]);
    expect(after.records.project).toHaveLength(1);
    expect(after.records.milestone[0]?.project).toBe(after.records.project[0]?.id);
  });
});

describe('what does not come in', () => {
  const table = sheet(
    '项目',
    ['序号', '项目名称', '联系人'],
    ['1', '甲园', '张三'],
    ['2', '乙园', '李四'],
    ['', '合 计', ''],
  );

  test('sums are left out and named, or taken', () => {
    expect(take(plan(), [table])).toMatchObject({ totals: [{ table: '项目', row: 4 }], counts: { added: 2 } });
    expect(take(plan(), [table], { ...ALL, skipsTotals: false }).counts.added).toBe(3);
  });

  test('columns that nothing takes are named; a column that counts is not', () => {
    expect(take(plan(), [table]).left).toEqual([{ table: '项目', column: 2, head: '联系人' }]);
  });
});

describe('rows inside records', () => {
  const money = plan({
    of: 'finance',
    record: {
      id: 'f000000001',
      purpose: '补助',
      amount: { value: '800', comparator: '=', unit: '万元' },
      parts: [{ source: 'city', value: '800' }],
    },
  });

  test('are found by id or name of the record, and replace what stands there', () => {
    const { after, unread } = take(money, [
      sheet(
        '资金·分来源、分年度',
        ['编号', '用途', '资金来源', '年度', '金额（万元）'],
        ['f000000001', '补助', '中央', '2026年', '500'],
        ['', '补助', '市级', '', '300'],
      ),
    ]);
    expect(unread).toEqual([]);
    expect(after.records.finance[0]?.parts).toEqual([
      { source: 'central', year: 2026, value: '500' },
      { source: 'city', value: '300' },
    ]);
  });

  test('in another unit than the amount, or of no record, are named', () => {
    const { after, unread } = take(money, [
      sheet('资金·分来源、分年度', ['用途', '资金来源', '金额（亿元）'], ['补助', '中央', '5'], ['别的', '市级', '3']),
    ]);
    expect(unread.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'fields.noSuchName'],
      [2, 'fields.notFunding'],
    ]);
    expect(after.records.finance[0]?.parts).toEqual([{ source: 'city', value: '800' }]);
  });
});
