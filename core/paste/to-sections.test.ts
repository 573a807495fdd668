import { describe, expect, test } from 'vitest';
import { SCHEMA, countingIds, linesOf, type Section, type SectionDemand } from '#core/model';
import { applyEdits } from '#core/edit';
import { noRecords, type Plan } from '#core/records';
import { readHtml } from './read-html';
import { offerSections, toSections } from './to-sections';

const section = (id: string, key?: string, ...sections: readonly Section[]): Section => ({
  id,
  ...(key !== undefined && { key }),
  heading: id,
  prose: [{ type: 'paragraph', id: `${id}p`, children: [{ text: '' }] }],
  sections,
});
const planOf = (demands: readonly SectionDemand[], ...sections: readonly Section[]): Plan => ({
  schema: SCHEMA,
  id: 'plan',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 't', version: 1, sections: demands },
  sections,
  records: noRecords,
  threads: [],
  waivers: [],
});

const HTML =
  '<p>前言</p><h1>一、要求</h1><p>甲</p><h3>（一）目标</h3><p>乙</p><table><tr><td>1</td><td>2</td></tr></table><h1>二、措施</h1><h3>（一）园区</h3><p>丙</p>';
const { blocks } = readHtml(HTML);

const outline = (sections: readonly Section[], depth = 0): readonly string[] =>
  sections.flatMap(({ heading, prose, sections: below }) => [
    `${'  '.repeat(depth)}${heading}: ${[...linesOf(prose)].map(({ children }) => children.map((run) => ('text' in run ? run.text : '')).join('')).join('|')}`,
    ...outline(below, depth + 1),
  ]);

function pasteInto(plan: Plan, at: string): readonly string[] | undefined {
  const offer = offerSections(plan, at, blocks);
  return offer && outline(applyEdits(plan, toSections(blocks, offer, countingIds()).edits).sections);
}

describe('headings as sections', () => {
  test('come below the section, before those it has; their numbers are left to the numbering', () => {
    const plan = planOf([], section('a', undefined, section('b')), section('c'));
    expect(pasteInto(plan, 'a')).toEqual([
      'a: ',
      '  要求: 甲',
      '    目标: 乙||1|2',
      '  措施: ',
      '    园区: 丙',
      '  b: ',
      'c: ',
    ]);
  });

  test('deeper than four levels stay run-in headings, with their numbers', () => {
    const plan = planOf([], section('a', undefined, section('b', undefined, section('c'))));
    expect(pasteInto(plan, 'c')?.slice(3)).toEqual(['      要求: 甲|（一）目标|乙||1|2', '      措施: （一）园区|丙']);
  });

  test('after a section that may hold none', () => {
    const plan = planOf([{ key: 'pre', heading: 'pre', unnumbered: true }], section('p', 'pre'), section('a'));
    expect(pasteInto(plan, 'p')?.[1]).toBe('要求: 甲');
  });

  test('are not offered where the template has no place for them, nor without text below', () => {
    const annex: SectionDemand = { key: 'x', heading: 'x', unnumbered: true, annex: true };
    const plan = planOf([annex], section('a'), section('x', 'x'));
    expect(offerSections(plan, 'x', blocks)).toBeUndefined();
    expect(offerSections(plan, 'a', readHtml('<h1>一、要求</h1>').blocks)).toBeUndefined();
    expect(offerSections(plan, 'a', readHtml('<p>文</p>').blocks)).toBeUndefined();
  });

  test('what stands before the first heading stays with the caret', () => {
    const plan = planOf([], section('a'));
    const offer = offerSections(plan, 'a', blocks);
    expect(offer && toSections(blocks, offer, countingIds()).before).toEqual([
      { kind: 'paragraph', runs: [{ text: '前言' }] },
    ]);
  });
});
