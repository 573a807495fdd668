import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindNamed, type KindName, type Plan, type PlanRecord } from '#core/records';
import {
  demands,
  finance,
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
import { TABLE_NAMES, generateTable, tableColumns, type Cell } from '../index';

const texts = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ text }) => text));
const a = (of: KindName, id: string, fields: Omit<PlanRecord, 'id'>): { of: KindName; record: PlanRecord } => ({
  of,
  record: { ...fields, id },
});
const count = (value: string, unit: string): PlanRecord['value'] => ({ value, comparator: '=', unit });

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

  it('indicators stand by category in one cell, with the values of each year under one head', () => {
    const years = [
      { year: '2027', value: count('8', '亿元') },
      { year: '2026', value: count('9000', '万元') },
    ] as const;
    const { head, body, widths } = generateTable(
      plan(
        target('t1', {
          name: '甲',
          category: '规模',
          value: { value: '10', comparator: '=', unit: '亿元' },
          basis: 'annual',
        }),
        target('t2', { name: '乙', category: '效益' }),
        a('target', 't3', { name: '丙', category: '规模', value: count('9', '亿元'), yearValues: years }),
      ),
      'indicators',
    );
    expect(texts(head)).toEqual([
      ['类别', '序号', '指标', '单位', '基期', '目标值', '逐年目标', '完成时限', '口径', '属性', '责任单位'],
      ['2026年', '2027年'],
    ]);
    expect(texts(body)).toEqual([
      ['规模', '1', '甲', '亿元', '', '10', '', '', '', '年度', '', ''],
      ['2', '丙', '亿元', '', '9', '9000万元', '8', '', '', '', ''],
      ['效益', '3', '乙', '', '', '', '', '', '', '', '', ''],
    ]);
    expect(body[0]?.[0]?.rows).toBe(2);
    expect(widths).toHaveLength(12);
  });

  it('tasks stand in the order and with the numbers of the text, those not in the text at the end', () => {
    expect(texts(generateTable(zigong, 'tasks').body)).toEqual([
      ['1', '（一）建设彩灯园区', '', '市文广旅局', '自贡市商务局、〔已删除〕', ''],
      ['2', '（二）1.培育品牌', '园区年产值、园区等级', '自贡市商务局', '', '2027年6月'],
      ['3', '未入文的举措', '', '', '', ''],
    ]);
  });

  it('tasks stand under the unit that leads them, those without one at the end', () => {
    const { title, head, body } = generateTable(zigong, 'tasks-by-unit');
    expect(title).toBe('任务分工表（按牵头单位）');
    expect(texts(head)).toEqual([['序号', '任务', '支撑指标', '配合单位', '完成时限']]);
    expect(texts(body)).toEqual([
      ['市文广旅局'],
      ['1', '（一）建设彩灯园区', '', '自贡市商务局、〔已删除〕', ''],
      ['自贡市商务局'],
      ['2', '（二）1.培育品牌', '园区年产值、园区等级', '', '2027年6月'],
      ['未定牵头单位'],
      ['3', '未入文的举措', '', '', ''],
    ]);
    expect(body[0]?.[0]).toMatchObject({ columns: 5, isGroup: true });
  });

  it('projects and talent show what their records say', () => {
    expect(texts(generateTable(zigong, 'projects').body)).toEqual([
      ['1', '中国彩灯世界', '主题园区', '自流井区', '2026—2028', '70亿元', '市文广旅局'],
    ]);
    expect(texts(generateTable(zigong, 'talent').body)).toEqual([
      ['1', '彩灯学院', '培养', '灯艺师', '300人', '2028年', '市文广旅局、自贡市商务局', '自贡市商务局'],
    ]);
  });

  it('projects show the investment of each year beside the whole, in one unit and with sums', () => {
    const { head, body, foot, note } = generateTable(
      plan(
        project('p1', {
          name: '园区',
          investment: { value: '1', comparator: '=', unit: '亿元' },
          parts: [{ year: 2026, value: '0.4' }],
        }),
        project('p2', { name: '学院', investment: { value: '500', comparator: '=', unit: '万元' } }),
      ),
      'projects',
    );
    expect(texts(head)[1]).toEqual(['2026', '未定']);
    expect(note).toBe('单位：万元');
    expect(texts(body)).toEqual([
      ['1', '园区', '', '', '', '10000', '4000', '6000', ''],
      ['2', '学院', '', '', '', '500', '', '500', ''],
    ]);
    expect(texts(foot)).toEqual([['合计', '10500', '4000', '6500', '']]);
  });

  it('money stands in one unit in English too, however large each number is', () => {
    const { note, body, foot } = generateTable(
      plan(
        inEnglish,
        project('p1', {
          name: 'Park',
          investment: { value: '10', comparator: '=', unit: '亿元' },
          parts: [{ year: 2026, value: '3' }],
        }),
        project('p2', { name: 'College', investment: { value: '5', comparator: '=', unit: '亿元' } }),
      ),
      'projects',
    );
    expect(note).toBe('Unit: billion yuan');
    expect(texts(body).map((row) => row.slice(5, 8))).toEqual([
      ['1', '0.3', '0.7'],
      ['0.5', '', '0.5'],
    ]);
    expect(texts(foot)).toEqual([['Total', '1.5', '0.3', '1.2', '']]);
  });

  it('finance has a row for what has no sum yet', () => {
    const { body } = generateTable(
      plan(
        finance('f1', { purpose: '税费减免' }),
        finance('f2', { purpose: '补助', amount: { value: '0', comparator: '=', unit: '万元' } }),
      ),
      'finance',
    );
    expect(texts(body)).toEqual([
      ['1', '税费减免', '', '', '', ''],
      ['2', '补助', '', '0', '0', '0'],
    ]);
  });

  it('milestones are a calendar: by date, under their quarters, those without a date at the end', () => {
    const year = { content: '全面建成', date: '2028' };
    const dated = [
      a('milestone', 'n1', { content: '终验', date: '2027-05-20' }),
      a('milestone', 'n2', { content: '方案印发', date: '2026-03', measure: 'm1' }),
      a('milestone', 'n3', { content: '待定' }),
      a('milestone', 'n4', { content: '开工', date: '2026-Q1' }),
    ];
    const whole = plan(measure('m1', { title: '建园' }), ...dated);
    expect(texts(generateTable(whole, 'milestones').body)).toEqual([
      ['2026年一季度'],
      ['1', '方案印发', '2026年3月', '建园', '', ''],
      ['2', '开工', '2026年一季度', '', '', ''],
      ['2027年二季度'],
      ['3', '终验', '2027年5月20日', '', '', ''],
      ['时间未定'],
      ['4', '待定', '', '', '', ''],
    ]);
    const groups = generateTable(plan(inEnglish, a('milestone', 'n5', year), ...dated), 'milestones').body.filter(
      ([cell]) => cell?.isGroup,
    );
    expect(texts(groups)).toEqual([['2026'], ['2027'], ['2028'], ['No date yet']]);
  });

  it('performance has three levels, the first worked out, in the order of the form', () => {
    const { body } = generateTable(
      plan(
        target('t1', {
          name: '满意度',
          performance: 'satisfaction',
          value: { value: '90', comparator: '≥', unit: '%' },
        }),
        target('t2', { name: '按期完成率', performance: 'timeliness' }),
        target('t3', {
          name: '新增企业',
          performance: 'quantity',
          value: { value: '400', comparator: '=', unit: '家' },
        }),
        target('t4', { name: '新增品牌', performance: 'quantity', grade: '若干' }),
        target('t5', { name: '别的' }),
      ),
      'performance',
    );
    expect(texts(body)).toEqual([
      ['产出指标', '数量指标', '新增企业', '400家'],
      ['新增品牌', '若干'],
      ['时效指标', '按期完成率', ''],
      ['满意度指标', '服务对象满意度指标', '满意度', '不少于90%'],
    ]);
    expect(body[0]?.map(({ rows }) => rows)).toEqual([3, 2, undefined, undefined]);
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
    expect(generateTable(english, 'milestones').empty).toBe('(no milestones yet)');
  });
});

