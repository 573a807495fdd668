import { describe, expect, it } from 'vitest';
import type { MeasureBlock, Official, RunInHeading } from '#core/model';
import type { Plan } from '#core/records';
import { applyEdits, type Edit } from '#core/edit';
import {
  finance,
  listItem,
  measure,
  measureText,
  organisation,
  paragraph,
  picture,
  plan,
  profile,
  record,
  ref,
  runInHeading,
  section,
  smallTable,
  table,
  target,
  waivers,
} from '../records/testing';
import { comparePlans, countChanges, homeName, sayChange, sayCounts } from './index';

const whole = plan(
  section(
    's1',
    paragraph('到2028年，产值达到', ref('t1', 'value'), '。'),
    runInHeading('小标题'),
    section('s11', measureText('m1', '建园', paragraph('正文')), listItem('条目')),
    section('s12', paragraph('十二')),
  ),
  section('s2', paragraph('二'), table('tasks'), smallTable({ caption: '表' }, ['甲', '乙'], ['1', '2'])),
  section('s3', paragraph('三')),
  target('t1', { name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } }),
  target('t2', { name: '出口' }),
  target('t3', { name: '就业' }),
  measure('m1', { lead: 'o1', targets: ['t1', 't2'] }),
  organisation('o1', { name: '市商务局' }),
  waivers({ rule: 'P1', at: 'record:t1', name: '李四', reason: '省定' }),
  finance('f1', { purpose: '奖补', amount: { value: '100', comparator: '=', unit: '万元' } }),
);

const copy = <T>(value: T): T => structuredClone(value);
/** The changes as sentences; the plans share nothing, as after reading two files. */
const said = (before: Plan, after: Plan): readonly string[] =>
  comparePlans(copy(before), copy(after)).map((change) => sayChange(change, 'zh-CN'));
const after = (...edits: readonly Edit[]): readonly string[] => said(whole, applyEdits(whole, edits));
const proseOf = (id: string): Plan['sections'][number]['prose'] =>
  [...whole.sections, ...whole.sections.flatMap(({ sections }) => sections)].find((each) => each.id === id)?.prose ??
  [];

describe('comparing plans', () => {
  it('finds the same whether the plans share structure or not', () => {
    const next = applyEdits(whole, [
      { kind: 'rename-section', section: 's2', heading: '新' },
      { kind: 'remove-record', record: 't2' },
      { kind: 'move-section', section: 's12', place: { index: 0 } },
    ]);
    expect(comparePlans(whole, next)).toEqual(comparePlans(copy(whole), copy(next)));
  });

  const moved = proseOf('s11').map((block) => (block.type === 'list-item' ? { ...block, ordered: true } : block));
  const cases: Readonly<Record<Edit['kind'], readonly [Edit, readonly string[]]>> = {
    'set-profile': [
      { kind: 'set-profile', profile: { ...whole.profile, period: { from: 2026, to: 2030 }, issuer: '市政府' } },
      ['发文机关 （空） → 市政府', '计划期 2026—2028年 → 2026—2030年'],
    ],
    'set-house': [{ kind: 'set-house', house: { names: [{ name: '灯会' }] } }, ['本计划的规范用语有改动']],
    'set-field': [
      { kind: 'set-field', record: 't1', field: 'value', value: { value: '60', comparator: '=', unit: '亿元' } },
      ['指标“年产值” 目标值 50亿元 → 60亿元'],
    ],
    'add-record': [
      { kind: 'add-record', of: 'target', record: { id: 't4', name: '税收' }, index: 0 },
      ['新增指标“税收”'],
    ],
    'remove-record': [
      { kind: 'remove-record', record: 't2' },
      ['删除指标“出口”', '举措“建园” 支撑指标 年产值、出口 → 年产值'],
    ],
    'move-record': [{ kind: 'move-record', record: 't3', index: 0 }, ['指标“就业”调整了次序']],
    'replace-prose': [{ kind: 'replace-prose', section: 's11', prose: moved }, ['列表项改为编号列表项']],
    'turn-refs-to-text': [{ kind: 'turn-refs-to-text', record: 't1' }, ['段落文字有改动']],
    'add-section': [
      { kind: 'add-section', section: section({ id: 's9', heading: '附则' }), place: { index: 1 } },
      ['新增章节“附则”'],
    ],
    'rename-section': [{ kind: 'rename-section', section: 's2', heading: '保障措施' }, ['章节“s2”改名为“保障措施”']],
    'move-section': [{ kind: 'move-section', section: 's12', place: { index: 0 } }, ['章节“s12”移动了位置']],
    'remove-section': [{ kind: 'remove-section', section: 's11' }, ['删除章节“s11”']],
    'add-waiver': [
      { kind: 'add-waiver', waiver: { rule: 'P1', at: 'record:t9', name: '张三', reason: '已另文' } },
      ['豁免有改动'],
    ],
    'remove-waiver': [{ kind: 'remove-waiver', rule: 'P1', at: 'record:t1' }, ['豁免有改动']],
    // A picture is told by the block that shows it.
    'add-media': [{ kind: 'add-media', name: 'x.png', content: '' }, []],
    'replace-plan': [{ kind: 'replace-plan', plan: { ...whole, language: 'en' } }, ['计划的语言有改动']],
  };
  it.each(Object.entries(cases))('names what %s did', (_, [edit, sentences]) => {
    expect(after(edit)).toEqual(sentences);
  });
});

