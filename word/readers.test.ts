import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkReport, reportPlan, runChecks } from '#core/checks';
import { extractFor, linksTo, numberPlan } from '#core/derive';
import { walkSections } from '#core/model';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import { measureText, paragraph, plan, section, smallTable, demanded } from '../core/records/testing';
import { longChinesePlan, richChinesePlan, richEnglishPlan } from './draw/testing';
import { lintDocx } from './lint/lint-docx';
import { planToDocx } from './plan-to-docx';
import type { Purpose } from './purpose';
import { linesOf, needs, pandocReads, partsOf, pdfPages, savedByLibreOffice, sdkErrors, type PdfPage } from './testing';

const SLOW = 180_000;

const write = async (whole: Plan, purpose: Purpose = 'issue'): Promise<Uint8Array> =>
  (await planToDocx(whole, { profile: 'gbt9704', purpose })).bytes;

const samples = path.join(import.meta.dirname, '..', 'templates', 'samples');
async function sample(name: string): Promise<Plan> {
  const read = parsePlan(JSON.parse(await readFile(path.join(samples, name), 'utf8')), name);
  if (!read.ok) throw new Error(`The sample ${name} is not a plan: ${JSON.stringify(read.failure)}`);
  return read.value;
}

async function reportOn(name: string): Promise<Plan> {
  const whole = await sample(name);
  return reportPlan(checkReport({ ...whole, waivers: whole.waivers.slice(1) }, runChecks(whole), whole));
}

const plans: Readonly<Record<string, () => Plan | Promise<Plan>>> = {
  'a Chinese check report': () => reportOn('guangdong-garment.zh-CN.json'),
  'an English check report': () => reportOn('guangdong-garment.en.json'),
  'a Chinese plan with everything': richChinesePlan,
  'an English plan with everything': richEnglishPlan,
  'an empty plan': () => plan(),
  'a long plan': () => longChinesePlan(60),
  ...Object.fromEntries(
    readdirSync(samples)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [`the sample ${name}`, () => sample(name)]),
  ),
};

describe.each(Object.entries(plans))('%s', (_, make) => {
  it.each(['issue', 'return'] as const)(
    'for %s has no errors for Microsoft’s Open XML SDK and none for our lint',
    async (purpose) => {
      const bytes = await write(await make(), purpose);
      expect(lintDocx(bytes)).toEqual([]);
      expect(await sdkErrors(bytes)).toEqual([]);
    },
    SLOW,
  );
});

/** The unit that most records name. */
function busiestUnit(whole: Plan): string {
  const links = (id: string): number => linksTo(whole, id).length;
  const [first, ...rest] = whole.records.organisation.map(({ id }) => id);
  if (first === undefined) throw new Error('A plan without units');
  return rest.reduce((busiest, id) => (links(id) > links(busiest) ? id : busiest), first);
}

const withUnits = Object.entries(plans).filter(([name]) => /^(?:the sample|.* with everything)/.test(name));

