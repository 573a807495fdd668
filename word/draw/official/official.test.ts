import { describe, expect, it } from 'vitest';
import type { Official } from '#core/model';
import type { Plan } from '#core/records';
import { paragraph, plan, profile, section } from '../../../core/records/testing';
import { exportPlan } from '../../export-plan';
import { planToDocx } from '../../plan-to-docx';
import { partsOf } from '../../testing';
import { markSize } from './mark';
import { sealIndents, signingIssuers } from './signature';
import {
  englishOfficial,
  issuedOfficial,
  jointOfficial,
  richEnglishOfficial,
  richOfficial,
  upwardOfficial,
} from './testing';

const issue = { profile: 'gbt9704', purpose: 'issue' } as const;
const written = async (whole: Plan): Promise<string> =>
  partsOf((await planToDocx(whole, issue)).bytes)['word/document.xml'] ?? '';
const letter = (official: Official, text = '正文。'): Plan =>
  plan(
    profile({ title: '关于彩灯产业的请示', issuer: '自贡市财政局', date: '2026-01-05', official }),
    section({ id: 's1', heading: '总体要求' }, paragraph(text)),
  );
/** The text of each paragraph. */
const textsOf = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:(tab)\/>(?=<w:t|<\/w:r)/g)])
    .map((hits) => hits.map(([, text, tab]) => (tab ? '\t' : (text ?? ''))).join(''))
    .filter((text) => text !== '');

describe('every official document', () => {
  it.each([
    ['with a notice', richOfficial()],
    ['of several issuers', richOfficial(jointOfficial)],
    ['that goes up', richOfficial(upwardOfficial)],
    ['with a foot where the text ends', letter(jointOfficial)],
    ['in English', { ...letter(englishOfficial), language: 'en' } as const],
  ])('%s is exported without a finding, for issue and for return, and is the same twice', async (_, whole) => {
    for (const purpose of ['issue', 'return'] as const) {
      const first = await exportPlan(whole, 'a.docx', { profile: 'gbt9704', purpose });
      const second = await exportPlan(whole, 'a.docx', { profile: 'gbt9704', purpose });
      if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
      expect(Buffer.from(second.value.bytes).equals(Buffer.from(first.value.bytes))).toBe(true);
    }
  });

  it('has nothing of it where the plan has none', async () => {
    const xml = await written(plan(profile({ title: '甲' }), section({ id: 's1', heading: '乙' }, paragraph('丙'))));
    expect(xml).not.toMatch(/HeadMark|DocumentNumber|framePr|FF0000/);
  });
});

