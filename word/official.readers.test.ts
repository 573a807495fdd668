import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '#core/model';
import type { Plan } from '#core/records';
import { paragraph, plan, profile, section } from '../core/records/testing';
import { jointOfficial, richEnglishOfficial, richOfficial, upwardOfficial } from './draw/official/testing';
import { planToDocx } from './plan-to-docx';
import { areInstalled, linesOf, needs } from './testing';
import { printed, type Area, type PrintedPage } from './printed/testing';

/** One character of the grid and one of size 4, one line, in millimetres. */
const [CHARACTER, SMALL, LINE] = [5.556, 4.939, 10.213];

/** The type area of an upright page; on even pages the binding margin stands at the right. */
const ODD: Area = { left: 28, top: 37, right: 184, bottom: 262 };
const EVEN: Area = { ...ODD, left: 26, right: 182 };

const letter = (official: Official, paragraphs = 12): Plan =>
  plan(
    profile({
      title: '自贡市人民政府关于申报2026年度彩灯产业转型升级专项资金项目的通知',
      issuer: '自贡市人民政府',
      recipients: '各区（县）人民政府',
      date: '2026-01-05',
      official,
    }),
    section({ id: 's1', heading: '总体要求' }, paragraph('坚持以市场为导向，以项目为载体。'.repeat(paragraphs))),
  );
const one: Official = {
  head: ['自贡市人民政府文件'],
  number: '自府发〔2026〕5号',
  hasSeal: true,
  copiesTo: '市委办公室',
  printedBy: '自贡市人民政府办公室',
  printedOn: '2026-01-06',
};

const plans: Readonly<Record<string, Plan>> = {
  one: letter(one),
  long: letter(one, 60),
  notice: richOfficial(),
  joint: richOfficial(jointOfficial),
  upward: letter({ ...upwardOfficial, signers: ['王建国', '李梅', '欧阳文山'] }),
  english: richEnglishOfficial(),
};

