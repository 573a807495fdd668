import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import { pointingPlan } from './draw/report/testing';
import { richChinesePlan } from './draw/testing';
import { planToDocx } from './plan-to-docx';
import { linesOf, needs, pandocReads, pdfPagesOf, type PdfPage } from './testing';

const SLOW = 180_000;

async function sample(name: string): Promise<Plan> {
  const file = path.join(import.meta.dirname, '..', 'templates', 'samples', name);
  const read = parsePlan(JSON.parse(await readFile(file, 'utf8')), name);
  if (!read.ok) throw new Error(`The sample ${name} is not a plan: ${JSON.stringify(read.failure)}`);
  return read.value;
}

const write = async (whole: Plan) => planToDocx(whole, { profile: 'report', purpose: 'issue' });

/** A page line by line, without the spaces that a PDF puts between scripts. */
const squeezed = (page: PdfPage): readonly string[] =>
  linesOf(page).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  );

/** The number at the foot of a page. */
const numberOf = (page: PdfPage): string => squeezed(page).at(-1) ?? '';

interface Entry {
  readonly title: string;
  readonly page: string;
}

/** The entries of contents and lists, on the pages with roman numbers. */
const entriesOn = (pages: readonly PdfPage[]): readonly Entry[] =>
  pages
    .filter((page) => /^[ivx]+$/.test(numberOf(page)))
    .flatMap(squeezed)
    .flatMap((line) => {
      const [, title, page] = /^(.*?)\.{4,}(\d+)$/.exec(line) ?? [];
      return title === undefined || page === undefined ? [] : [{ title, page }];
    });

const plans: Readonly<Record<string, readonly [() => Plan | Promise<Plan>, readonly string[]]>> = {
  'a Chinese plan with everything': [richChinesePlan, ['引言', '一、总体要求', '附件1主要指标表', '表1主要指标表']],
  'a Chinese plan that points': [pointingPlan, ['一、主要目标', '附件2任务分工表', '表1龙头企业名单']],
  'the Chinese sample': [() => sample('zigong-lantern.zh-CN.json'), ['（二）基本原则', '表2主要指标表']],
  'the English sample': [
    () => sample('zigong-lantern.en.json'),
    ['Introduction', '1Overallrequirements', 'Annex1.Indicators', 'Table2.Indicators'],
  ],
};

describe('reports in LibreOffice (packages libreoffice-writer and poppler-utils)', () => {
  beforeEach((context) => needs(context, { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }));

  it(
    'have their headings, tables and figures on the pages that contents and lists name',
    async () => {
      const files = await Promise.all(
        Object.entries(plans).map(async ([name, [make]]) => [name, await write(await make())] as const),
      );
      const pagesOf = await pdfPagesOf(Object.fromEntries(files.map(([name, { bytes }]) => [name, bytes])));
      for (const [name, written] of files) {
        const pages = pagesOf(name);
        expect(`${name}: ${String(pages.length)} pages`).toBe(`${name}: ${String(written.pages)} pages`);
        const [cover, ...numbered] = pages.map(numberOf);
        expect(cover).not.toMatch(/^(?:\d+|[ivx]+)$/);
        const front = numbered.filter((number) => /^[ivx]+$/.test(number)).length;
        expect(numbered.slice(front)).toEqual(numbered.slice(front).map((_, index) => String(index + 1)));
        const entries = entriesOn(pages);
        expect(entries.map(({ title }) => title)).toEqual(expect.arrayContaining([...(plans[name]?.[1] ?? [])]));
        const text = pages.slice(1 + front).map(squeezed);
        const misplaced = entries.filter(({ title, page }) => !text[Number(page) - 1]?.includes(title));
        expect(misplaced.map(({ title, page }) => `${name}: ${title} ${page}`)).toEqual([]);
      }
      const rich = entriesOn(pagesOf('a Chinese plan with everything')).map(({ title }) => title);
      expect(rich.filter((title) => /^图\d/.test(title)).length).toBeGreaterThan(1);
    },
    SLOW,
  );
});

describe('a report in pandoc (package pandoc)', () => {
  beforeEach((context) => needs(context, { pandoc: 'pandoc' }));

  it(
    'has the words of references and captions where they stand',
    async () => {
      const text = await pandocReads((await write(pointingPlan())).bytes, 'plain');
      expect(text).toContain('指标详见附件1，任务见附件 2，企业见表1和附件1至2，别的见表3。');
      expect(text).toContain('表1 龙头企业名单');
    },
    SLOW,
  );
});