describe('the text of a change', () => {
  const changed = (prose: Plan['sections'][number]['prose'], id = 's1') =>
    comparePlans(whole, applyEdits(whole, [{ kind: 'replace-prose', section: id, prose }]));
  const [first, heading] = proseOf('s1');
  const rest = proseOf('s1').slice(1);
  if (first?.type !== 'paragraph' || !heading) throw new Error('Another plan');

  it('marks what changed, and leads to it', () => {
    const [last] = [{ ...first, children: [{ text: '到2030年，年产值达到' }, ref('t1', 'value'), { text: '。' }] }];
    const [change] = changed([last, ...rest]);
    expect(change?.of === 'block' && change.pieces).toEqual([
      { kind: 'same', text: '到' },
      { kind: 'removed', text: '2028' },
      { kind: 'added', text: '2030' },
      { kind: 'same', text: '年，' },
      { kind: 'added', text: '年' },
      { kind: 'same', text: '产值达到50亿元。' },
    ]);
    expect(change?.at).toEqual({ section: 's1', block: first.id, start: 1, end: 5 });
  });

  it('is the same while a reference shows the same field, whatever its value', () => {
    const edit: Edit = { kind: 'set-field', record: 't1', field: 'value' };
    expect(comparePlans(whole, applyEdits(whole, [edit])).map(({ of }) => of)).toEqual(['field']);
  });

  it('tells formatting from text', () => {
    const bold: RunInHeading = { ...runInHeading(), id: heading.id, children: [{ text: '小标题', bold: true }] };
    expect(changed([first, bold]).map((change) => sayChange(change, 'zh-CN'))).toEqual(['段内小标题格式有改动']);
  });

  it('comes and goes with the measure or section that holds it', () => {
    const without = changed(proseOf('s11').slice(0, 1), 's11');
    expect(without.map((change) => ('pieces' in change ? change.pieces : []))).toEqual([
      [{ kind: 'removed', text: '建园\n正文' }],
      [{ kind: 'removed', text: '条目' }],
    ]);
    const gone = comparePlans(whole, applyEdits(whole, [{ kind: 'remove-section', section: 's1' }]));
    expect(gone.map((change) => [sayChange(change, 'zh-CN'), 'pieces' in change ? change.pieces : []])).toEqual([
      ['删除章节“s1”', [{ kind: 'removed', text: '到2028年，产值达到50亿元。\n小标题' }]],
      ['删除章节“s11”', [{ kind: 'removed', text: '建园\n正文\n条目' }]],
      ['删除章节“s12”', [{ kind: 'removed', text: '十二' }]],
    ]);
  });

  it('that moved is told once, where it stands now', () => {
    const both = applyEdits(whole, [
      { kind: 'replace-prose', section: 's1', prose: [first] },
      { kind: 'replace-prose', section: 's3', prose: [...proseOf('s3'), heading] },
    ]);
    expect(said(whole, both)).toEqual(['段内小标题从“s1”移到这里']);
    expect(changed([heading, first]).map((change) => sayChange(change, 'en'))).toEqual(['Run-in heading moved']);
  });

  it('of a measure names it, and the blocks in it', () => {
    const [open, old] = proseOf('s11');
    if (!open || old?.type !== 'measure') throw new Error('Another plan');
    const [title, text] = old.children;
    const next: MeasureBlock = {
      ...old,
      children: [title, { ...paragraph('正文增补'), id: text?.id ?? '' }, { ...paragraph('新'), id: 'n' }],
    };
    expect(
      changed([open, next], 's11')
        .slice(0, 2)
        .map((change) => sayChange(change, 'zh-CN')),
    ).toEqual(['举措“建园”：段落文字有改动', '举措“建园”：新增段落']);
  });

  it('of a small table is that of its rows', () => {
    const rows = proseOf('s2').map((block) =>
      block.type === 'table' ? { ...smallTable({ caption: '表' }, ['甲', '乙'], ['1', '3']), id: block.id } : block,
    );
    const [change] = changed(rows, 's2');
    expect(change && sayChange(change, 'zh-CN')).toBe('小表文字有改动');
    expect(change?.of === 'block' && change.pieces.slice(-2)).toEqual([
      { kind: 'removed', text: '2' },
      { kind: 'added', text: '3' },
    ]);
  });
});

