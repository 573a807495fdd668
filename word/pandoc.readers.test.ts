import { beforeEach, describe, expect, it } from 'vitest';
import { richChinesePlan } from './draw/testing';
import { planToDocx } from './plan-to-docx';
import type { Purpose } from './purpose';
import { needs, pandocReads } from './testing';

const SLOW = 180_000;

const write = async (purpose: Purpose): Promise<Uint8Array> =>
  (await planToDocx(richChinesePlan(), { profile: 'gbt9704', purpose })).bytes;

describe('pandoc (package pandoc)', () => {
  beforeEach((context) => needs(context, { pandoc: 'pandoc' }));

  it(
    'reads headings, lists, marks and tables of a Chinese plan',
    async () => {
      const text = await pandocReads(await write('return'), 'markdown-smart-header_attributes');
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
      const html = await pandocReads(await write('issue'), 'html');
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
