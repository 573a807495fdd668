import { describe, expect, test } from 'vitest';
import { SCHEMA, countingIds } from '#core/model';
import { applyEdits } from '#core/edit';
import { readPlainText, type PastedTable } from '#core/paste';
import { noRecords, type KindName, type Plan } from '#core/records';
import { guessPastedMapping } from './guess-mapping';
import { importTables } from './import-tables';
import { sourceOfPasted } from './source';

const plan: Plan = {
  schema: SCHEMA,
  id: 'plan',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 't', version: 1, sections: [] },
  sections: [],
  records: { ...noRecords, organisation: [{ id: 'o1', name: '市经济和信息化局', shortName: '市经信局' }] },
  threads: [],
  waivers: [],
};

function tableOf(...rows: readonly (readonly string[])[]): PastedTable {
  const [table] = readPlainText(rows.map((row) => row.join('\t')).join('\n')).blocks;
  if (table?.kind !== 'table') throw new Error('No table');
  return table;
}

/** A table as it is taken in when nothing is changed in the dialog. */
function take(table: PastedTable) {
  const source = sourceOfPasted(table);
  const mapping = guessPastedMapping(source, table.head);
  const options = { makesLinked: true, skipsTotals: false, addsOnly: true } as const;
  const read = importTables(plan, [{ table: source, mapping }], options, countingIds());
  return { mapping, ...read, plan: applyEdits(plan, read.edits) };
}
const withoutIds = (next: Plan, kind: KindName): readonly unknown[] =>
  next.records[kind].map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id')));

describe('rows of a table as records', () => {
  test('projects, by the names of the columns; the unit stands in the head', () => {
    const read = take(
      tableOf(
        ['序号', '项目名称', '建设内容', '总投资（万元）', '业主单位', '完成时间'],
        ['1', '彩灯产业园', '厂房12万平方米', '12,000', '灯城公司', '2028年6月'],
        ['2', '数字展示中心', '', '约3000', '市经信局', '尽快'],
      ),
    );
    expect(read.mapping).toMatchObject({ kind: 'project', head: { above: 0, rows: 1 } });
    expect(withoutIds(read.plan, 'project')).toEqual([
      {
        name: '彩灯产业园',
        content: '厂房12万平方米',
        investment: { value: '12000', comparator: '=', unit: '万元' },
        owner: read.plan.records.organisation[1]?.id,
        end: '2028-06',
      },
      {
        name: '数字展示中心',
        investment: { value: '3000', comparator: 'about', unit: '万元' },
        owner: 'o1',
        content: '完成时间：尽快',
      },
    ]);
    expect(read.made.map(({ name }) => name)).toEqual(['灯城公司']);
    expect(read.unread).toMatchObject([{ row: 3, field: 'end', text: '尽快', keptIn: 'content' }]);
  });

  test('targets as our own table shows them, with a column for the unit; what is no number is a qualitative target', () => {
    const read = take(
      tableOf(
        ['序号', '指标', '单位', '基期', '目标值', '完成时限', '属性', '责任单位'],
        ['1', '年产值', '亿元', '30', '≥50', '2028年', '预期性', '市经信局'],
        ['2', '景区等级', '', '', '国家5A级', '2028', '约束', '市文旅局'],
      ),
    );
    expect(read.mapping.kind).toBe('target');
    expect(withoutIds(read.plan, 'target')).toEqual([
      {
        name: '年产值',
        baseline: { value: '30', comparator: '=', unit: '亿元' },
        value: { value: '50', comparator: '≥', unit: '亿元' },
        deadline: '2028',
        nature: 'expected',
        owner: 'o1',
      },
      { name: '景区等级', grade: '国家5A级', deadline: '2028', owner: read.plan.records.organisation[1]?.id },
    ]);
    expect(read.unread).toMatchObject([
      { row: 3, field: 'value', text: '国家5A级', keptIn: 'grade' },
      { row: 3, field: 'nature', text: '约束' },
    ]);
  });

  test('English names, links to several organisations, rows without content left away', () => {
    const read = take(
      tableOf(
        ['Measure', 'Lead unit', 'Cooperating units', 'Due'],
        ['Build the park', '市经信局', 'Bureau A; Bureau B', '2027-Q2'],
        ['', '', '', ''],
      ),
    );
    expect(read.mapping.kind).toBe('measure');
    expect(read.counts.added).toBe(1);
    expect(read.plan.records.measure[0]).toMatchObject({ title: 'Build the park', lead: 'o1', due: '2027-Q2' });
    expect(read.plan.records.measure[0]?.cooperating).toHaveLength(2);
    expect(read.made.map(({ name }) => name)).toEqual(['Bureau A', 'Bureau B']);
  });

  test('a cell merged over rows counts for each of them', () => {
    const cell = (text: string) => ({ runs: [{ text }] });
    const table: PastedTable = {
      kind: 'table',
      head: true,
      rows: [
        [cell('类别'), cell('指标名称')],
        [cell('规模'), cell('产值')],
        [{ runs: [], isBelow: true }, cell('企业')],
      ],
    };
    expect(take(table).plan.records.target.map(({ name, category }) => [name, category])).toEqual([
      ['产值', '规模'],
      ['企业', '规模'],
    ]);
  });

  test('without names of columns the first is what the record is called', () => {
    const read = take(tableOf(['灯城公司', '13800000000'], ['彩灯协会', '13900000000']));
    expect(read.mapping.head.rows).toBe(0);
    expect(withoutIds(read.plan, read.mapping.kind)).toEqual([{ name: '灯城公司' }, { name: '彩灯协会' }]);
  });
});
