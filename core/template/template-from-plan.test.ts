import { describe, expect, it } from 'vitest';
import { countingIds, emptyParagraph, type SectionDemand } from '#core/model';
import { builtInTemplates, loadSample } from '#templates';
import {
  demanded,
  demands,
  measureText,
  organisation,
  paragraph,
  plan,
  section,
  table,
  target,
} from '../records/testing';
import { startPlan, templateFromPlan } from './index';

const head = { id: 'own-1', version: 1, name: '专班方案', summary: '专班用' };

it.each(builtInTemplates())('makes of a new plan the template that it was started from: $id, $language', (template) => {
  const { id, version, name, summary, title } = template;
  const started = startPlan(template, { title: 'x' }, countingIds());
  expect(templateFromPlan(started, { id, version, name, summary, title })).toEqual(template);
});

describe('a template made from a plan', () => {
  const need: readonly SectionDemand[] = [
    { key: 'tasks', heading: '重点任务', locked: true, prompt: '写任务。', measures: true, tables: ['projects'] },
    { key: 'more', heading: '其他', fixedText: ['照抄。'], length: { most: 9 } },
  ];
  const given = plan(
    demanded(...need),
    demands({ kinds: ['measure'], levels: { P07: 'off' }, columns: { tasks: ['title'] } }),
    section(
      { id: 's1', key: 'tasks', heading: '重点任务' },
      table('tasks'),
      table('tasks'),
      section({ id: 's2', heading: '基地建设' }, measureText('m1', '张三牵头建设园区')),
    ),
    section({ id: 's3', key: 'more', heading: '其他事项' }, paragraph('李四负责。')),
    section({ id: 's4', heading: '附注' }),
    organisation('o1', { name: '王五工作室' }),
    target('t1', { name: '产值' }),
  );

  it('has the plan’s headings and tables, and what its template asks of them', () => {
    expect(templateFromPlan(given, head)).toEqual({
      schema: 1,
      language: 'zh-CN',
      ...head,
      sections: [
        {
          key: 'tasks',
          heading: '重点任务',
          locked: true,
          prompt: '写任务。',
          measures: true,
          tables: ['tasks'],
          sections: [{ key: 'section-1', heading: '基地建设', measures: true }],
        },
        { key: 'more', heading: '其他事项', fixedText: ['照抄。'], length: { most: 9 } },
        { key: 'section-2', heading: '附注' },
      ],
      kinds: ['measure'],
      columns: { tasks: ['title'] },
      levels: { P07: 'off' },
    });
  });

  it('gives every section a key of its own', () => {
    const twice = plan(
      section({ id: 'a', key: 'section-1' }),
      section({ id: 'b' }),
      section({ id: 'c', key: 'section-1' }),
    );
    const keys = templateFromPlan(twice, head).sections.map(({ key }) => key);
    expect(keys[0]).toBe('section-1');
    expect(new Set(keys).size).toBe(3);
  });

  it('holds nothing of what was written: no text, no record, no name', async () => {
    const sample = await loadSample('zh-CN');
    const text = JSON.stringify(templateFromPlan(sample, head));
    const written = [
      ...sample.records.organisation.flatMap(({ name = '' }) => [name]),
      ...sample.records.target.flatMap(({ name = '' }) => [name]),
      sample.profile.title,
    ];
    const asked = JSON.stringify(sample.demands);
    for (const words of written.filter((each) => each !== '' && !asked.includes(each)))
      expect(text).not.toContain(words);
    for (const key of ['prose', 'records', 'profile', 'threads', 'waivers']) expect(text).not.toContain(`"${key}"`);
    const again = startPlan(templateFromPlan(sample, head), { title: 'x' }, countingIds());
    expect(again.sections[0]?.prose).toEqual([emptyParagraph(again.sections[0]?.prose[0]?.id ?? '')]);
  });
});
