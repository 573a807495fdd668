import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html';
import { NOTHING_LEFT } from './pasted';
import { sketch } from './testing';

const fixture = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
const read = (html: string): readonly string[] => sketch(readHtml(html).blocks);

describe('reading what Word puts on the clipboard', () => {
  const { blocks, left } = readHtml(fixture('word.html'));

  test('keeps headings, text with its marks, lists and tables', () => {
    expect(sketch(blocks)).toEqual([
      'h1 [一、] 总体要求',
      'p 以*新型工业化*为主线，到2028年总产值达到_50亿元_，/其中/出口5亿美元。',
      'h2 [（一）] 基本原则',
      '1. 市场主导',
      '• 政府引导',
      'p 面积12万m²，投资强度不低于每亩300万元。',
      'table head',
      '| *类别* | *指标* | *2028年* |',
      '| 规模 | 总产值 | 50亿元 |',
      '| ^ | 企业 | ≥400家⏎其中规上60家 |',
    ]);
  });

  test('says what was left out', () => {
    expect(left).toEqual({ pictures: 1, deletions: 1, comments: 1, footnotes: 1 });
  });
});

test('a long document is read in pieces with the same result', () => {
  const [head = '', body = '', tail = ''] = fixture('word.html').split(
    /(?<=<!--StartFragment-->)|(?=<!--EndFragment-->)/,
  );
  const once = sketch(readHtml(head + body + tail).blocks);
  const often = sketch(readHtml(head + body.repeat(40) + tail).blocks);
  expect(often).toEqual(Array.from({ length: 40 }, () => once).flat());
});

test('WPS: outline levels, styles named by number, lists', () => {
  const { blocks, left } = readHtml(fixture('wps.html'));
  expect(sketch(blocks)).toEqual([
    'h1 [二、] 重点任务',
    'p 到2028年，培育“专精特新”企业60家。',
    'h2 [（一）] 建设园区',
    '1. 建设彩灯产业园',
    '1. *引进*龙头企业',
  ]);
  expect(left).toEqual(NOTHING_LEFT);
});

test('Excel: the cells that are seen, the empty rows at the end left away', () => {
  expect(sketch(readHtml(fixture('excel.html')).blocks)).toEqual([
    'table head',
    '| *序号* | *项目名称* | *总投资（万元）* | *业主单位* |',
    '| 1 | 彩灯⏎产业园 | 12,000 | 灯城公司 |',
    '| 2 | 数字展示中心 | 约3000 |  |',
  ]);
});

test('LibreOffice: nested lists, a picture with its content, footnotes counted', () => {
  const { blocks, left } = readHtml(fixture('libreoffice.html'));
  expect(sketch(blocks)).toEqual([
    'h2 [1.2 ] 现状',
    'p 全市现有彩灯企业380家，从业人员3万人。',
    'p 另有个体户若干。',
    '1. 制作',
    '1. 骨架',
    '1. 裱糊',
    'p 用绸布。',
    '1. 展演',
    'picture ',
  ]);
  expect(left).toEqual({ ...NOTHING_LEFT, footnotes: 1 });
});

test('a browser: no script, no link, no hidden text; a table that lays out the page is its contents', () => {
  const { blocks, left } = readHtml(fixture('browser.html'));
  expect(sketch(blocks)).toEqual([
    'p *关于印发计划的通知*',
    'p 各区县人民政府：',
    '• 发展&改革 *局*',
    '• *工信局*',
    '• *产业科*',
    'p 左栏一段。',
    'p 左栏二段。',
    'table head',
    '| 名称 | 数量 |',
    '| 企业 | 400家 |',
    'p 第一行',
    'p 第二行',
    'p 网址见这里。',
  ]);
  expect(left).toEqual({ ...NOTHING_LEFT, pictures: 1 });
});

test('mail: lines that are divisions and breaks', () => {
  expect(read(fixture('mail.html'))).toEqual([
    'p 王科长：',
    'p 请补充两项内容：',
    'p 1、园区面积；',
    'p 2、投资额。',
    'p *_务必_*周五前反馈。',
    'p 原文：收到。',
  ]);
});

describe('lines', () => {
  test('a heading by its number alone, where nothing else says so and text stands below', () => {
    expect(
      read('<p>一、总体要求</p><p>（一）指导思想</p><p>以市场为导向。</p><p>（二）加强领导。建立机制。</p>'),
    ).toEqual(['h1 [一、] 总体要求', 'h2 [（一）] 指导思想', 'p 以市场为导向。', 'p （二）加强领导。建立机制。']);
    expect(read('<h2>计划</h2><p>一、总体要求</p><p>正文</p>')).toEqual(['h2 [] 计划', 'p 一、总体要求', 'p 正文']);
    expect(read('<p>一、总体要求</p>')).toEqual(['p 一、总体要求']);
  });

  test('years, money and decimals at the start of a heading are no numbers', () => {
    expect(read('<h1>2026年目标</h1><h1>3.5亿元投资</h1><h1>1.5%增速</h1><h1>50 亿元</h1>')).toEqual([
      'h1 [] 2026年目标',
      'h1 [] 3.5亿元投资',
      'h1 [] 1.5%增速',
      'h1 [] 50 亿元',
    ]);
    expect(read('<h1>第一章 总则</h1><h2>1.1 Scope</h2><h2>2 Aims</h2><h3>（1）目标</h3>')).toEqual([
      'h1 [第一章 ] 总则',
      'h2 [1.1 ] Scope',
      'h2 [2 ] Aims',
      'h3 [（1）] 目标',
    ]);
  });

  test('a source line that ends between Chinese characters is no space', () => {
    expect(read('<p>转型\n升级 plan\nof action 计划\n2026</p>')).toEqual(['p 转型升级 plan of action 计划 2026']);
  });

  test('end tags may be missing', () => {
    expect(read('<p>一<p>二<ul><li>三<li>四</ul><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>五')).toEqual([
      'p 一',
      'p 二',
      '• 三',
      '• 四',
      'table',
      '| 甲 | 乙 |',
      '| 丙 | 丁 |',
      'p 五',
    ]);
  });

  test('a stray end tag in a cell does not end the table', () => {
    expect(
      read('<div><table><tr><td>甲</div></p></td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>尾</div>'),
    ).toEqual(['table', '| 甲 | 乙 |', '| 丙 | 丁 |', 'p 尾']);
  });

  test('one cell alone is its text; merged cells are taken apart', () => {
    expect(read('<table><!--StartFragment--><tr><td>甲<br>乙</td></tr><!--EndFragment--></table>')).toEqual([
      'p 甲',
      'p 乙',
    ]);
    expect(
      read(
        '<table><caption>表1</caption><tr><td colspan=2>甲</td><td rowspan=3>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toEqual(['table head 表1', '| 甲 |  | 乙 |', '| 1 | 2 | ^ |']);
  });
});