let pagesOf: (name: string) => readonly PrintedPage[] = () => [];
const programs = { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils' };

beforeAll(async () => {
  if (!(await areInstalled(programs))) return;
  const files: Record<string, Uint8Array> = {};
  for (const [name, whole] of Object.entries(plans))
    files[name] = (await planToDocx(whole, { profile: 'gbt9704', purpose: 'issue' })).bytes;
  pagesOf = await printed(files);
}, 180_000);
beforeEach((context) => needs(context, programs));

/** A page counted from 1, or from the end. */
function page(name: string, number: number): PrintedPage {
  const found = pagesOf(name).at(number < 0 ? number : number - 1);
  if (!found) throw new Error(`${name} has no page ${String(number)}.`);
  return found;
}

const middle = ({ left, right }: Area): number => (left + right) / 2;
const centre = ({ top, bottom }: Area): number => (top + bottom) / 2;
const height = ({ top, bottom }: Area): number => bottom - top;
/** The ink of a line of text. */
const inkOf = (on: PrintedPage, text: string): Area => on.ink('black', on.line(text));
/** The whole width of the sheet between two heights. */
const across = (top: number, bottom: number): Area => ({ left: 0, right: 210, top, bottom });
const markOn = (on: PrintedPage, number: string): Area => on.ink('red', across(37, on.line(number).top - 5));
const ruleOn = (on: PrintedPage, number: string): Area => on.ink('red', across(on.line(number).bottom, 200));

/** What is measured, where it stands, and where it has to stand: in millimetres. */
type Row = readonly [what: string, is: number, wanted: number];
const NEAR = 0.5;
function expectNear(rows: readonly Row[]): void {
  const off = rows.filter(([, is, wanted]) => !(Math.abs(is - wanted) <= NEAR));
  expect(off.map(([what, is, wanted]) => `${what}: ${is.toFixed(2)} mm, not ${wanted.toFixed(2)} mm`)).toEqual([]);
}

/** From the top of a line to the top edge of characters of size 3, and of those of the title, size 2. */
const IN_LINE = 0.8 * LINE - 0.86 * 5.64;
const IN_TITLE_LINE = 0.8 * LINE - 0.86 * 7.76;

describe('the first page of a document of one issuer', () => {
  it('has the mark, the number, the red line and the title where the standard has them', () => {
    const on = page('one', 1);
    const [mark, rule] = [markOn(on, '5号'), ruleOn(on, '5号')];
    const number = on.ink('black', { ...on.line('自府发'), top: on.line('自府发').top - 1 });
    expectNear([
      ['top edge of the mark below the type area’s', mark.top - ODD.top, 35],
      ['middle of the mark', middle(on.line('自贡市人民政府文件')), middle(ODD)],
      ['two empty lines to the number', number.top - mark.bottom, 2 * LINE + IN_LINE],
      ['middle of the number', middle(number), middle(ODD)],
      ['red line below the number', rule.top - number.bottom, 4],
      ['red line at the left', rule.left, ODD.left],
      ['red line at the right', rule.right, ODD.right],
      ['title two empty lines below', inkOf(on, '自贡市人民政府关于').top - rule.bottom, 2 * LINE + IN_TITLE_LINE],
      ['recipients at the left', on.line('各区（县）').left, ODD.left],
      ['recipients and the heading below them', on.line('总体要求').top - on.line('各区（县）').top, LINE],
      ['indent of a paragraph', on.line('坚持以市场').left, ODD.left + 2 * CHARACTER],
      ['a full line at the right', on.line('坚持以市场').right, ODD.right],
    ]);
  });

  it('has 份号, 密级 and 紧急程度 on the first lines, and a long name in the mark no wider than the type area', () => {
    const on = page('notice', 1);
    const mark = markOn(on, '5号');
    expectNear([
      ['the first line', on.line('000001').left, ODD.left],
      ['secrecy a line below', inkOf(on, '秘密').bottom - inkOf(on, '000001').bottom, LINE],
      ['urgency a line below that', on.line('加急').top - on.line('秘密').top, LINE],
      ['top edge of the mark', mark.top - ODD.top, 35],
      ['middle of the mark', middle(on.line('办公室文件')), middle(ODD)],
    ]);
    expect(mark.right - mark.left).toBeLessThanOrEqual(156);
    expect(height(mark)).toBeGreaterThan(14);
  });
});

describe('the first page of several issuers', () => {
  it('spreads the names to one width, with 文件 in the middle of their height', () => {
    const on = page('joint', 1);
    const mark = markOn(on, '12号');
    const names = [0, 1, 2].map((at) => {
      const top = mark.top + (at * height(mark)) / 3;
      return on.ink('red', { left: 0, right: 150, top: top + 1, bottom: top + height(mark) / 3 - 1 });
    });
    const file = on.ink('red', { ...across(mark.top, mark.bottom), left: 158 });
    expectNear([
      ['top edge of the mark', mark.top - ODD.top, 35],
      ...names.map((name): Row => ['a name at the left', name.left, names[1]?.left ?? 0]),
      ['文件 in the middle', (file.top + file.bottom) / 2, (mark.top + mark.bottom) / 2],
      ['red line below the number', ruleOn(on, '12号').top - inkOf(on, '12号').bottom, 4],
    ]);
  });

  it('has the number at the left and those who sign at the right, on the line of the last one', () => {
    const on = page('upward', 1);
    const words = (text: string): Area => {
      const word = on.words.find((each) => each.text.includes(text));
      if (!word) throw new Error(text);
      const [left = 0, right = 0, top = 0, bottom = 0] = [word.left, word.right, word.top, word.bottom].map(
        (points) => (points * 25.4) / 72,
      );
      return { left, right, top, bottom };
    };
    expectNear([
      ['number one character in', on.line('〔2026〕').left, ODD.left + CHARACTER],
      ['the third name on its line', words('欧阳文山').top, words('自经信').top],
      ['names below one another', words('欧阳文山').left, words('签发人').left + 4 * CHARACTER],
      ['room for the longest name and one character', words('欧阳文山').right, ODD.right - 6 * CHARACTER],
      ['red line below the number', ruleOn(on, '〔2026〕').top - inkOf(on, '〔2026〕').bottom, 4],
      ['red line at the left', ruleOn(on, '〔2026〕').left, ODD.left],
    ]);
  });
});

describe('the signature', () => {
  it('stands for a seal with the issuer centred over the date, four characters in', () => {
    const on = page('one', 2);
    expectNear([
      ['date four characters in', on.line('2026年1月5日').right, EVEN.right - 4 * CHARACTER],
      ['issuer over the date', middle(on.line('自贡市人民政府')), middle(on.line('2026年1月5日'))],
      [
        'two empty lines for the seal',
        on.line('自贡市人民政府').top - on.line('坚持以市场为导向，以项目为载体。').top,
        3 * LINE,
      ],
    ]);
  });

  it('stands without a seal below one another, the date two characters to the right', () => {
    const on = pagesOf('joint').find((each) => each.words.some(({ text }) => text === '2026')) ?? page('joint', 3);
    const longest = on.line('自贡市文化广播电视和旅游局');
    expectNear([
      ['the longest name two characters in', longest.right, ODD.right - 2 * CHARACTER],
      ['names begin together', on.line('自贡市财政局').left, longest.left],
      ['the date to the right', on.line('2026年1月5日').left, longest.left + 2 * CHARACTER],
    ]);
  });
});

describe('the foot', () => {
  const lineTop = (on: PrintedPage, text: string): number =>
    on.ink('black', across(on.line(text).top - 5, on.line(text).top)).top;

  it('stands at the bottom of the even page where the text ends, if that has room', () => {
    const on = page('one', -1);
    expect(pagesOf('one')).toHaveLength(2);
    const foot = on.ink('black', across(lineTop(on, '抄送'), 264));
    const last = on.ink('black', across(261, 264));
    const first = on.ink('black', { ...across(foot.top, foot.top + 1), right: 40 });
    const between = on.ink('black', { left: 100, right: 120, top: foot.top + 5, bottom: 257 });
    expectNear([
      ['last line on the edge of the type area', foot.bottom, EVEN.bottom],
      ['lines at the left', foot.left, EVEN.left],
      ['lines at the right', foot.right, EVEN.right],
      ['copies one character in', on.line('抄送').left, EVEN.left + SMALL],
      ['printed by one character in', on.line('办公室2026').left, EVEN.left + SMALL],
      ['printed on one character in', on.line('办公室2026').right, EVEN.right - SMALL],
      ['page number 7 mm below', centre(on.ink('black', { ...across(264, 290), right: 34 })), EVEN.bottom + 7],
      ['page number one character in', on.ink('black', across(264, 290)).left, EVEN.left + SMALL],
    ]);
    for (const [is, wanted] of [
      [height(first), 0.35],
      [height(between), 0.25],
      [height(last), 0.35],
    ] as const)
      expect(Math.abs(is - wanted)).toBeLessThan(0.1);
  });

  it.each(['long', 'notice', 'english'])('stands on an even page of its own without a number after %s', (name) => {
    const on = page(name, -1);
    const foot = on.ink('black', across(150, 297));
    expectNear([
      ['last line on the edge of the type area', foot.bottom, ODD.bottom],
      ['as wide as the type area', foot.right - foot.left, 156],
    ]);
    expect(
      linesOf(on)
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).not.toMatch(/—\d+—/);
  });
});

describe('pages across', () => {
  it('have their number where the other pages have it, once the sheet is turned', () => {
    const [even, odd] = [page('notice', 6), page('notice', 7)];
    const number = (on: PrintedPage): Area => on.ink('black', { left: 0, right: 33, top: 0, bottom: 210 });
    const upright = page('notice', 2).ink('black', across(264, 290));
    expectNear([
      ['from the foot of the sheet', number(even).left, 297 - upright.bottom],
      ['to its upper edge', number(odd).right, 297 - upright.top],
      ['from the outer edge on even pages', number(even).top, upright.left],
      ['from the outer edge on odd pages', 210 - number(odd).bottom, upright.left],
    ]);
  });
});

it('the plan follows its notice on a new page, and only its annexes are listed', () => {
  const texts = pagesOf('notice').map((on) => linesOf(on).map((line) => line.map(({ text }) => text).join('')));
  expect(texts[1]).toEqual(expect.arrayContaining(['自贡市人民政府办公室', '2026年1月5日', '（此件公开发布）']));
  expect(texts[2]?.slice(0, 2)).toEqual(['自贡市彩灯产业转型升级行动计划', '（2026—2028年）']);
  expect(texts.flat().filter((line) => line === '2026年1月5日')).toHaveLength(1);
  expect(texts.flat()).toContain('附件：1.主要指标表');
});