describe('the order', () => {
  it('is head, notice, signature, note, the plan on a new page, its annexes, the foot', async () => {
    const xml = await written(richOfficial());
    const texts = textsOf(xml);
    const at = (text: string): number => texts.findIndex((each) => each.includes(text));
    const order = [
      '000001',
      '秘密★1年',
      '加急',
      '自贡市人民政府办公室文件',
      '自府办发〔2026〕5号',
      '关于印发《',
      '各区（县）人民政府，',
      '已经自贡市人民政府同意',
      '各区县贯彻落实情况',
      '2026年1月5日',
      '（此件公开发布）',
      '为加快“中国彩灯之乡”',
      '附件：',
      '资金安排表',
      '抄送：市委办公室',
      '2026年1月6日印发',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('has the last paragraph of the notice stay with the signature', async () => {
    const xml = await written(richOfficial());
    const last = xml.slice(
      xml.lastIndexOf('<w:p>', xml.indexOf('各区县贯彻落实情况')),
      xml.indexOf('各区县贯彻落实情况'),
    );
    expect(last).toContain('<w:keepNext/>');
  });
});

describe('the mark', () => {
  const size = (length: number, word = '文件', count = 1) =>
    markSize({ issuers: Array.from({ length: count }, () => '市'.repeat(length)), word }, 'zh-CN');

  it.each([
    [4, '文件', 1200, 100],
    [7, '文件', 960, 100],
    [10, '文件', 960, 75],
    [18, '文件', 650, 66],
    [30, '', 430, 67],
  ])(
    'of %d characters and %s is as large as it fits, drawn together before it gets lower',
    (length, word, high, scale) => {
      const mark = size(length, word);
      expect([mark.size, mark.scale]).toEqual([high, scale]);
      expect(((length + word.length) * mark.size * mark.scale) / 100).toBeLessThanOrEqual(8844);
    },
  );

  it('of several issuers leaves room for 文件 beside the longest name', () => {
    const mark = size(13, '文件', 3);
    expect(((13 + 0.4 + 2) * mark.size * mark.scale) / 100).toBeLessThanOrEqual(8844);
  });
});

describe('the signature', () => {
  it('for a seal has the issuer centred over the date, four characters in', () => {
    const { issuer, date } = sealIndents('自贡市财政局', '2026年1月5日');
    expect(date).toBe(4);
    expect(issuer + 6 / 2).toBeCloseTo(date + 7.125 / 2);
  });

  it('for a seal moves the date where the issuer would leave the type area', () => {
    const { issuer, date } = sealIndents('自贡市彩灯产业转型升级工作领导小组办公室', '2026年1月5日');
    expect(issuer).toBe(0);
    expect(date + 7.125 / 2).toBeCloseTo(20 / 2);
  });

  it('is of the issuers in the head where there are several, else of the plan’s', () => {
    const of = (official: Official, issuer?: string) =>
      signingIssuers({ title: '', official, ...(issuer !== undefined && { issuer }) });
    expect(of(issuedOfficial, '自贡市财政局')).toEqual(['自贡市财政局']);
    expect(of(issuedOfficial)).toEqual(['自贡市人民政府办公室']);
    expect(of(jointOfficial, '自贡市财政局')).toHaveLength(3);
  });

  it('of several issuers has a seal for each, the last over the date', async () => {
    const head = ['甲局', '乙局', '丙局', '丁局'];
    const texts = textsOf(await written(letter({ head, hasSeal: true })));
    expect(texts.slice(-5)).toEqual(['甲局', '乙局', '丙局', '丁局', '2026年1月5日']);
  });
});

describe('the number of what goes up', () => {
  it.each([
    [['王建国'], ['5号\t签发人：王建国']],
    [['王建国', '李梅'], ['5号\t签发人：王建国\t李　梅']],
    [
      ['王建国', '李梅', '陈立'],
      ['\t签发人：王建国\t李　梅', '5号\t\t陈　立'],
    ],
    [[], ['5号']],
  ])('stands on the line of the last who signs: %j', async (signers, lines) => {
    const texts = textsOf(await written(letter({ head: ['财政局文件'], number: '5号', goesUp: true, signers })));
    expect(texts.filter((text) => /5号|签发人/.test(text))).toEqual(lines);
  });

  it('in English stands on one line with the names', async () => {
    const up: Official = { ...englishOfficial, goesUp: true, signers: ['Chen Li', 'Wang Jun'] };
    expect(textsOf(await written(richEnglishOfficial(up)))).toContain('ZMG 2026/5\tSigned by: Chen Li, Wang Jun');
  });
});

describe('the foot', () => {
  const foot: Official = { head: ['财政局文件'], copiesTo: '市委', printedBy: '财政局', printedOn: '2026-01-06' };
  const breaks = (xml: string): readonly string[] =>
    [...xml.matchAll(/<w:type w:val="(\w+)"\/>/g)].map(([, kind = '']) => kind);

  it('has lines of 0.35 mm around and of 0.25 mm between, in one frame at the bottom', async () => {
    const xml = await written(letter(foot));
    const frames = xml.match(/<w:framePr [^>]*>/g) ?? [];
    expect(frames).toHaveLength(5);
    expect(new Set(frames).size).toBe(1);
    expect(frames[0]).toContain('w:vAnchor="margin" w:xAlign="left" w:yAlign="bottom"');
    const lines = [
      ...xml.matchAll(/<w:framePr [^>]*>(?:(?!<\/w:pPr>).)*w:fill="000000"(?:(?!<\/w:pPr>).)*w:line="(\d+)"/g),
    ];
    expect(lines.map(([, height]) => Number(height))).toEqual([20, 14, 20]);
  });

  it('stands on a page of its own, even and without a number, where the text ends on an odd page', async () => {
    const { bytes } = await planToDocx(letter(foot), issue);
    const parts = partsOf(bytes);
    expect(breaks(parts['word/document.xml'] ?? '')).toEqual(['nextPage', 'evenPage']);
    const footers = Object.keys(parts).filter((name) => /footer\d/.test(name));
    expect(footers.map((name) => parts[name]?.includes('PAGE'))).toEqual([true, true, false, false]);
  });

  it('stands on the page where the text ends if that is even and has room', async () => {
    expect(breaks(await written(letter(foot, '坚持以市场为导向，以项目为载体。'.repeat(20))))).toEqual(['nextPage']);
  });

  it('is not crowded onto a full page', async () => {
    expect(breaks(await written(letter(foot, '坚持以市场为导向，以项目为载体。'.repeat(54))))).toEqual([
      'nextPage',
      'evenPage',
    ]);
  });
});