it.each(withUnits)(
  '%s: the extract of its busiest unit has no errors for Microsoft’s Open XML SDK and none for our lint',
  async (_, make) => {
    const whole = await make();
    const bytes = await write(extractFor(whole, busiestUnit(whole)), 'extract');
    expect(lintDocx(bytes)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
  },
  SLOW,
);

/** The text of a page, line by line, without the spaces that a PDF puts between scripts. */
const textLines = (page: PdfPage): readonly string[] =>
  linesOf(page).map((line) => line.map(({ text }) => text).join(''));

const spacedLines = (page: PdfPage): readonly string[] =>
  linesOf(page).map((line) => line.map(({ text }) => text).join(' '));

const pageNumberOf = (page: PdfPage): { readonly text: string; readonly left: number; readonly right: number } => {
  const words = linesOf(page).at(-1) ?? [];
  return {
    text: words.map(({ text }) => text).join(' '),
    left: words[0]?.left ?? 0,
    right: page.width - (words.at(-1)?.right ?? 0),
  };
};

describe('LibreOffice (packages libreoffice-writer and poppler-utils)', () => {
  beforeEach((context) => needs(context, { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }));

  it(
    'sets 22 lines of 28 characters on a full page',
    async () => {
      const pages = await pdfPages(await write(longChinesePlan()));
      expect(pages.length).toBeGreaterThan(15);
      for (const page of pages.slice(1, -1)) {
        const lines = textLines(page).slice(0, -1);
        expect(lines).toHaveLength(22);
        expect(Math.max(...lines.map((line) => line.length))).toBe(28);
        const full = linesOf(page).filter((line) => line.map(({ text }) => text).join('').length === 28);
        expect(full.length).toBeGreaterThan(10);
        for (const line of full) expect((line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0)).toBeGreaterThan(435);
      }
    },
    SLOW,
  );

  it(
    'shows headings with the numbers of the plan, page numbers outside, and annexes across',
    async () => {
      const whole = richChinesePlan();
      const pages = await pdfPages(await write(whole));
      const lines = pages.flatMap(textLines);
      const numbers = numberPlan(whole);
      const headings = [...walkSections(whole.sections)].map(({ section: { id, heading } }) => ({ id, heading }));
      const expected = headings
        .filter(({ id }) => (numbers.get(id)?.level ?? 0) > 0)
        .map(({ id, heading }) => `${numbers.get(id)?.label ?? ''}${heading}`);
      expect(expected).toContain('（二）壮大市场主体');
      expect(lines).toEqual(expect.arrayContaining(expected));
      expect(lines).toEqual(
        expect.arrayContaining([
          '自贡市彩灯产业转型升级行动计划',
          '（2026—2028年）',
          '各区（县）人民政府，市级各部门，各有关单位：',
          '1.建设中华彩灯文化创意产业园',
          '2.开展全球灯会行动',
          '3.第三级小节',
          '附件：1.主要指标表',
          '3.资金安排表',
          '自贡市人民政府办公室',
          '2026年1月5日',
          '附件1',
        ]),
      );
      expect(lines).not.toContain('引言');
      for (const [index, page] of pages.entries()) {
        const { text, left, right } = pageNumberOf(page);
        expect(text).toBe(`— ${String(index + 1)} —`);
        if (index % 2 === 0) expect(right).toBeLessThan(page.width / 4);
        else expect(left).toBeLessThan(page.width / 4);
      }
      const isAcross = pages.map((page) => page.width > page.height);
      expect(isAcross).toEqual([...isAcross].sort());
      expect(isAcross.filter(Boolean)).toHaveLength(3);
    },
    SLOW,
  );

  it.each([
    ['a plan with everything', richEnglishPlan, 12],
    ['the sample', () => sample('zigong-lantern.en.json'), 28],
  ])(
    'finds the headings of %s in English on the pages that its contents name',
    async (_, make, count) => {
      const written = await planToDocx(await make(), { profile: 'gbt9704', purpose: 'issue' });
      const pages = (await pdfPages(written.bytes)).map(spacedLines);
      const entries = pages.flat().flatMap((line) => {
        const [, title, number] = /^(.*?)\.{4,} ?(\d+)$/.exec(line) ?? [];
        return title === undefined ? [] : [{ title: title.trim(), page: Number(number) }];
      });
      expect(entries.length).toBeGreaterThanOrEqual(count);
      expect(entries.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Introduction', '1 Overall requirements', 'Annex 1. Indicators']),
      );
      expect(new Set(entries.map(({ page }) => page)).size).toBeGreaterThan(4);
      for (const { title, page } of entries) expect(pages[page - 1]).toContain(title);
      expect(written.pages).toBe(pages.length);
      expect(pages.filter((lines) => lines.length < 2)).toEqual([]);
    },
    SLOW,
  );

  it(
    'keeps every mark and the snapshot of a file for return when it saves it',
    async () => {
      const bytes = await write(richChinesePlan(), 'return');
      const [before, after] = [partsOf(bytes), partsOf(await savedByLibreOffice(bytes))];
      const marks = (parts: Readonly<Record<string, string>>): readonly string[] =>
        [...(parts['word/document.xml'] ?? '').matchAll(/w:name="(_p[br]_[^"]*)"/g)]
          .map(([, name = '']) => name)
          .sort();
      expect(marks(before).length).toBeGreaterThan(60);
      expect(marks(after)).toEqual(marks(before));
      const snapshot = (parts: Readonly<Record<string, string>>): string | undefined =>
        Object.values(parts)
          .find((part) => part.includes('urn:planloom:snapshot:1">'))
          ?.replace(/^.*?<p:/s, '<p:')
          .trim();
      expect(snapshot(before)).toMatch(/^<p:snapshot /);
      expect(snapshot(after)).toBe(snapshot(before));
    },
    SLOW,
  );

  it(
    'numbers what stands in an unnumbered section and beyond ten as the plan does',
    async () => {
      const many = Array.from({ length: 22 }, (_, at) =>
        section({ id: `m${String(at)}`, heading: `第${String(at)}节` }),
      );
      const whole = plan(
        demanded({ key: 'u', heading: '', unnumbered: true }, { key: 'a', heading: '', unnumbered: true, annex: true }),
        section(
          { id: 'first', heading: '首章' },
          section({ id: 'free', key: 'u', heading: '无号' }, measureText('x1', '内甲')),
          section({ id: 'after', heading: '续节' }),
        ),
        ...many,
        section(
          { id: 'annex', key: 'a', heading: '附表' },
          paragraph('甲'),
          measureText('x2', '附内'),
          section({ id: 'in', heading: '附节' }),
        ),
      );
      const lines = (await pdfPages(await write(whole))).flatMap(textLines);
      const numbers = numberPlan(whole);
      const labelled = (id: string, heading: string): string => `${numbers.get(id)?.label ?? '?'}${heading}`;
      const expected = [
        labelled('first', '首章'),
        labelled('x1', '内甲'),
        labelled('after', '续节'),
        ...many.map(({ id, heading }) => labelled(id, heading)),
        labelled('x2', '附内'),
        labelled('in', '附节'),
      ];
      expect(expected).toContain('二十三、第21节');
      expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
      expect(lines).toContain('无号');
    },
    SLOW,
  );
});

describe('a small table in LibreOffice (package libreoffice-writer)', () => {
  beforeEach((context) => needs(context, { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }));

  it(
    'shows its caption and its cells, and its head again on the next page',
    async () => {
      const rows = Array.from({ length: 99 }, (_, index) => [`企业${String(index + 1)}`, '大型灯组']);
      const whole = plan(
        section({ id: 's1', heading: '名单' }, smallTable({ caption: '龙头企业名单' }, ['企业名称', '产品'], ...rows)),
      );
      const pages = (await pdfPages(await write(whole))).map(textLines);
      expect(pages[0]).toEqual(expect.arrayContaining(['龙头企业名单', '企业名称产品', '企业1大型灯组']));
      expect(pages.length).toBeGreaterThan(1);
      for (const lines of pages) expect(lines).toContain('企业名称产品');
      expect(pages.flat().filter((line) => /^企业\d+大型灯组$/.test(line))).toHaveLength(99);
    },
    SLOW,
  );
});

describe('pandoc (package pandoc)', () => {
  beforeEach((context) => needs(context, { pandoc: 'pandoc' }));

  it(
    'reads headings, lists, marks and tables of a Chinese plan',
    async () => {
      const text = await pandocReads(await write(richChinesePlan(), 'return'), 'markdown-smart-header_attributes');
      const headings = text.split('\n').filter((line) => line.startsWith('#'));
      expect(headings.map((line) => line.replace(/\[\]\{[^}]*\}/g, ''))).toEqual([
        '# 总体要求',
        '## 基本原则',
        '## 主要目标',
        '# 重点任务',
        '## 建设产业基地',
        '### 建设中华彩灯文化创意产业园',
        '### 开展全球灯会行动',
        '### 第三级小节',
        '## 壮大市场主体',
        '# 保障措施',
      ]);
      expect(text).toContain('到2028年，园区年产值达到50亿元，景区达到5A级标准。');
    },
    SLOW,
  );

  it(
    'reads small tables and the generated ones cell by cell, with their sums',
    async () => {
      const html = await pandocReads(await write(richChinesePlan()), 'html');
      const tables = html.split('<table').slice(1);
      expect(tables).toHaveLength(6);
      const cells = (table: string | undefined): readonly string[] =>
        [...(table ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
          cell.replace(/<[^>]*>/g, '').trim(),
        );
      expect(cells(tables[1])).toEqual([
        '企业',
        '主要产品',
        '产值',
        '自贡灯彩集团',
        '大型灯组\n花灯',
        '50亿元',
        '其他',
        '',
        '不少于',
      ]);
      expect(cells(tables[2])).toEqual(['没有表题的表', '甲']);
      expect(cells(tables[3])).toEqual(
        expect.arrayContaining(['指标', '园区年产值', '50', '21.5（2025年）', '2028年', '市经济和信息化局', '5A级']),
      );
      expect(cells(tables[4])).toEqual(
        expect.arrayContaining(['（一）1.建设中华彩灯文化创意产业园', '2027年6月', '园区年产值']),
      );
      expect(cells(tables[5])).toEqual(expect.arrayContaining(['省级', '2026', '5300', '2000', '1500.5', '1799.5']));
    },
    SLOW,
  );
});