describe('the rows within records', () => {
  const clusters = a('list', 'l1', {
    title: '重点集群名单',
    declared: count('2', '个'),
    entries: [
      { name: '潮南', region: '汕头' },
      { name: '园洲', region: '惠州' },
    ],
  });
  const platforms = a('list', 'l2', { title: '平台名单', declared: count('22', '个'), entries: [{ name: '面料馆' }] });

  it('are the table of one list, called as the list is, with what it declares', () => {
    const whole = plan(clusters, platforms);
    const { title, note, head, body } = generateTable(whole, 'lists.entries', 'l1');
    expect([title, note, texts(head), texts(body)]).toEqual([
      '重点集群名单',
      '共2个',
      [['序号', '名称', '地区']],
      [
        ['1', '潮南', '汕头'],
        ['2', '园洲', '惠州'],
      ],
    ]);
    expect(generateTable(whole, 'lists.entries', 'l2').note).toBe('公布22个，列出1条');
  });

  it('stand under the name of each record where several have some', () => {
    expect(texts(generateTable(plan(clusters, platforms), 'lists.entries').body)).toEqual([
      ['重点集群名单（共2个）'],
      ['1', '潮南', '汕头'],
      ['2', '园洲', '惠州'],
      ['平台名单（公布22个，列出1条）'],
      ['3', '面料馆', ''],
    ]);
  });

  it('of an application scheme are its categories and its criteria', () => {
    const whole = plan(
      inEnglish,
      a('scheme', 'x1', {
        name: 'Call 2026',
        categories: [{ name: 'Demonstration park', threshold: count('10', 'billion yuan') }],
        criteria: [{ dimension: 'Management', weight: count('25', '%') }],
      }),
    );
    const categories = generateTable(whole, 'schemes.categories', 'x1');
    expect([categories.title, texts(categories.head), texts(categories.body)]).toEqual([
      'Call 2026: categories',
      [['No.', 'Category', 'Threshold']],
      [['1', 'Demonstration park', '10 billion yuan']],
    ]);
    expect(texts(generateTable(whole, 'schemes.criteria').body)).toEqual([['1', 'Management', '25%']]);
  });

  it('of a record that is gone say so', () => {
    expect(generateTable(plan(clusters), 'lists.entries', 'l9')).toMatchObject({ body: [], empty: '〔已删除〕' });
  });
});

