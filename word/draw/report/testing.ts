import type { Plan } from '#core/records';
import {
  demanded,
  inEnglish,
  paragraph,
  plan,
  profile,
  section,
  smallTable,
  table,
  target,
} from '../../../core/records/testing';

const annex = (key: string) => ({ key, heading: '附件', unnumbered: true, annex: true }) as const;
const goal = { comparator: '=' } as const;

/** A plan whose text points to its annexes and tables, one of which has its number typed. */
export const pointingPlan = (): Plan =>
  plan(
    profile({ title: '彩灯产业行动计划（2026—2028年）', shortName: '彩灯计划', issuer: '自贡市人民政府' }),
    demanded(annex('a1'), annex('a2')),
    target('target0001', { name: '园区年产值', value: { ...goal, value: '50', unit: '亿元' }, deadline: '2028' }),
    section(
      { id: 'section001', heading: '主要目标' },
      paragraph('指标详见附件1，任务见附件 2，企业见表1和附件1至2，', { text: '别的见表3。', bold: true }),
      paragraph('《省级意见》附件1不是本计划的附件。'),
      smallTable({ caption: '表1 龙头企业名单' }, ['企业', '产品'], ['自贡灯彩集团', '灯组']),
      table('indicators'),
    ),
    section({ id: 'section002', heading: '保障措施' }, paragraph('加强领导。')),
    section({ id: 'section003', key: 'a1', heading: '主要指标表' }, table('indicators')),
    section({ id: 'section004', key: 'a2', heading: '任务分工表' }, table('tasks')),
  );

/** The same in English, which points to a section too. */
export const pointingEnglishPlan = (): Plan =>
  plan(
    inEnglish,
    profile({ title: 'Action Plan for the Lantern Industry (2026–2028)' }),
    demanded(annex('a1')),
    target('target0001', { name: 'Annual output', value: { ...goal, value: '5', unit: 'billion yuan' } }),
    section(
      { id: 'section001', heading: 'Goals' },
      paragraph('The tasks are in section 2.1, the figures in Table 1.'),
      table('indicators'),
    ),
    section(
      { id: 'section002', heading: 'Tasks' },
      paragraph('As follows.'),
      section({ id: 'section005', heading: 'Parks' }, paragraph('Build parks.')),
    ),
    section({ id: 'section003', key: 'a1', heading: 'Indicators' }, paragraph('See Table 2.'), table('indicators')),
  );
