import type { Plan } from '#core/records';
import {
  demanded,
  finance,
  listItem,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  profile,
  project,
  ref,
  runInHeading,
  section,
  smallTable,
  table,
  talent,
  target,
} from '../../core/records/testing';
import type { Inline, ListItem, SectionDemand } from '#core/model';

const annex = (key: string, heading: string): SectionDemand => ({ key, heading, unnumbered: true, annex: true });
const preamble = (heading: string): SectionDemand => ({ key: 'preamble', heading, unnumbered: true, locked: true });

export const numbered = (...content: readonly (string | Inline)[]): ListItem => ({
  ...listItem(...content),
  ordered: true,
});

const goal = { comparator: '=' } as const;

/** A plan with everything that a Word file can show. */
export const richChinesePlan = (): Plan =>
  plan(
    profile({
      title: '自贡市彩灯产业转型升级行动计划（2026—2028年）',
      recipients: '各区（县）人民政府，市级各部门，各有关单位',
      issuer: '自贡市人民政府办公室',
      date: '2026-01-05',
    }),
    demanded(preamble('引言'), annex('a1', '主要指标表'), annex('a2', '任务分工表'), annex('a3', '资金安排表')),
    organisation('org0000001', { name: '自贡市经济和信息化局', shortName: '市经济和信息化局' }),
    organisation('org0000002', { name: '自贡市文化广播电视和旅游局', shortName: '市文广旅局' }),
    target('target0001', {
      name: '园区年产值',
      value: { ...goal, value: '50', unit: '亿元' },
      deadline: '2028',
      baseline: { ...goal, value: '21.5', unit: '亿元' },
      baselineYear: '2025',
      dataSource: '市统计局年报',
      nature: 'expected',
      owner: 'org0000001',
    }),
    target('target0002', { name: '国家级旅游景区等级', grade: '5A级', deadline: '2028-Q4', nature: 'binding' }),
    measure('measure001', { lead: 'org0000001', cooperating: ['org0000002'], due: '2027-06', targets: ['target0001'] }),
    measure('measure002', { lead: 'org0000002', due: '2028' }),
    project('project001', {
      name: '中华彩灯大世界',
      investment: { ...goal, value: '70', unit: '亿元' },
      start: '2026',
      end: '2028',
    }),
    finance('finance001', {
      purpose: '园区基础设施补助',
      lead: 'org0000001',
      amount: { ...goal, value: '5000', unit: '万元' },
      parts: [
        { source: 'province', year: 2026, value: '2000' },
        { source: 'city', year: 2027, value: '1500.5' },
      ],
    }),
    finance('finance002', { purpose: '设计大赛', amount: { ...goal, value: '300', unit: '万元' } }),
    section(
      { id: 'section000', key: 'preamble', heading: '引言' },
      paragraph('为加快“中国彩灯之乡”产业转型升级，根据国家、省有关部署，结合我市实际，制定本行动计划。'),
    ),
    section(
      { id: 'section001', heading: '总体要求' },
      section(
        { id: 'section002', heading: '基本原则' },
        paragraph('坚持以下原则：'),
        numbered('政府引导、市场主导。'),
        numbered('创新驱动、绿色发展。'),
        paragraph('同时做到：'),
        listItem('不搞重复建设；'),
        listItem({ text: '不增加', bold: true }, { text: '企业', italic: true }, { text: '负担。', underline: true }),
        numbered('重新编号的第一条。'),
      ),
      section(
        { id: 'section003', heading: '主要目标' },
        paragraph(
          '到2028年，园区年产值达到',
          ref('target0001', 'value'),
          '，景区达到',
          ref('target0002', 'grade'),
          '标准。',
        ),
        table('indicators'),
        paragraph('表后的文字。'),
      ),
    ),
    section(
      { id: 'section004', heading: '重点任务' },
      section(
        { id: 'section005', heading: '建设产业基地' },
        paragraph('围绕产业基地建设，重点抓好以下工作。'),
        measureText(
          'measure001',
          '建设中华彩灯文化创意产业园',
          paragraph('由', ref('measure001', 'lead'), '牵头，于', ref('measure001', 'due'), '底前完成。'),
          runInHeading('责任分工'),
          paragraph(
            '各区（县）人民政府按职责分工负责，形成上下联动、齐抓共管的工作格局，确保各项任务落到实处、见到成效。',
          ),
        ),
        measureText('measure002', '开展全球灯会行动', paragraph('在境外城市举办灯会，带动“产品+服务”出口。')),
        section({ id: 'section006', heading: '第三级小节' }, paragraph('小节正文。')),
      ),
      section(
        { id: 'section007', heading: '壮大市场主体' },
        paragraph('培育龙头企业。'),
        smallTable(
          { caption: '龙头企业培育名单' },
          ['企业', '主要产品', '产值'],
          ['自贡灯彩集团', '大型灯组\n花灯', ref('target0001', 'value')],
          ['其他', '', { text: '不少于', bold: true }],
        ),
        smallTable({ head: false }, ['没有表题的表', '甲']),
        smallTable({}, ['', '']),
      ),
    ),
    section({ id: 'section008', heading: '保障措施' }, paragraph('加强组织领导。')),
    section(
      { id: 'section009', key: 'a1', heading: '主要指标表' },
      paragraph('产值按当年价格计算。'),
      table('indicators'),
    ),
    section({ id: 'section010', key: 'a2', heading: '任务分工表' }, table('tasks')),
    section({ id: 'section011', key: 'a3', heading: '资金安排表' }, table('finance')),
  );

