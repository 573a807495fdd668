import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { walkSections } from '#core/model';
import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { demanded, measureText, paragraph, plan, section, smallTable } from '../core/records/testing';
import { loadSample } from '../templates/load-sample';
import { longChinesePlan, richChinesePlan, richEnglishPlan } from './draw/testing';
import { planToDocx } from './plan-to-docx';
import { isInstalled, linesOf, needs, pdfPagesOf, type PdfPage } from './testing';

/** The text of a page, line by line, without the spaces that a PDF puts between scripts. */
const textLines = (page: PdfPage): readonly string[] =>
  linesOf(page).map((line) => line.map(({ text }) => text).join(''));

/** The words of a page without its number where that is turned to stand at the left of a page across. */
const withoutTurned = (page: PdfPage): PdfPage =>
  page.width > page.height ? { ...page, words: page.words.filter(({ right }) => right > 90) } : page;

const spacedLines = (page: PdfPage): readonly string[] =>
  linesOf(withoutTurned(page)).map((line) => line.map(({ text }) => text).join(' '));

const pageNumberOf = (page: PdfPage): { readonly text: string; readonly left: number; readonly right: number } => {
  const words = linesOf(page).at(-1) ?? [];
  return {
    text: words.map(({ text }) => text).join(' '),
    left: words[0]?.left ?? 0,
    right: page.width - (words.at(-1)?.right ?? 0),
  };
};

const many = Array.from({ length: 22 }, (_, at) => section({ id: `m${String(at)}`, heading: `第${String(at)}节` }));

const numberedPlan = (): Plan => {
  return plan(
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
};

const smallTablePlan = (): Plan => {
  const rows = Array.from({ length: 99 }, (_, index) => [`企业${String(index + 1)}`, '大型灯组']);
  return plan(
    section({ id: 's1', heading: '名单' }, smallTable({ caption: '龙头企业名单' }, ['企业名称', '产品'], ...rows)),
  );
};

const plans = {
  long: longChinesePlan(),
  rich: richChinesePlan(),
  english: richEnglishPlan(),
  sample: await loadSample('en'),
  numbered: numberedPlan(),
  table: smallTablePlan(),
} as const;
type Name = keyof typeof plans;

/** How many pages the program says that a file has. */
const counted = new Map<string, number | undefined>();
let pagesOf: (name: Name) => readonly PdfPage[] = () => [];

describe('LibreOffice (packages libreoffice-writer and poppler-utils)', () => {
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, whole] of Object.entries<Plan>(plans)) {
      const { bytes, pages } = await planToDocx(whole, { profile: 'gbt9704', purpose: 'issue' });
      files[name] = bytes;
      counted.set(name, pages);
    }
    if (await isInstalled('soffice')) pagesOf = await pdfPagesOf(files);
  }, 300_000);
  beforeEach((context) => needs(context, { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }));

  it('sets 22 lines of 28 characters on a full page', () => {
    const pages = pagesOf('long');
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages.slice(1, -1)) {
      const lines = textLines(page).slice(0, -1);
      expect(lines).toHaveLength(22);
      expect(Math.max(...lines.map((line) => line.length))).toBe(28);
      const full = linesOf(page).filter((line) => line.map(({ text }) => text).join('').length === 28);
      expect(full.length).toBeGreaterThan(10);
      for (const line of full) expect((line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0)).toBeGreaterThan(435);
    }
  });

  it('shows headings with the numbers of the plan, page numbers outside, and annexes across', () => {
    const whole = plans.rich;
    const pages = pagesOf('rich');
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
      if (page.width > page.height) {
        const turned = page.words.filter(({ right }) => right < 90).map(({ text }) => text);
        expect(turned).toEqual(['—', String(index + 1), '—']);
        continue;
      }
      const { text, left, right } = pageNumberOf(page);
      expect(text).toBe(`— ${String(index + 1)} —`);
      if (index % 2 === 0) expect(right).toBeLessThan(page.width / 4);
      else expect(left).toBeLessThan(page.width / 4);
    }
    const isAcross = pages.map((page) => page.width > page.height);
    expect(isAcross).toEqual([...isAcross].sort());
    expect(isAcross.filter(Boolean)).toHaveLength(3);
  });

  it.each([
    ['a plan with everything', 'english', 12],
    ['the sample', 'sample', 28],
  ] as const)('finds the headings of %s in English on the pages that its contents name', (_, name, count) => {
    const pages = pagesOf(name).map(spacedLines);
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
    expect(counted.get(name)).toBe(pages.length);
    expect(pages.filter((lines) => lines.length < 2)).toEqual([]);
  });

  it('numbers what stands in an unnumbered section and beyond ten as the plan does', () => {
    const whole = plans.numbered;
    const lines = pagesOf('numbered').flatMap(textLines);
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
  });

  it('shows the caption and the cells of a small table, and its head again on the next page', () => {
    const pages = pagesOf('table').map(textLines);
    expect(pages[0]).toEqual(expect.arrayContaining(['龙头企业名单', '企业名称产品', '企业1大型灯组']));
    expect(pages.length).toBeGreaterThan(1);
    for (const lines of pages) expect(lines).toContain('企业名称产品');
    expect(pages.flat().filter((line) => /^企业\d+大型灯组$/.test(line))).toHaveLength(99);
  });
});
