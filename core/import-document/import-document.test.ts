import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds, walkSections } from '#core/model';
import { fieldText, inlineText, numberPlan } from '#core/derive';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import { templateFor } from '#templates';
import { guessOutline } from './guess-outline';
import { importDocument, type ImportedDocument } from './import-document';
import type { PlaceOfPart } from './place-of-part';
import { readOutline } from './read-outline';
import { sayImportNotes } from './say-import-notes';
import { charactersLost, lostFrom, oldText } from './testing';

function templateNamed(id: string): NonNullable<ReturnType<typeof templateFor>> {
  const template = templateFor(id, 'zh-CN');
  if (!template) throw new Error(`no template ${id}`);
  return template;
}
const template = templateNamed('action-plan');

const LANTERNS = [
  '自贡市人民政府文件',
  '自府发〔2025〕12号',
  '自贡市彩灯产业',
  '提升行动计划（2025—2027年）',
  '各区县人民政府，市级各部门：',
  '为做强彩灯产业，制定本行动计划。',
  '一、总体思路',
  '（一）指导思想。以市场为导向，推动彩灯产业集群发展。',
  '（二）工作目标。到2027年，年产值达到50亿元。',
  '二、主要任务',
  '（一）夯实基地',
  '1.建设产业园。完成园区规划和一期建设。（市经济和信息化局牵头，市财政局、市商务局配合）',
  '2.培育龙头企业。每年培育5家。（责任单位：市商务局、市文旅局）',
  '（二）打造品牌。办好灯会。',
  '项目|投资;园区|3亿元',
  '表后的说明。',
  '三、实施步骤',
  '分三年实施。',
  '四、保障措施',
  '（一）加强组织领导。建立联席会议制度。',
  '（二）强化宣传。做好宣传报道。',
  '自贡市人民政府',
  '2025年3月12日',
];

function taken(
  lines: readonly string[],
  change: (places: readonly PlaceOfPart[]) => readonly PlaceOfPart[] = (same) => same,
) {
  const document = readOutline(oldText(lines));
  const mapping = change(guessOutline(document, template));
  const title = document.head.title ?? '旧稿';
  return { document, imported: importDocument(document, { template, mapping, title, newId: countingIds() }) };
}

/** The sections that hold something with what they hold, as a person would list them. */
function listed({ plan }: ImportedDocument): readonly string[] {
  const numbers = numberPlan(plan);
  const label = (id: string): string => numbers.get(id)?.label ?? '';
  return [...walkSections(plan.sections)].flatMap(({ section }) => {
    const inside = section.prose.flatMap((block): readonly string[] => {
      if (block.type === 'generated-table' || block.type === 'picture') return [];
      if (block.type === 'measure')
        return [`举措${label(block.id)}${block.children.map((line) => inlineText(plan, line.children)).join('／')}`];
      if (block.type === 'table') return [`表 ${String(block.children.length - 1)}行`];
      const text = inlineText(plan, block.children);
      return text === '' ? [] : [`${block.type === 'run-in-heading' ? '*' : ''}${text}`];
    });
    return inside.length === 0 && section.key !== undefined
      ? []
      : [`${label(section.id)}${section.heading}`, ...inside];
  });
}

const units = (plan: Plan): readonly string[] =>
  plan.records.measure.map(
    (measure) => `${fieldText(plan, 'measure', measure, 'lead')}|${fieldText(plan, 'measure', measure, 'cooperating')}`,
  );

