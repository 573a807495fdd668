import { describe, expect, test } from 'vitest';
import { walkSections, type Language } from '#core/model';
import { readHtml, textOf, type PastedBlock } from '#core/paste';
import { loadSample } from '#templates';
import { planHtml, proseHtml } from './write-html';
import { planText, proseText } from './write-text';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

const textIn = (block: PastedBlock): string => {
  if (block.kind === 'picture') return '';
  return block.kind === 'table'
    ? block.rows.map((row) => row.map(({ runs }) => textOf(runs)).join('')).join('')
    : (block.kind === 'heading' ? block.number : '') + textOf(block.runs);
};

/** Without spaces, and without the signs of list items, which HTML leaves to the reader. */
const bare = (text: string): string => text.replace(/^(?:• |\d+\. (?=\S))/gm, '').replace(/\s/g, '');

describe.each(LANGUAGES)('what is copied out in %s', (language) => {
  test('says the same as HTML and as text, from the first to the last word', async () => {
    const plan = await loadSample(language);
    const read = readHtml(planHtml(plan)).blocks.map(textIn).join('');
    // The note over a table, its unit, stands only in the HTML.
    expect(bare(read).replace(/单位：(?:万元|亿元)|Unit:millionyuan/g, '')).toBe(bare(planText(plan)));
  });

  test('has the headings, measures, lists and tables of the plan', async () => {
    const plan = await loadSample(language);
    const { blocks, left } = readHtml(planHtml(plan));
    const sections = [...walkSections(plan.sections)];
    const measures = sections.flatMap(({ section }) => section.prose.filter(({ type }) => type === 'measure'));
    const tables = sections.flatMap(({ section }) => section.prose.filter(({ type }) => type.endsWith('table')));
    const count = (kind: PastedBlock['kind']): number => blocks.filter((block) => block.kind === kind).length;
    expect(count('heading')).toBe(sections.length + measures.length);
    expect(count('table')).toBe(tables.length);
    expect(left).toEqual({ pictures: 0, deletions: 0, comments: 0, footnotes: 0 });
  });

  test('holds no reference, no class and no id', async () => {
    expect(planHtml(await loadSample(language))).not.toMatch(/ (?:class|id|data-\w+)=|\[object|undefined/);
  });
});

test('signs of HTML in the text stay text', async () => {
  const plan = await loadSample('zh-CN');
  const prose = [{ type: 'paragraph' as const, id: 'p', children: [{ text: '<b>&"', italic: true as const }] }];
  expect(proseHtml(plan, prose)).toContain('<i>&lt;b&gt;&amp;&quot;</i>');
  expect(proseText(plan, prose)).toBe('<b>&"');
});