describe('every table', () => {
  const whole = plan(
    organisation('o1', { name: '市商务局' }),
    ...KIND_NAMES.map((kind) =>
      a(kind, `${kind}-1`, { [kindNamed(kind).name]: `一个${kindNamed(kind).words.one['zh-CN']}` }),
    ),
  );
  const columns = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);

  it.each(TABLE_NAMES)('%s: every cell that shows a field names it, and every row is as wide as the head', (name) => {
    for (const each of [zigong, whole]) {
      const { head, body, widths } = generateTable(each, name);
      expect(columns(head[0] ?? [])).toBe(widths.length);
      const rows = body.filter(([cell]) => !cell?.isGroup);
      for (const row of rows) {
        expect(columns(row)).toBe(widths.length);
        expect(row.every(({ of, text }) => of !== undefined || /^\d+$/.test(text))).toBe(true);
      }
    }
  });

  it.each(TABLE_NAMES)('%s has a head and no rows without records, and says of what there are none', (name) => {
    const { head, body, empty } = generateTable(plan(), name);
    expect(head.flat().length).toBeGreaterThan(name.includes('.') ? 1 : 3);
    expect(body).toEqual([]);
    expect(empty).toMatch(/^（暂无.+）$/);
  });

  it.each(KIND_NAMES)('the kind %s has a table with a row for its record', (kind) => {
    const { title, body } = generateTable(whole, kindNamed(kind).table.name);
    expect(title).toBe(kindNamed(kind).table.words['zh-CN']);
    expect(body.flat().some(({ of }) => of?.record === `${kind}-1`)).toBe(true);
  });

  it('that a newer program knows is shown as such', () => {
    expect(generateTable(plan(), 'risks')).toMatchObject({ name: 'risks', title: 'risks', body: [], widths: [1] });
    expect(generateTable(plan(), 'risks').empty).toContain('risks');
  });

  it('has the columns that the template names, in its order; one that nobody knows is passed over', () => {
    const asked = { columns: { projects: ['name', 'output', 'riskLevel', 'number'], talent: ['riskLevel'] } };
    const { head } = generateTable({ ...zigong, demands: { ...zigong.demands, ...asked } }, 'projects');
    expect(texts(head)).toEqual([['项目名称', '预期成效', '序号']]);
    const other = plan(demands(asked), talent('a1', { name: '学院' }));
    expect(texts(generateTable(other, 'talent').head)[0]).toHaveLength(8);
    expect(tableColumns('projects').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['number', 'name', 'years', 'bySource', 'byYear', 'output', 'owner']),
    );
  });
});