describe('a picture', () => {
  const [first, second] = [`${'a'.repeat(64)}.png`, `${'b'.repeat(64)}.png`];
  const shown = (...[media, look]: Parameters<typeof picture>): Plan =>
    plan(section('s1', paragraph('文'), picture(media, look)));
  const before = shown(first, { caption: '产业布局图', alt: '三个园区', width: 50 });

  it('has each thing told that changed in it', () => {
    const after = shown(second, { caption: '产业空间布局图', alt: '四个园区', width: 80 });
    expect(said(before, after)).toEqual([
      '图片“产业空间布局图”换成了另一张',
      '图片的图题有改动',
      '图片“产业空间布局图”的替代文字有改动',
      '图片“产业空间布局图”宽度 50% → 80%',
    ]);
    expect(comparePlans(before, after).map((change) => 'pieces' in change && change.pieces.length)).toEqual([
      0, 3, 3, 0,
    ]);
    expect(comparePlans(before, after).map((change) => sayChange(change, 'en'))).toEqual([
      'Picture “产业空间布局图” replaced with another one',
      'Picture: caption changed',
      'Picture “产业空间布局图”: alternative text changed',
      'Picture “产业空间布局图”: width 50% → 80%',
    ]);
  });

  it('is told apart from its own size, and without a caption', () => {
    expect(said(shown(first, { width: 50 }), shown(first))).toEqual(['图片宽度 50% → 原大小']);
    expect(said(before, before)).toEqual([]);
    const bold = plan(
      section(
        's1',
        paragraph('文'),
        picture(first, { caption: { text: '产业布局图', bold: true }, alt: '三个园区', width: 50 }),
      ),
    );
    expect(said(before, bold)).toEqual(['图片“产业布局图”格式有改动']);
  });

  it('comes and goes with its caption, else with what it says to those who do not see it', () => {
    const none = plan(section('s1', paragraph('文'), picture(first)));
    const [block] = (none.sections[0]?.prose ?? []).slice(1);
    const gone = applyEdits(none, [
      {
        kind: 'replace-prose',
        section: 's1',
        prose: none.sections[0]?.prose.filter(({ type }) => type !== 'picture') ?? [],
      },
    ]);
    expect(block?.type).toBe('picture');
    expect(comparePlans(gone, none)).toMatchObject([
      {
        how: 'added',
        type: 'picture',
        pieces: [{ kind: 'added', text: '图片' }],
        media: { after: first },
        at: { section: 's1', start: 0 },
      },
    ]);
    const without = (of: Plan): Plan =>
      plan(...of.sections.map((each) => ({ ...each, prose: each.prose.filter(({ type }) => type !== 'picture') })));
    expect(comparePlans(before, without(before))).toMatchObject([
      { how: 'removed', pieces: [{ kind: 'removed', text: '产业布局图' }] },
    ]);
  });

  it('that moved is told once', () => {
    const longer = plan(section('s1', paragraph('甲'), picture(first), paragraph('乙'), paragraph('丙')));
    const prose = longer.sections[0]?.prose ?? [];
    const moved = applyEdits(longer, [
      {
        kind: 'replace-prose',
        section: 's1',
        prose: [...prose.filter(({ type }) => type !== 'picture'), ...prose.filter(({ type }) => type === 'picture')],
      },
    ]);
    expect(said(longer, moved)).toEqual(['图片移动了位置']);
  });
});

