import type { Block, Section, TableCell, TableRow } from '#core/model';
import { countingIds } from '#core/model';
import type { Plan } from '#core/records';
import { startPlan } from '#core/template';
import { templateFor } from '#templates';

/** What a page of the measured documents says: a heading, four paragraphs, a table with its head. */
export interface Page {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const SENTENCES = [
  '引导彩灯企业抢抓“一带一路”机遇，通过参加节庆活动、民俗活动、对外贸易和文化交流活动，进一步拓展东南亚、中亚等地海外市场。',
  '加快建设文化创意产业园区，把园区建成集彩灯研发生产、文化教育、休闲旅游于一体的特色文化旅游区，带动上下游企业集中布局。',
] as const;
const HEAD = ['任务', '牵头单位', '年度', '金额（万元）', '进度'] as const;
const ROWS = 3;

/** The same text for every writer: about 440 characters of prose a page. */
export function pagesOfText(count: number): readonly Page[] {
  const paragraph = (page: number, at: number): string => `第${String(page)}项之${String(at)}，${SENTENCES.join('')}`;
  return Array.from({ length: count }, (_, page) => ({
    heading: `推进第${String(page + 1)}项工作`,
    paragraphs: Array.from({ length: 4 }, (__, at) => paragraph(page + 1, at + 1)),
    rows: [
      HEAD,
      ...Array.from({ length: ROWS }, (__, at) => [
        `任务${String(at + 1)}`,
        '市经济和信息化局',
        String(2026 + at),
        String(page * 10 + at),
        '正在推进',
      ]),
    ],
  }));
}

/** The pages as a plan: a section each. */
export function planOfPages(pages: readonly Page[]): Plan {
  const template = templateFor('action-plan', 'zh-CN');
  if (!template) throw new Error('no template');
  const newId = countingIds('b');
  const started = startPlan(
    { ...template, sections: [] },
    { title: '彩灯产业转型升级行动计划', period: { from: 2026, to: 2028 } },
    countingIds('p'),
  );
  const cell = (text: string): TableCell => ({ type: 'table-cell', id: newId(), children: [{ text }] });
  const row = ([first = '', ...rest]: readonly string[]): TableRow => ({
    type: 'table-row',
    id: newId(),
    children: [cell(first), ...rest.map(cell)],
  });
  const table = ([head = [], ...rows]: Page['rows']): Block => ({
    type: 'table',
    id: newId(),
    head: true,
    children: [{ type: 'table-caption', id: newId(), children: [{ text: '' }] }, row(head), ...rows.map(row)],
  });
  const section = ({ heading, paragraphs, rows }: Page): Section => ({
    id: newId(),
    heading,
    prose: [
      ...paragraphs.map((text): Block => ({ type: 'paragraph', id: newId(), children: [{ text }] })),
      table(rows),
    ],
    sections: [],
  });
  return { ...started, sections: pages.map(section) };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The pages as HTML, for the programs that convert it. */
export function htmlOfPages(pages: readonly Page[]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<td>${escape(text)}</td>`).join('');
  const body = pages.map(
    ({ heading, paragraphs, rows }) =>
      `<h1>${escape(heading)}</h1>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}<table border="1">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>计划</title></head><body>${body.join('')}</body></html>`;
}
