import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/file';
import { measure, measureText, organisation, paragraph, plan, section } from '../../core/records/testing';
import { atDesk, type Desk } from '../testing';

const whole = plan(
  section(
    { id: 's1', heading: '任务' },
    measureText('m1', '建园', paragraph('本家的话。')),
    measureText('m2', '办展', paragraph('别家的话。')),
  ),
  organisation('o1', { name: '自贡市商务局', shortName: '市商务局', aliases: ['商务和外事局'] }),
  organisation('o2', { name: '自贡市财政局' }),
  measure('m1', { lead: 'o1' }),
  measure('m2', { lead: 'o2' }),
);
const put = ({ folder }: Desk): Promise<void> => writeFile(path.join(folder, 'plan.json'), canonicalJson(whole));

describe('extract', () => {
  it.each(['自贡市商务局', '市商务局', '商务和外事局'])('writes what “%s” has to do with, and nothing else', (unit) =>
    atDesk('en', async (desk) => {
      await put(desk);
      const made = await desk.call('extract', 'plan.json', '--unit', unit, '-o', 'a.docx');
      expect(made).toMatchObject({ code: 0, complained: '' });
      expect(made.said).toMatch(/^已写入并核对“a\.docx”。\n(?:✓ .+\n)+所用字体：.+$/);
      const parts = unzipSync(await readFile(path.join(desk.folder, 'a.docx')));
      const text = Object.values(parts)
        .map((part) => strFromU8(part))
        .join('\n');
      expect(text).toContain('本家的话');
      expect(text).not.toContain('别家的话');
      expect(Object.keys(parts).some((name) => name.startsWith('customXml/'))).toBe(false);
    }),
  );

  it.each([
    ['zh-CN', '商务厅', '计划中没有名为“商务厅”的单位；相近的有：自贡市商务局。'],
    ['en', 'xyz', 'The plan has no unit called “xyz”; and none with a name like it.'],
  ] as const)('says in %s that nobody is called “%s”, and who is called like it', (language, unit, sentence) =>
    atDesk(language, async (desk) => {
      await put(desk);
      expect(await desk.call('extract', 'plan.json', '--unit', unit, '-o', 'a.docx')).toEqual({
        code: 2,
        said: '',
        complained: sentence,
      });
      expect(await desk.files()).toEqual(['plan.json']);
    }),
  );

  it.each([
    [['extract', '--unit', '市商务局', '-o', 'a.docx'], '请写明文件。'],
    [['extract', 'plan.json', '-o', 'a.docx'], '缺少选项“--unit”。'],
    [['extract', 'plan.json', '--unit', '市商务局'], '缺少选项“-o”。'],
    [['extract', 'plan.json', '--unit', '市商务局', '-o', 'a.odt'], '“a.odt”的扩展名应为.docx。'],
    [
      ['extract', 'plan.json', '--unit', '市商务局', '-o', 'a.pdf'],
      '命令行不能写 PDF，没有写出“a.pdf”。请在 Planloom 窗口中导出 PDF，或在这里导出 .docx。',
    ],
    [['export', 'plan.json', '--purpose', 'extract', '-o', 'a.docx'], '缺少选项“--unit”。'],
    [
      ['export', 'plan.json', '--unit', '市商务局', '-o', 'a.docx'],
      '选项“--unit”只用于摘录，请同时写 --purpose extract。',
    ],
  ] as const)('refuses %s', (args, sentence) =>
    atDesk('zh-CN', async (desk) => {
      await put(desk);
      expect(await desk.call(...args)).toEqual({ code: 2, said: '', complained: sentence });
    }),
  );

  it('is the same file by export, in each layout', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk);
      const bytes = async (name: string): Promise<string> =>
        (await readFile(path.join(desk.folder, name))).toString('hex');
      for (const profile of ['gbt9704', 'report']) {
        const args = ['plan.json', '--unit', '市商务局', '--profile', profile];
        expect((await desk.call('extract', ...args, '-o', `${profile}.docx`)).code).toBe(0);
        const name = `${profile}-2.docx`;
        expect((await desk.call('export', ...args, '--purpose', 'extract', '-o', name)).code).toBe(0);
        expect(await bytes(name)).toBe(await bytes(`${profile}.docx`));
        expect((await desk.call('verify', name)).said).toContain(
          profile === 'report' ? '版式：报告' : '版式：公文格式',
        );
      }
      expect(await bytes('report.docx')).not.toBe(await bytes('gbt9704.docx'));
    }));

  it('replaces a file only when told so', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk);
      await desk.call('extract', 'plan.json', '--unit', '市商务局', '-o', 'a.docx');
      expect((await desk.call('extract', 'plan.json', '--unit', '市商务局', '-o', 'a.docx')).complained).toContain(
        '已存在',
      );
      expect((await desk.call('extract', 'plan.json', '--unit', '市商务局', '-o', 'a.docx', '--force')).code).toBe(0);
    }));
});