describe('rows of a field', () => {
  const entries = (...names: readonly string[]) => names.map((name) => ({ name, region: `${name}区` }));
  const lists = plan(record('list', 'l1', { title: '重点集群', entries: entries('潮南', '园洲', '茶山') }));
  const now = (value: unknown): readonly string[] =>
    said(lists, applyEdits(lists, [{ kind: 'set-field', record: 'l1', field: 'entries', value }]));

  it('are told row by row: which, and what it was and is', () => {
    const [first, ...rest] = entries('潮南', '园洲', '大朗');
    expect(now([{ ...first, region: '潮汕' }, ...rest])).toEqual([
      '名单“重点集群” 条目“潮南” 潮南 潮南区 → 潮南 潮汕',
      '名单“重点集群” 条目“茶山” 茶山 茶山区 → （空）',
      '名单“重点集群” 条目“大朗” （空） → 大朗 大朗区',
    ]);
  });

  it('of one name are told apart', () => {
    expect(now(entries('潮南', '园洲', '茶山', '茶山'))).toEqual(['名单“重点集群” 条目“茶山” （空） → 茶山 茶山区']);
  });

  it('in another order are a change of the whole field', () => {
    expect(now(entries('园洲', '潮南', '茶山'))).toEqual([
      '名单“重点集群” 条目 潮南 潮南区；园洲 园洲区；茶山 茶山区 → 园洲 园洲区；潮南 潮南区；茶山 茶山区',
    ]);
  });
});

describe('an official document', () => {
  it('is compared element by element', () => {
    const notice = { title: '关于印发《计划》的通知', text: '请执行。' };
    const of = (official: Official): Plan => plan(profile({ title: '计划', official }));
    const before = of({ number: '自府发〔2026〕4号', head: ['商务局文件'], printedOn: '2026-01-05', notice });
    const after = of({
      ...{ number: '自府发〔2026〕5号', head: ['商务局', '财政局文件'], printedOn: '2026-01-06', goesUp: true },
      notice: { ...notice, text: '请认真执行。' },
    });
    expect(comparePlans(before, after).map((change) => sayChange(change, 'zh-CN'))).toEqual([
      '发文机关标志 商务局文件 → 商务局、财政局文件',
      '发文字号 自府发〔2026〕4号 → 自府发〔2026〕5号',
      '上行文 （空） → 是',
      '印发通知正文 请执行。 → 请认真执行。',
      '印发日期 2026年1月5日 → 2026年1月6日',
    ]);
    expect(comparePlans(plan(profile({ title: '计划' })), of({ hasSeal: true }))).toMatchObject([
      { of: 'profile', field: 'official.hasSeal', at: { profile: 'official.hasSeal' } },
    ]);
  });
});

describe('counting changes', () => {
  const next = applyEdits(whole, [
    { kind: 'set-profile', profile: { title: '新' } },
    { kind: 'rename-section', section: 's11', heading: '新' },
    { kind: 'remove-section', section: 's3' },
    { kind: 'set-field', record: 't1', field: 'deadline', value: '2028' },
    { kind: 'set-field', record: 't1', field: 'name', value: '产值' },
    { kind: 'remove-record', record: 't3' },
    { kind: 'set-field', record: 'f1', field: 'parts', value: [{ source: 'city', year: 2026, value: '40' }] },
  ]);
  const changes = comparePlans(whole, next);

  it('says how many sections and records, in both languages', () => {
    expect(sayCounts(countChanges(changes), 'zh-CN')).toBe('计划概况、2 个章节、2 个指标、1 项资金');
    expect(sayCounts(countChanges(changes), 'en')).toBe('the profile, 2 sections, 2 targets, 1 finance item');
    expect(sayCounts(countChanges([]), 'en')).toBe('');
  });

  it('lists them under the names that the officer knows', () => {
    const homes = changes.map(({ home }) => homeName(home, { before: whole, after: next }, 'zh-CN'));
    expect([...new Set(homes)]).toEqual(['计划概况', '（一）新', '三、s3', '指标台账', '资金台账']);
  });

  it('says values in plain words in both languages', () => {
    const of = (field: string) => changes.filter((change) => change.of === 'field' && change.field === field);
    expect(of('parts').map((change) => sayChange(change, 'zh-CN'))).toEqual([
      '资金“奖补” 分来源、分年度 （空） → 2026年市级40万元',
    ]);
    const parts = [
      { kind: 'set-field', record: 'p1', field: 'parts', value: [{ source: 'bank', value: '4' }] },
    ] as const;
    const built = plan(
      record('project', 'p1', { name: '园区', investment: { value: '9', comparator: '=', unit: '亿元' } }),
    );
    expect(said(built, applyEdits(built, parts))).toEqual(['项目“园区” 分来源、分年度投资 （空） → 银行贷款4亿元']);
    expect(of('deadline').map((change) => sayChange(change, 'en'))).toEqual([
      'Target “产值”: deadline (empty) → 2028年',
    ]);
  });
});
