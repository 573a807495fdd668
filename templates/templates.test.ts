import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, countingIds, demandFor, isBlank, walkSections, type SectionDemand } from '#core/model';
import { runChecks } from '#core/checks';
import { applyEdits, mayMove, mayRemove, mayRename } from '#core/edit';
import { emptyRequiredSections, numberPlan } from '#core/derive';
import { fieldsOf, isKindName, type Plan } from '#core/records';
import { startPlan } from '#core/template';
import { TABLE_TITLES } from '#core/words';
import { TEMPLATES, templateFor } from './templates';

const flat = (sections: readonly SectionDemand[]): readonly SectionDemand[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);

const start = (language: 'zh-CN' | 'en'): Plan => {
  const template = templateFor('action-plan', language);
  if (!template) throw new Error('no template');
  return startPlan(template, { title: '自贡市彩灯产业转型升级行动计划' }, countingIds());
};
const sectionWithKey = (plan: Plan, key: string): string => {
  for (const { section } of walkSections(plan.sections)) if (section.key === key) return section.id;
  throw new Error(`no section ${key}`);
};

describe.each(TEMPLATES)('the template $id in $language', (template) => {
  const sections = flat(template.sections);

  it('gives every section a heading, a prompt and an example in its own language', () => {
    for (const { key, heading, prompt = '', example = '' } of sections) {
      for (const text of [heading, prompt, example]) {
        expect(text.trim(), key).not.toBe('');
        expect(/\p{Script=Han}/u.test(text), `${key}: ${text}`).toBe(template.language === 'zh-CN');
      }
    }
  });

  it('uses each key once', () => {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
  });

  it('has every generated table in an annex of that name', () => {
    const annexes = sections.filter(({ annex }) => annex === true);
    expect(annexes.flatMap(({ tables = [] }) => tables)).toEqual(TABLE_NAMES);
    expect(annexes.map(({ heading }) => heading)).toEqual(
      TABLE_NAMES.map((name) => TABLE_TITLES[name][template.language]),
    );
  });

  it('asks only for fields that the record kinds have', () => {
    for (const [kind, fields] of Object.entries(template.fields ?? {})) {
      if (!isKindName(kind)) throw new Error(`no record kind ${kind}`);
      expect(Object.keys(fieldsOf(kind))).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
  });
});

it('makes the same demands in both languages', () => {
  const bare = (section: SectionDemand): unknown => ({
    ...section,
    heading: '',
    prompt: '',
    example: '',
    sections: section.sections?.map(bare),
  });
  const [chinese, english] = TEMPLATES;
  expect(english?.sections.map(bare)).toEqual(chinese?.sections.map(bare));
  expect(english?.fields).toEqual(chinese?.fields);
  expect(english?.levels).toEqual(chinese?.levels);
});

describe('a plan started from the template', () => {
  it('is empty where the officer writes and asks for the required sections', () => {
    const plan = start('zh-CN');
    expect(emptyRequiredSections(plan).map(({ heading }) => heading)).toEqual([
      '引言',
      '指导思想',
      '基本原则',
      '主要目标',
      '重点任务',
      '组织领导',
      '监督考核',
    ]);
    for (const { section } of walkSections(plan.sections)) {
      const isAnnex = demandFor(plan.demands, section.key)?.annex === true;
      expect(isBlank(section.prose), section.heading).toBe(!isAnnex);
    }
  });

  it.each(['zh-CN', 'en'] as const)('has nothing wrong with it in %s, only places to fill', (language) => {
    const levels = runChecks(start(language)).map(({ level }) => level);
    expect(levels).toEqual(Array.from({ length: 7 }, () => 'to-fill'));
  });

  it('is numbered as official documents are', () => {
    const plan = start('zh-CN');
    const numbers = numberPlan(plan);
    const labels = [...walkSections(plan.sections)].map(
      ({ section }) => `${numbers.get(section.id)?.label ?? ''}${section.heading}`,
    );
    expect(labels).toEqual([
      '引言',
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '（三）主要目标',
      '二、重点任务',
      '三、重点项目',
      '四、保障措施',
      '（一）组织领导',
      '（二）政策资金',
      '（三）人才支撑',
      '（四）监督考核',
      '附件1主要指标表',
      '附件2任务分工表',
      '附件3重点项目表',
      '附件4资金安排表',
      '附件5人才工作表',
    ]);
  });

  it('lets the officer remove what a plan may do without, and nothing else', () => {
    const plan = start('zh-CN');
    const removable = [...walkSections(plan.sections)].filter(({ section }) => mayRemove(plan, section.id));
    expect(removable.map(({ section }) => section.heading)).toEqual([
      '重点项目',
      '政策资金',
      '人才支撑',
      '重点项目表',
      '资金安排表',
      '人才工作表',
    ]);
    expect(mayRename(plan, sectionWithKey(plan, 'goals'))).toBe(false);
    expect(mayRename(plan, sectionWithKey(plan, 'projects'))).toBe(true);
  });

  it('keeps the annexes at the end, in the order that the officer gives them', () => {
    const plan = start('zh-CN');
    const talent = sectionWithKey(plan, 'annex-talent');
    const last = plan.sections.length - 1;
    expect(mayMove(plan, talent, { index: last - 1 })).toBe(true);
    expect(mayMove(plan, talent, { index: 1 })).toBe(false);
    expect(mayMove(plan, talent, { parent: sectionWithKey(plan, 'tasks'), index: 0 })).toBe(false);
    expect(mayMove(plan, sectionWithKey(plan, 'projects'), { index: last })).toBe(false);
    const moved = applyEdits(plan, [{ kind: 'move-section', section: talent, place: { index: last - 1 } }]);
    expect(moved.sections.slice(-2).map(({ heading }) => heading)).toEqual(['人才工作表', '资金安排表']);
  });
});