/** The same in English, with enough text that its contents have more than one page number. */
export function richEnglishPlan(): Plan {
  const text = (about: string): string =>
    Array.from(
      { length: 14 },
      (_, at) => `Sentence ${String(at + 1)} about ${about} says what is done, by whom and by when.`,
    ).join(' ');
  return plan(
    { language: 'en' },
    profile({
      title: 'Action Plan for the Transformation and Upgrading of the Zigong Lantern Industry (2026–2028)',
      recipients: 'District governments',
      issuer: 'Zigong Municipal Government',
      date: '2026-01-05',
    }),
    demanded(preamble('Introduction'), annex('a1', 'Indicators'), annex('a2', 'Finance by source and year')),
    organisation('org0000001', {
      name: 'Zigong Bureau of Economy and Information Technology',
      shortName: 'Economy Bureau',
    }),
    target('target0001', {
      name: 'Annual output of the park',
      value: { ...goal, value: '5', unit: 'billion yuan' },
      deadline: '2028',
      dataSource: 'Bureau of Statistics',
      owner: 'org0000001',
    }),
    measure('measure001', { lead: 'org0000001', due: '2027-Q2', targets: ['target0001'] }),
    talent('talent0001', { name: 'Lantern designers', type: 'train', count: { ...goal, value: '200', unit: '人' } }),
    finance('finance001', {
      purpose: 'Subsidy for the park',
      amount: { ...goal, value: '50', unit: 'million yuan' },
      parts: [{ source: 'province', year: 2026, value: '20' }],
    }),
    section({ id: 'section000', key: 'preamble', heading: 'Introduction' }, paragraph(text('the 彩灯 industry'))),
    section(
      { id: 'section001', heading: 'Overall requirements' },
      section(
        { id: 'section002', heading: 'Main goals' },
        paragraph('The output reaches ', ref('target0001', 'value'), '.'),
        numbered('The first goal.'),
        numbered('The second goal.'),
        listItem('A point.'),
      ),
      section({ id: 'section003', heading: 'Principles' }, paragraph(text('principles')), paragraph(text('order'))),
    ),
    section(
      { id: 'section004', heading: 'Key tasks' },
      section(
        { id: 'section005', heading: 'Build the base' },
        paragraph(text('the base')),
        measureText(
          'measure001',
          'Build the lantern park',
          paragraph('Led by ', ref('measure001', 'lead'), ', due ', ref('measure001', 'due'), '.'),
          runInHeading('Division of work'),
          paragraph(text('work')),
        ),
        section({ id: 'section006', heading: 'A subsection' }, paragraph(text('the subsection')), table('talent')),
      ),
      section(
        { id: 'section007', heading: 'Build the brand' },
        paragraph(text('the brand')),
        paragraph(text('exports')),
        smallTable({ caption: 'Brands' }, ['Brand', 'Output'], ['Lantern Park', ref('target0001', 'value')]),
      ),
    ),
    section({ id: 'section008', heading: 'Safeguards' }, paragraph(text('safeguards'))),
    section({ id: 'section009', key: 'a1', heading: 'Indicators' }, table('indicators')),
    section({ id: 'section010', key: 'a2', heading: 'Finance by source and year' }, table('finance')),
  );
}

/** A plan of nothing but long paragraphs: full pages, to count lines and characters. */
export function longChinesePlan(paragraphs = 40): Plan {
  const sentence = '坚持以市场为导向以项目为载体推动彩灯产业由分散生产向集群发展转变由一次性展出向全产业链经营转变';
  const blocks = Array.from({ length: paragraphs }, () => paragraph(sentence.repeat(6)));
  return plan(profile({ title: '长文' }), section({ id: 'section001', heading: '总体要求' }, ...blocks));
}
