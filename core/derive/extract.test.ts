import { describe, expect, it } from 'vitest';
import {
  KIND_NAMES,
  fieldsOf,
  findRecord,
  kindNamed,
  type Field,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import {
  inEnglish,
  measure,
  measureText,
  organisation,
  paragraph,
  picture,
  plan,
  ref,
  section,
  target,
} from '../records/testing';
import { extractFor, findUnit, generateTable, unitParts } from './index';

const a = (of: KindName, record: PlanRecord): { of: KindName; record: PlanRecord } => ({ of, record });

const whole: Plan = plan(
  section(
    { id: 's1', heading: '任务' },
    section(
      { id: 's2', heading: '园区' },
      measureText('m1', '建设园区', paragraph('入驻企业达到', ref('t2', 'value'), '。')),
      measureText('m2', '培育品牌', paragraph('别家的话。')),
    ),
  ),
  organisation('o1', { name: '自贡市商务局', shortName: '市商务局', aliases: ['自贡市商务和外事局'] }),
  organisation('o2', { name: '自贡市财政局' }),
  organisation('o3', { name: '自贡市科技局' }),
  target('t1', { name: '出口额', owner: 'o1', source: '底稿' }),
  target('t2', { name: '入驻企业', value: { value: '400', comparator: '=', unit: '家' }, owner: 'o2' }),
  measure('m1', { lead: 'o1', cooperating: ['o2'], targets: ['t2'] }),
  measure('m2', { lead: 'o3' }),
  measure('m3', { title: '配合的事', lead: 'o2', cooperating: ['o3', 'o1'] }),
  a('milestone', { id: 'n1', content: '开园', measure: 'm1' }),
  a('milestone', { id: 'n2', content: '别家的节点', measure: 'm1', lead: 'o2' }),
  a('milestone', { id: 'n3', content: '配合举措的节点', measure: 'm3' }),
  a('finance', { id: 'f1', purpose: '补助', lead: 'o1', amount: { value: '10', comparator: '=', unit: '万元' } }),
  a('finance', { id: 'f2', purpose: '别家的钱', lead: 'o2', amount: { value: '99', comparator: '=', unit: '万元' } }),
);

const textsIn = (extract: Plan): readonly (readonly string[])[] =>
  extract.sections.flatMap(({ prose }) =>
    prose.flatMap((block) =>
      block.type === 'generated-table'
        ? generateTable(extract, block.table, block.of).body.map((row) => row.map(({ text }) => text))
        : [],
    ),
  );

describe('what a unit has to do with', () => {
  it('is what it leads, supports, owns and pays, each record once, and what belongs to it alone', () => {
    const parts = [...unitParts(whole, 'o1')].flatMap(([, list]) =>
      list.map(({ words, records }) => [words['zh-CN'], records.map(({ id }) => id)]),
    );
    expect(parts).toEqual([
      ['负责的指标', ['t1']],
      ['牵头的举措', ['m1']],
      ['配合的举措', ['m3']],
      ['节点', ['n1']],
      ['牵头的资金', ['f1']],
    ]);
  });
});

describe('an extract', () => {
  const extract = extractFor(whole, 'o1');

  it('is a plan of its own, called after the plan and the unit', () => {
    expect(extract.profile).toEqual({
      title: '自贡市彩灯产业转型升级行动计划（2026—2028年）\n任务分工摘录（自贡市商务局）',
    });
    expect(extract.sections.map(({ heading }) => heading)).toEqual(['指标', '举措', '节点', '资金']);
  });

  it('shows no picture of the plan, and holds none', () => {
    const shown: Plan = {
      ...whole,
      media: { 'a.png': 'QUFB' },
      sections: [...whole.sections, section('s9', picture('a.png', { caption: '布局图', alt: '园区' }))],
    };
    expect(extractFor(shown, 'o1')).toEqual(extract);
  });

  it('is marked as secret as the plan is, and has nothing else of the official document', () => {
    const official = {
      secrecy: '机密',
      secrecyTerm: '1年',
      head: ['自贡市人民政府文件'],
      number: '自府发〔2026〕5号',
    } as const;
    const secret = extractFor({ ...whole, profile: { ...whole.profile, official } }, 'o1');
    expect(secret.profile.official).toEqual({ secrecy: '机密', secrecyTerm: '1年' });
  });

  it('has the rows of the unit under the parts that it has in them, and measures with their numbers in the plan', () => {
    expect(textsIn(extract)).toEqual([
      ['负责的指标'],
      ['1', '出口额', '', '', '', '', '', '市商务局'],
      ['牵头的举措'],
      ['1', '（一）1.建设园区', '入驻企业', '市商务局', '自贡市财政局', ''],
      ['配合的举措'],
      ['2', '配合的事', '', '自贡市财政局', '自贡市科技局、市商务局', ''],
      ['节点'],
      ['1', '开园', '', '（一）1.建设园区', '', ''],
      ['牵头的资金'],
      ['1', '补助', '市商务局', '10', '10', '10'],
    ]);
  });

  it('has the text of its measures, references as they read', () => {
    const lines = extract.sections[1]?.prose.slice(2).map((block) => 'children' in block && block.children);
    expect(lines).toEqual([
      [{ text: '（一）1.建设园区' }],
      [{ text: '入驻企业达到' }, { text: '400家' }, { text: '。' }],
    ]);
  });

  it('holds nothing of other units but the names that rows need', () => {
    expect(findRecord(extract, 't2')?.record).toEqual({ id: 't2', name: '入驻企业' });
    expect(findRecord(extract, 'o2')?.record).toEqual({ id: 'o2', name: '自贡市财政局' });
    for (const id of ['m2', 'n2', 'n3', 'f2']) expect(findRecord(extract, id)).toBeUndefined();
    expect(JSON.stringify(extract)).not.toMatch(/别家|底稿|99/);
  });

  it('says so where the unit has nothing to do, in the language of the plan', () => {
    const nothing = extractFor(plan(inEnglish, organisation('o9', { name: 'Bureau' })), 'o9');
    expect(nothing.profile.title).toMatch(/: Extract for Bureau$/);
    expect(nothing.sections[0]?.prose[0]).toMatchObject({
      children: [{ text: 'The plan gives this unit nothing to do.' }],
    });
  });
});

describe('every kind', () => {
  const value = (field: Field, text: string): unknown => {
    if (field.type === 'text') return text;
    if (field.type === 'names') return [text];
    if (field.type === 'rows')
      return [Object.fromEntries(Object.entries(field.columns).map(([name, column]) => [name, value(column, text)]))];
    return undefined;
  };
  /** A record with this text in every field that takes text, of this unit in every field that names one. */
  const filled = (kind: KindName, id: string, text: string, unit: string): PlanRecord => ({
    id,
    source: text,
    ...Object.fromEntries(
      Object.entries(fieldsOf(kind)).flatMap(([name, field]) => {
        if ('to' in field) return field.to === 'organisation' ? [[name, field.type === 'link' ? unit : [unit]]] : [];
        const filling = value(field, text);
        return filling === undefined ? [] : [[name, filling]];
      }),
    ),
  });
  const kinds = KIND_NAMES.filter((kind) =>
    Object.values(fieldsOf(kind)).some((field) => 'to' in field && field.to === 'organisation'),
  );

  it.each(kinds)('%s: the extract has the unit’s record and none of another’s', (kind) => {
    const both = plan(
      organisation('o1', { name: '本单位' }),
      organisation('o2', { name: '他单位' }),
      a(kind, filled(kind, 'own', '本单位的', 'o1')),
      a(kind, filled(kind, 'other', '他人的', 'o2')),
    );
    const extract = extractFor(both, 'o1');
    expect(extract.sections[0]?.heading).toBe(kindNamed(kind).words.many['zh-CN']);
    expect(JSON.stringify(extract)).toContain('本单位的');
    expect(JSON.stringify(extract)).not.toMatch(/他人的|他单位/);
  });
});

describe('a unit', () => {
  it.each(['自贡市商务局', '市商务局', ' 自贡市商务和外事局 ', '自贡市　商务局'])('is found by “%s”', (name) => {
    expect(findUnit(whole, name)).toEqual({ kind: 'found', unit: 'o1' });
  });

  it('that nobody is called has the likest names beside it', () => {
    expect(findUnit(whole, '商务厅')).toMatchObject({ kind: 'none', near: ['自贡市商务局'] });
    expect(findUnit(whole, '市科技')).toMatchObject({ near: ['自贡市科技局'] });
    expect(findUnit(whole, 'xyz')).toEqual({ kind: 'none', near: [] });
  });

  it('that two are called is not guessed', () => {
    const twice = plan(
      organisation('o1', { name: '甲局', shortName: '局' }),
      organisation('o2', { name: '乙局', shortName: '局' }),
    );
    expect(findUnit(twice, '局')).toEqual({ kind: 'none', near: ['甲局', '乙局'] });
  });
});