describe('an old document', () => {
  const { document, imported } = taken(LANTERNS);

  test('becomes sections of the template, measures with their text, and prose', () => {
    expect(listed(imported)).toEqual([
      '引言',
      '为做强彩灯产业，制定本行动计划。',
      '（一）指导思想',
      '以市场为导向，推动彩灯产业集群发展。',
      '（三）主要目标',
      '到2027年，年产值达到50亿元。',
      '二、重点任务',
      '举措（一）打造品牌／办好灯会。',
      '表 2行',
      '表后的说明。',
      '（二）夯实基地',
      '举措1.建设产业园／完成园区规划和一期建设。（市经济和信息化局牵头，市财政局、市商务局配合）',
      '举措2.培育龙头企业／每年培育5家。（责任单位：市商务局、市文旅局）',
      '三、实施步骤',
      '分三年实施。',
      '（一）组织领导',
      '建立联席会议制度。',
      '（二）强化宣传',
      '做好宣传报道。',
    ]);
  });

  test('says in its profile what its head and its end say', () => {
    expect(imported.plan.profile).toEqual({
      title: '自贡市彩灯产业提升行动计划（2025—2027年）',
      period: { from: 2025, to: 2027 },
      issuer: '自贡市人民政府',
      recipients: '各区县人民政府，市级各部门',
      date: '2025-03-12',
      official: { head: ['自贡市人民政府'], number: '自府发〔2025〕12号' },
    });
  });

  test('gives measures their units, and says where nobody is named to lead', () => {
    expect(units(imported.plan)).toEqual(['|', '市经济和信息化局|市财政局、市商务局', '|市商务局、市文旅局']);
    expect(imported.plan.records.organisation.map(({ name }) => name)).toEqual([
      '市经济和信息化局',
      '市财政局',
      '市商务局',
      '市文旅局',
    ]);
    expect(imported.notes.filter(({ kind }) => kind === 'units-unread')).toEqual([
      { kind: 'units-unread', measure: '培育龙头企业', text: '责任单位：市商务局、市文旅局' },
    ]);
  });

  test('loses nothing silently, and makes a plan that a file can hold', () => {
    expect(charactersLost(oldText(LANTERNS), document)).toBe('');
    expect(lostFrom(document, imported)).toEqual([]);
    const read = parsePlan(JSON.parse(JSON.stringify(imported.plan)), 'x.plan');
    expect(read).toEqual({ ok: true, value: imported.plan });
  });

  test('says everything that it does not have as it stood', () => {
    expect(sayImportNotes(imported.notes, 'zh-CN').map(({ said }) => said)).toEqual([
      '1 条举措写了几个责任单位，没有写明谁牵头，都列为配合单位：',
      '4 个标题改用了模板的标题：',
      '文件开头或结尾读成了计划概况（6 项）：',
      '12 个标题前手工输入的编号已去掉，由计划自动编号。',
    ]);
  });

  test('goes where the officer wants it', () => {
    const { document: given, imported: changed } = taken(LANTERNS, (places) =>
      places.map((place, at) =>
        at === 0 ? { kind: 'leave-out' } : place.kind === 'measure' ? { kind: 'prose' } : place,
      ),
    );
    expect(changed.plan.records.measure).toEqual([]);
    expect(listed(changed)).toContain(
      '1.建设产业园。完成园区规划和一期建设。（市经济和信息化局牵头，市财政局、市商务局配合）',
    );
    expect(changed.notes).toContainEqual({
      kind: 'left-out',
      heading: '',
      lines: ['为做强彩灯产业，制定本行动计划。'],
    });
    expect(lostFrom(given, changed)).toEqual([]);
  });
});

test('a table that is too large for the text is listed whole', () => {
  const rows = Array.from({ length: 101 }, (_, at) => `第${String(at)}行|值`).join(';');
  const { document, imported } = taken(['一、项目', rows]);
  expect(imported.notes.find(({ kind }) => kind === 'large-table')).toMatchObject({ rows: 101, columns: 2 });
  expect(lostFrom(document, imported)).toEqual([]);
});

const line = fc.oneof(
  fc.constantFrom(
    ...[
      '# 总体要求',
      '## 指导思想',
      '### 细则',
      '一、总体要求',
      '二、重点任务',
      '（一）加强组织领导。由市政府负责。',
      '（二）建设园区',
    ],
    ...[
      '1.建设园区。（市商务局牵头）',
      '1.1 Tasks',
      '附件1',
      '重点项目表',
      '- 一项',
      '+ 建设平台。支持企业。',
      'A|B;C|D',
      '% 某市行动计划',
    ],
    ...[
      '某市人民政府',
      '2025年3月12日',
      '各县（区）人民政府：',
      '某府发〔2025〕1号',
      '某市人民政府文件',
      '（此件公开发布）',
      '关于印发某办法的通知',
    ],
  ),
  fc.string({ maxLength: 30 }).filter((text) => !/[|;#%\u0000-\u001f]/.test(text)),
);
const place = fc.constantFrom<PlaceOfPart>(
  ...([
    { kind: 'new' },
    { kind: 'measure' },
    { kind: 'prose' },
    { kind: 'leave-out' },
    { kind: 'new', in: 'tasks' },
  ] as const),
  ...([
    { kind: 'section', key: 'goals' },
    { kind: 'section', key: 'tasks' },
    { kind: 'section', key: 'gone' },
  ] as const),
);

test('whatever stands in a document and wherever it goes, all of it is in the plan or in the notes', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.array(place, { maxLength: 14 }), (lines, places) => {
      const text = oldText(lines);
      const { document, imported } = taken(lines, (guessed) => guessed.map((each, at) => places[at] ?? each));
      expect(charactersLost(text, document)).toBe('');
      expect(lostFrom(document, imported)).toEqual([]);
      expect(parsePlan(JSON.parse(JSON.stringify(imported.plan)), 'x')).toEqual({ ok: true, value: imported.plan });
    }),
    { numRuns: 120 },
  );
});
