import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { inEnglish, paragraph, plan, profile, section, smallTable } from '../../../core/records/testing';
import { exportPlan } from '../../export-plan';
import { lintDocx } from '../../lint/lint-docx';
import { planToDocx } from '../../plan-to-docx';
import { readDocx } from '../../read/read-docx';
import type { Purpose } from '../../purpose';
import { partsOf } from '../../testing';
import { longChinesePlan, richChinesePlan, richEnglishPlan } from '../testing';
import { pointingEnglishPlan, pointingPlan } from './testing';

const write = async (whole: Plan, purpose: Purpose): Promise<Uint8Array> =>
  (await planToDocx(whole, { profile: 'report', purpose })).bytes;

const written = new Map<string, Promise<Uint8Array>>();
/** The file of a plan, written once for all tests: working out its pages takes most of a second. */
function bytesOf(make: () => Plan, purpose: Purpose = 'issue'): Promise<Uint8Array> {
  const key = `${make.name} ${purpose}`;
  const bytes = written.get(key) ?? write(make(), purpose);
  written.set(key, bytes);
  return bytes;
}
const documentOf = async (make: () => Plan, purpose: Purpose = 'issue'): Promise<string> =>
  partsOf(await bytesOf(make, purpose))['word/document.xml'] ?? '';

/** The text of each paragraph and cell, as our own reader finds it. */
async function linesOf(make: () => Plan, purpose: Purpose = 'issue'): Promise<readonly string[]> {
  const read = readDocx(await bytesOf(make, purpose), 'a.docx');
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
}

interface Field {
  readonly instruction: string;
  readonly shown: string;
}

/** The fields of a part with what they show, the inner ones of a table of contents too. */
function fieldsIn(xml: string): readonly Field[] {
  const open: { instruction: string; shown: string; hasResult: boolean }[] = [];
  const fields: Field[] = [];
  for (const [, sign, instruction, text] of xml.matchAll(
    /<w:fldChar w:fldCharType="(\w+)"\/>|<w:instrText[^>]*>([^<]*)<|<w:t(?: [^>]*)?>([^<]*)</g,
  )) {
    const last = open.at(-1);
    if (sign === 'begin') open.push({ instruction: '', shown: '', hasResult: false });
    else if (sign === 'separate' && last) last.hasResult = true;
    else if (sign === 'end') {
      const field = open.pop();
      if (field) fields.push({ instruction: field.instruction.trim(), shown: field.shown });
    } else if (instruction !== undefined && last) last.instruction += instruction.replaceAll('&quot;', '"');
    else if (text !== undefined) for (const field of open) if (field.hasResult) field.shown += text;
  }
  expect(open).toEqual([]);
  return fields;
}

const plans = {
  Chinese: richChinesePlan,
  English: richEnglishPlan,
  pointing: pointingPlan,
  'pointing English': pointingEnglishPlan,
};

describe.each(Object.entries(plans))('a report of the %s plan', (_, make) => {
  it.each(['issue', 'return'] as const)('for %s has nothing wrong', async (purpose) => {
    expect(lintDocx(await bytesOf(make, purpose))).toEqual([]);
  });

  it('has fields that all show something, and nothing that makes Word ask or other programs stumble', async () => {
    const parts = partsOf(await bytesOf(make));
    const drawn = Object.entries(parts).filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name));
    const fields = drawn.flatMap(([, xml]) => fieldsIn(xml));
    expect(fields.filter(({ shown }) => shown === '')).toEqual([]);
    expect(fields.filter(({ instruction }) => instruction.startsWith('PAGEREF')).length).toBeGreaterThan(3);
    const document = parts['word/document.xml'] ?? '';
    expect(document).not.toMatch(/<w:sdt>|w:dirty|<w:fldSimple/);
    expect(parts['word/settings.xml']).not.toMatch(/updateFields|mirrorMargins|evenAndOddHeaders/);
    expect(document.match(/<w:tblGrid>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
  });
});

it.each([
  [pointingPlan, 'return'],
  [pointingEnglishPlan, 'issue'],
] as const)('the same plan gives the same bytes, %#', async (make, purpose) => {
  const first = await bytesOf(make, purpose);
  await planToDocx(longChinesePlan(1), { profile: 'gbt9704', purpose });
  expect(Buffer.from(await write(make(), purpose)).equals(Buffer.from(first))).toBe(true);
});

/** The officer typed the number of one table twice. */
const twiceNumberedPlan = (): Plan =>
  plan(
    section(
      'section001',
      paragraph('企业见表1。'),
      smallTable({ caption: '表1 龙头企业名单' }, ['企业'], ['自贡灯彩集团']),
      smallTable({ caption: '表1 配套企业名单' }, ['企业'], ['自贡丝绸厂']),
    ),
  );

it.each([
  [pointingPlan, 'return'],
  [pointingEnglishPlan, 'issue'],
  [twiceNumberedPlan, 'issue'],
] as const)('an export passes our own check of it, %#', async (make, purpose) => {
  const exported = await exportPlan(make(), 'a.docx', { profile: 'report', purpose });
  expect(exported).toMatchObject({ ok: true, value: { notes: [] } });
});

