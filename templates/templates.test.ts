import { describe, expect, it } from 'vitest';
import { LANGUAGES, countingIds, demandFor, isBlank, walkSections, type Block, type SectionDemand } from '#core/model';
import { runChecks } from '#core/checks';
import { applyEdits, mayMove, mayRemove, mayRename } from '#core/edit';
import { composeTitle, emptyRequiredSections, numberPlan, tableNamed } from '#core/derive';
import type { Plan } from '#core/records';
import { decodeTemplate, encodeTemplate } from '#core/file';
import { BUILT_IN_TEMPLATES, startPlan } from '#core/template';
import { builtInTemplates, templateFor } from './templates';

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

describe.each(builtInTemplates())('the template $id in $language', (template) => {
  const sections = flat(template.sections);

  it('gives every section a heading, a prompt and an example in its own language', () => {
    for (const { key, heading, prompt = '', example = '' } of sections) {
      for (const text of [heading, prompt, example]) {
        expect(text.trim(), key).not.toBe('');
        expect(/\p{Script=Han}/u.test(text), `${key}: ${text}`).toBe(template.language === 'zh-CN');
      }
    }
  });

  it('is a template that this program would install, and writes as it reads', () => {
    expect(decodeTemplate(encodeTemplate(template), `${template.id}.json`)).toEqual({ ok: true, value: template });
  });

  it('starts a plan that has nothing wrong, only places to fill, and composes a title', () => {
    const made = startPlan(template, { title: '自贡' }, countingIds());
    const required = sections.filter((section) => section.required === true).map(({ key }) => key);
    expect(runChecks(made).map(({ level, rule }) => `${level} ${rule}`)).toEqual(required.map(() => 'to-fill P44'));
    const title = composeTitle({ jurisdiction: 'J', subject: 'S', issuer: 'I' }, template);
    expect(title).toMatch(/J ?S/);
    expect(title).not.toContain('{');
  });

  it('says the length that it sets in the prompt too', () => {
    for (const { key, length, prompt = '' } of sections)
      if (length?.most !== undefined) expect(prompt, key).toContain(String(length.most));
  });

  it('calls an annex as the generated table in it is called', () => {
    for (const { heading, annex, tables = [] } of sections) {
      const [table, ...more] = tables;
      if (annex !== true || table === undefined || more.length > 0) continue;
      expect(heading).toBe(tableNamed(table)?.words[template.language]);
    }
  });
});

it('names every built-in template, so that no other takes its place', () => {
  expect([...new Set(builtInTemplates().map(({ id }) => id))]).toEqual(BUILT_IN_TEMPLATES);
});

it.each(BUILT_IN_TEMPLATES)('makes the same demands in both languages: %s', (id) => {
  const bare = (asked: SectionDemand): unknown => ({
    ...asked,
    ...{ heading: '', prompt: '', example: '' },
    length: Object.keys(asked.length ?? {}),
    fixedText: asked.fixedText?.length,
    sections: asked.sections?.map(bare),
  });
  const [chinese, english] = LANGUAGES.map((language) => templateFor(id, language));
  expect(english?.sections.map(bare)).toEqual(chinese?.sections.map(bare));
  for (const part of ['fields', 'kinds', 'columns', 'levels', 'version'] as const)
    expect(english?.[part], part).toEqual(chinese?.[part]);
});

it('gives suggestions without lead, date or number no finding of their own', () => {
  const template = templateFor('suggestions', 'zh-CN');
  if (!template) throw new Error('no template');
  const made = startPlan(template, { title: '关于丹东市纺织服装产业转型升级的建议' }, countingIds());
  const suggestions = sectionWithKey(made, 'suggestions');
  const measure: Block = {
    type: 'measure',
    id: 'm1',
    children: [{ type: 'measure-title', id: 'm1t', children: [{ text: '设立产业发展基金' }] }],
  };
  const written = made.sections.map((section) => ({
    ...section,
    prose: [
      { type: 'paragraph', id: `${section.id}x`, children: [{ text: '写了一段。' }] } as const,
      ...(section.id === suggestions ? [measure] : []),
    ],
  }));
  const plan = { ...made, sections: written, records: { ...made.records, measure: [{ id: 'm1' }] } };
  expect(runChecks(plan)).toEqual([]);
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
