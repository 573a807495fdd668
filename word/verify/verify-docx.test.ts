import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { paragraph, plan, section } from '../../core/records/testing';
import { richChinesePlan, richEnglishPlan } from '../draw/testing';
import { exportPlan } from '../export-plan';
import { planToDocx } from '../plan-to-docx';
import { p, partsOfDocx, zipped } from '../read/testing';
import { sayVerified } from './say-verified';
import { isRight, type VerifyCheck } from './verified';
import { verifyDocx, type VerifyOrder, type Verification } from './verify-docx';

const DOCUMENT = 'word/document.xml';
const chinese = richChinesePlan();
const english = richEnglishPlan();
const files: Record<'issue' | 'return' | 'report', Uint8Array> = {
  issue: new Uint8Array(),
  return: new Uint8Array(),
  report: new Uint8Array(),
};

beforeAll(async () => {
  files.issue = (await planToDocx(chinese, { profile: 'gbt9704', purpose: 'issue' })).bytes;
  files.return = (await planToDocx(chinese, { profile: 'gbt9704', purpose: 'return' })).bytes;
  files.report = (await planToDocx(english, { profile: 'report', purpose: 'issue' })).bytes;
}, 120_000);

function verify(bytes: Uint8Array, order: Omit<VerifyOrder, 'file'> = {}): Verification {
  const read = verifyDocx(bytes, { file: 'a.docx', ...order });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}
const failedIn = (bytes: Uint8Array, order: Omit<VerifyOrder, 'file'> = {}): readonly VerifyCheck[] =>
  verify(bytes, order)
    .checks.filter((check) => !isRight(check))
    .map(({ check }) => check);

/** A file with one part changed where the text surely is. */
function changed(bytes: Uint8Array, what: string | RegExp, by: string, part = DOCUMENT): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const next = text.replace(what, by);
  if (next === text) throw new Error(`${String(what)} is not in ${part}.`);
  return zipSync({ ...parts, [part]: strToU8(next) });
}

describe('a file of ours', () => {
  const issue = { plan: chinese, profile: 'gbt9704', purpose: 'issue' } as const;
  const asReport = { plan: english, profile: 'report', purpose: 'issue' } as const;

  it('is right, and each check has looked at something', () => {
    expect([failedIn(files.issue, issue), failedIn(files.return), failedIn(files.report, asReport)]).toEqual([
      [],
      [],
      [],
    ]);
    const counts = (bytes: Uint8Array, order: Omit<VerifyOrder, 'file'>): Readonly<Record<string, number>> =>
      Object.fromEntries(verify(bytes, order).checks.map(({ check, count }) => [check, count]));
    expect(counts(files.return, { plan: chinese, profile: 'gbt9704', purpose: 'return' })).toMatchObject({
      text: 33,
      numbers: 13,
      references: 4,
      records: 6,
      grids: 6,
      pages: 4,
      snapshot: 1,
      marks: 43,
    });
    expect(counts(files.report, asReport)['contents']).toBeGreaterThan(10);
  });

  const broken: Readonly<Record<string, readonly [() => Uint8Array, VerifyOrder['plan'], readonly VerifyCheck[]]>> = {
    'a paragraph taken out': [
      () => changed(files.issue, /到2028年，园区年产值/, '到2028年，园区'),
      chinese,
      ['text', 'references'],
    ],
    'a figure changed in a table': [() => changed(files.issue, '>5300<', '>5301<'), chinese, ['records']],
    'a heading out of its list': [
      () =>
        changed(
          files.issue,
          /(<w:pStyle w:val="Heading2"\/>)/,
          '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
        ),
      chinese,
      ['numbers'],
    ],
    'a margin of another size': [() => changed(files.issue, 'w:top="2098"', 'w:top="2100"'), chinese, ['pages']],
    'a cell wider than its column': [
      () => changed(files.issue, /<w:tcW w:type="dxa" w:w="\d+"\/>/, '<w:tcW w:type="dxa" w:w="9999"/>'),
      chinese,
      ['grids'],
    ],
    'an author left in it': [() => changed(files.issue, '<w:p>', '<w:p w:rsidR="00AA00BB">'), chinese, ['leftovers']],
    'a bookmark that does not end': [
      () => changed(files.issue, '<w:p>', '<w:p><w:bookmarkStart w:id="99" w:name="x"/>'),
      chinese,
      ['structure'],
    ],
    'another plan': [() => files.issue, plan(section('s1', paragraph('别的文字'))), ['text']],
  };
  it.each(Object.entries(broken))('with %s does not pass, and only for that', (_, [make, whole, checks]) => {
    expect(failedIn(make(), { profile: 'gbt9704', purpose: 'issue', ...(whole && { plan: whole }) })).toEqual(checks);
  });

  it('says nothing of the numbers of headings that are not there', () => {
    const other = plan(section('s1', paragraph('别的文字')));
    const { checks } = verify(files.issue, { plan: other, profile: 'gbt9704', purpose: 'issue' });
    expect(checks.find(({ check }) => check === 'numbers')).toEqual({ check: 'numbers', count: 0, wrong: [] });
  });

  it('with an entry of its contents changed does not pass', () => {
    const entry = /(<w:pStyle w:val="TOC1"\/>.*?<w:t[^>]*>)Introduction/s;
    expect(failedIn(changed(files.report, entry, '$1Introductions'), asReport)).toEqual(['contents']);
  });

  it('for return is compared with the plan of its snapshot, and says when its text was changed', () => {
    expect(verify(files.return).hasPlan).toBe(true);
    expect(failedIn(changed(files.return, '>基本原则<', '>原则<'))).toEqual(['text']);
    expect(failedIn(changed(files.return, '_pb_section001', '_pb_other00001'))).toEqual(['marks']);
    expect(failedIn(changed(files.return, '&quot;plan&quot;', '&quot;plam&quot;', 'customXml/item1.xml'))).toEqual([]);
    const order = { plan: chinese, profile: 'gbt9704', purpose: 'return' } as const;
    expect(
      failedIn(changed(files.return, '&quot;plan&quot;', '&quot;plam&quot;', 'customXml/item1.xml'), order),
    ).toEqual(['snapshot']);
  });

  it('is known by its pages where nothing is said, and its leftovers are found without a plan', () => {
    expect([verify(files.issue).profile, verify(files.report).profile, verify(files.issue).hasPlan]).toEqual([
      'gbt9704',
      'report',
      false,
    ]);
    expect(verify(files.issue).fonts).toContain('仿宋_GB2312');
    expect(failedIn(files.return, { purpose: 'issue' })).toEqual(['leftovers']);
  });
});