describe('the cover', () => {
  it('has the title without its years, the years, the issuer and the date, and says that a file is out for comment', async () => {
    expect((await linesOf(richChinesePlan, 'return')).slice(0, 6)).toEqual([
      '自贡市彩灯产业转型升级行动计划',
      '2026—2028年',
      '（征求意见稿）',
      '自贡市人民政府办公室',
      '2026年1月5日',
      '目录',
    ]);
    expect((await linesOf(richEnglishPlan)).slice(0, 5)).toEqual([
      'Action Plan for the Transformation and Upgrading of the Zigong Lantern Industry',
      '2026–2028',
      'Zigong Municipal Government',
      '5 January 2026',
      'Contents',
    ]);
  });

  it('keeps how secret the plan is', async () => {
    const whole = pointingPlan();
    const official = { secrecy: '秘密', secrecyTerm: '1年' } as const;
    const lines = await linesOf(() => ({ ...whole, profile: { ...whole.profile, official } }));
    expect(lines[0]).toBe('秘密★1年');
    const inEnglish = pointingEnglishPlan();
    const term = { secrecy: '秘密', secrecyTerm: '★1 year' } as const;
    const secretEnglishPlan = (): Plan => ({ ...inEnglish, profile: { ...inEnglish.profile, official: term } });
    expect((await linesOf(secretEnglishPlan))[0]).toBe('Confidential, 1 year');
  });
});

describe('captions', () => {
  it('number the tables and the figures and are listed in front; a typed number stays and no other table gets it', async () => {
    const lines = await linesOf(pointingPlan);
    const from = lines.indexOf('表目录');
    expect(lines.slice(from + 1, from + 5).map((line) => line.replace(/\t\d+$/, ''))).toEqual([
      '表1　龙头企业名单',
      '表2　主要指标表',
      '表3　主要指标表',
      '表4　任务分工表',
    ]);
    expect(lines.filter((line) => /^表\d[^\t]*$/.test(line))).toEqual([
      '表1 龙头企业名单',
      '表2　主要指标表',
      '表3　主要指标表',
      '表4　任务分工表',
    ]);
    const rich = await linesOf(richChinesePlan);
    const figures = rich.filter((line) => /^图\d　/.test(line)).map((line) => line.replace(/\t\d+$/, ''));
    expect(figures.slice(0, figures.length / 2)).toEqual(figures.slice(figures.length / 2));
    expect(figures.length).toBeGreaterThan(1);
  });
});

describe('what points elsewhere', () => {
  const references = async (make: () => Plan): Promise<readonly (readonly [string, string])[]> =>
    fieldsIn(await documentOf(make))
      .filter(({ instruction }) => instruction.startsWith('REF'))
      .map(({ instruction, shown }) => [instruction, shown]);

  it('is a field that shows the words as they were typed, and leads to what is there', async () => {
    expect(await references(pointingPlan)).toEqual([
      ['REF _Annex1 \\h', '附件1'],
      ['REF _Table1 \\h', '表1'],
      ['REF _Table3 \\h', '表3'],
    ]);
    expect(await references(pointingEnglishPlan)).toEqual([
      ['REF _Section3 \\r \\h', '2.1'],
      ['REF _Table1 \\h', 'Table 1'],
      ['REF _Table2 \\h', 'Table 2'],
    ]);
    const document = await documentOf(pointingPlan);
    const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="(_(?:Annex|Table|Section)\d+)"/g)];
    expect(names.map(([, name]) => name).sort()).toEqual(['_Annex1', '_Table1', '_Table2', '_Table3', '_Table4']);
    expect(document).toMatch(
      /<w:bookmarkStart [^>]*w:name="_Annex1"\/><w:r><w:t [^>]*>附件1<\/w:t><\/w:r><w:bookmarkEnd/,
    );
  });

  it('keeps the look of the words', async () => {
    const document = await documentOf(pointingPlan);
    expect(document).toMatch(/<w:r><w:rPr><w:b\/>(?:(?!<\/w:r>).)*表3<\/w:t>/);
  });
});

describe('the pages', () => {
  it('count in roman numbers before the text and from 1 in it, with running heads that name the chapter', async () => {
    const parts = partsOf(await bytesOf(richChinesePlan));
    const document = parts['word/document.xml'] ?? '';
    const numbers = [...document.matchAll(/<w:pgNumType([^>]*)\/>/g)].map(([, attributes = '']) => attributes.trim());
    expect(numbers.slice(0, 3)).toEqual(['', 'w:start="1" w:fmt="lowerRoman"', 'w:start="1" w:fmt="decimal"']);
    expect(new Set(numbers.slice(3))).toEqual(new Set(['']));
    const heads = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const named = heads.flatMap(([, xml]) => fieldsIn(xml)).map(({ instruction, shown }) => `${instruction}: ${shown}`);
    expect(named).toEqual(expect.arrayContaining(['STYLEREF 1: 重点任务', 'STYLEREF "AnnexTitle": 附件1　主要指标表']));
    expect(heads.every(([, xml]) => xml.includes('自贡市彩灯产业转型升级行动计划'))).toBe(true);
  });

  it('name the title, the short name and the language, and nobody', async () => {
    const core = partsOf(await bytesOf(pointingPlan))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:subject>彩灯计划</dc:subject><dc:language>zh-CN</dc:language>');
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });

  it('name a title in English that was typed on two lines with a space between them', async () => {
    const twoLinedPlan = (): Plan => plan(inEnglish, profile({ title: 'Action Plan\nfor Lanterns' }));
    const core = partsOf(await bytesOf(twoLinedPlan))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Action Plan for Lanterns</dc:title>');
  });

  it('mark for return what an official document marks', async () => {
    const marks = (xml: string): readonly string[] =>
      [...xml.matchAll(/w:name="(_p[br]_[^"]*)"/g)].map(([, name = '']) => name).sort();
    const official = await planToDocx(richEnglishPlan(), { profile: 'gbt9704', purpose: 'return' });
    const report = marks(await documentOf(richEnglishPlan, 'return'));
    expect(report).toEqual(marks(partsOf(official.bytes)['word/document.xml'] ?? ''));
    expect(report.length).toBeGreaterThan(20);
    expect(await documentOf(richEnglishPlan)).not.toMatch(/_p[br]_/);
  });
});
