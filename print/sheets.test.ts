import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { loadSample } from '../templates/load-sample';
import type { PrintProfile } from './draft';
import { planSheets, printerSheet } from './sheets';

const htmlOf = (plan: Plan, profile: PrintProfile): string => {
  const { upright, across } = planSheets(plan, { profile }).sheets;
  return (upright?.html ?? '') + (across?.html ?? '');
};
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '|');

const zh = await loadSample('zh-CN');
const en = await loadSample('en');

describe('the pages of a plan', () => {
  it('have the headings with their numbers, in both layouts and languages', () => {
    expect(textOf(htmlOf(zh, 'gbt9704'))).toMatch(/一、\|?总体要求/);
    expect(textOf(htmlOf(zh, 'gbt9704'))).toMatch(/（一）\|?夯实基地建设/);
    expect(textOf(htmlOf(en, 'report'))).toMatch(/1 \|?Overall requirements/);
    expect(htmlOf(zh, 'report')).toContain('<h1');
  });

  it('print the heading of the preamble in a report only', () => {
    expect(textOf(htmlOf(zh, 'gbt9704'))).not.toContain('|引言|');
    expect(textOf(htmlOf(zh, 'report'))).toContain('|引言|');
  });

  it('repeat the heads of tables, and give annexes pages across', () => {
    const { sheets, parts } = planSheets(zh, { profile: 'gbt9704' });
    expect(sheets.across?.html).toContain('<thead>');
    expect(sheets.across?.html).toContain('附件1');
    expect(sheets.across?.css).toContain('size:297mm 210mm');
    expect(parts.filter(({ orientation }) => orientation === 'across')).toHaveLength(4);
  });

  it('name pages in the contents once they are known', () => {
    const first = planSheets(en, { profile: 'report' });
    const [entry] = first.entries;
    const places = { [entry?.id ?? '']: { page: 3, label: '1', above: 700 } };
    expect(first.sheets.upright?.html).not.toContain('<span class="entry-page">1</span>');
    const second = planSheets(en, { profile: 'report', places });
    expect(second.sheets.upright?.html).toContain('<span class="entry-page">1</span>');
    // A printer counts all pages from the first.
    expect(printerSheet(en, { profile: 'report', places }).html).toContain('<span class="entry-page">3</span>');
  });

  it('hold no script, no style of an element and no address but their own style', () => {
    for (const plan of [zh, en])
      for (const profile of ['gbt9704', 'report'] as const) {
        const html = htmlOf(plan, profile);
        expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|src=/);
        expect([...html.matchAll(/href="([^#][^"]*)"/g)].map(([, href]) => href)).toSatisfy((hrefs: string[]) =>
          hrefs.every((href) => href === 'page.css'),
        );
      }
  });

  it('say what was typed as text, whatever it looks like', () => {
    const hostile = { ...zh, profile: { ...zh.profile, title: '</title><script>x</script>\u0000<b>计划</b>' } };
    const { sheets, leftOut } = planSheets(hostile, { profile: 'gbt9704' });
    expect(sheets.upright?.html).not.toContain('<script>');
    expect(sheets.upright?.html).toContain('&lt;b&gt;计划&lt;/b&gt;');
    expect(leftOut).toBeGreaterThan(0);
  });

  it('have on the cover a title that was typed on two lines without a gap in it', () => {
    const twoLines = { ...zh, profile: { ...zh.profile, title: '自贡市彩灯产业\n行动计划' } };
    expect(htmlOf(twoLines, 'report')).toContain('>自贡市彩灯产业行动计划<');
    expect(planSheets(twoLines, { profile: 'gbt9704' }).title).toBe('自贡市彩灯产业行动计划');
  });

  it('are the same each time, and hold no trace of waivers and threads', () => {
    const marked: Plan = {
      ...zh,
      threads: [{ id: 'thread0001', entries: [{ author: '张三丰', at: '2026-01-01T00:00:00Z', text: '机密意见' }] }],
      waivers: [{ rule: 'P10', at: 'x', name: '李四光', reason: '豁免理由' }],
    };
    expect(planSheets(marked, { profile: 'report' })).toEqual(planSheets(zh, { profile: 'report' }));
  });
});

describe('an official document', () => {
  const official = {
    head: ['自贡市人民政府办公室文件'],
    number: '自府办发〔2026〕5号',
    notice: { title: '关于印发《行动计划》的通知', text: '现印发给你们。' },
    copiesTo: '市委办公室',
    printedBy: '自贡市人民政府办公室',
    printedOn: '2026-01-06',
  };
  const issued: Plan = { ...zh, profile: { ...zh.profile, date: '2026-01-05', official } };

  it('begins with the red head and the notice, and ends with its foot', () => {
    const html = textOf(htmlOf(issued, 'gbt9704'));
    expect(html.indexOf('自贡市人民政府办公室文件')).toBeLessThan(html.indexOf('现印发给你们。'));
    expect(html.indexOf('现印发给你们。')).toBeLessThan(html.indexOf('一、'));
    expect(html).toContain('抄送：');
    expect(planSheets(issued, { profile: 'gbt9704' }).parts.at(-1)).toMatchObject({ kind: 'foot' });
  });
});