describe('a file of another program', () => {
  it('has its structure checked, and nothing else', () => {
    const foreign = verify(zipped(partsOfDocx(p('甲'))));
    expect([foreign.profile, foreign.hasPlan, foreign.checks.map(({ check }) => check)]).toEqual([
      undefined,
      false,
      ['structure'],
    ]);
  });
  it('that is none is refused', () => {
    expect(verifyDocx(strToU8('甲'), { file: 'a.docx' })).toMatchObject({
      ok: false,
      failure: { kind: 'not-a-word-document' },
    });
  });
});

describe('an export', () => {
  it('carries what was checked, in plain words', async () => {
    const written = await exportPlan(chinese, 'a.docx', { profile: 'gbt9704', purpose: 'issue' });
    const said = written.ok ? written.value.checked.flatMap((check) => sayVerified(check, 'zh-CN') ?? []) : [];
    expect(said).toEqual([
      '文件结构完好，Word 打开时无需修复',
      '4 节页面的纸张、页边距和行距网格符合版式',
      '6 个表格的列宽与单元格一致',
      '标题、发文机关等计划概况中的内容都在文件里（4 项）',
      '33 段文字与计划一致',
      '13 个标题的编号与计划一致',
      '4 处引用显示计划中的值',
      '6 条台账记录逐格列在表中',
      '没有留下批注、编号、作者等不应外传的内容',
    ]);
  });

  it('says what is wrong with what was found', () => {
    const wrong = { check: 'text', count: 48, wrong: ['甲', '乙'] } as const;
    expect([
      sayVerified(wrong, 'zh-CN'),
      sayVerified(wrong, 'en'),
      sayVerified({ ...wrong, count: 0, wrong: [] }, 'en'),
    ]).toEqual([
      '48 段文字中有 2 段不在文件中，或次序不对：甲; 乙',
      'Of 48 lines of text these are missing or out of order: 2 (甲; 乙)',
      undefined,
    ]);
  });
});

it('a plan without any text of its own can be verified', () => {
  const empty: Plan = plan();
  return planToDocx(empty, { profile: 'gbt9704', purpose: 'issue' }).then(({ bytes }) => {
    expect(failedIn(bytes, { plan: empty, profile: 'gbt9704', purpose: 'issue' })).toEqual([]);
  });
});
