import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/file';
import { loadSample } from '#templates';
import { atDesk, type Desk } from '../testing';

async function putSample({ folder }: Desk): Promise<void> {
  await writeFile(path.join(folder, 'plan.json'), canonicalJson(await loadSample('zh-CN')));
}

/** Changes the text of a file's document. */
async function change({ folder }: Desk, from: string, to: string, edit: (xml: string) => string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await readFile(path.join(folder, from))));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  await writeFile(path.join(folder, to), zipSync({ ...parts, 'word/document.xml': strToU8(edit(xml)) }));
}

describe('verify', () => {
  it('says of a file for return, line by line, what agrees with the plan that it carries', () =>
    atDesk('zh-CN', async (desk) => {
      await putSample(desk);
      await desk.call('export', 'plan.json', '-o', 'a.docx', '--purpose', 'return');
      const { code, said } = await desk.call('verify', 'a.docx');
      expect(code).toBe(0);
      expect(said.split('\n')).toEqual([
        '版式：公文格式 GB/T 9704。',
        '✓ 文件结构完好，Word 打开时无需修复',
        expect.stringMatching(/^✓ \d+ 节页面的纸张、页边距和行距网格符合版式$/),
        expect.stringMatching(/^✓ \d+ 个表格的列宽与单元格一致$/),
        expect.stringMatching(/^✓ 标题、发文机关等计划概况中的内容都在文件里（\d+ 项）$/),
        expect.stringMatching(/^✓ \d+ 段文字与计划一致$/),
        expect.stringMatching(/^✓ \d+ 个标题的编号与计划一致$/),
        expect.stringMatching(/^✓ \d+ 处引用显示计划中的值$/),
        expect.stringMatching(/^✓ \d+ 条台账记录逐格列在表中$/),
        '✓ 底稿可以读回，与计划完全相同',
        expect.stringMatching(/^✓ \d+ 处回收标记齐全$/),
        expect.stringMatching(/^所用字体：.*仿宋_GB2312.*。文件不带字体/),
        '“a.docx”没有发现问题。',
      ]);
    }));

  it('compares a file for issue with a plan, and names what differs', () =>
    atDesk('en', async (desk) => {
      await putSample(desk);
      await desk.call('export', 'plan.json', '-o', 'a.docx');
      await change(desk, 'a.docx', 'b.docx', (xml) => xml.replace('>指导思想<', '>总体思想<'));
      expect(await desk.call('verify', 'a.docx')).toMatchObject({ code: 0 });
      expect((await desk.call('verify', 'a.docx')).said).toContain(
        'The file carries no snapshot and no plan was named',
      );
      const { code, said } = await desk.call('verify', 'b.docx', '--plan', 'plan.json');
      expect(code).toBe(1);
      expect(said).toMatch(/✗ Of \d+ lines of text these are missing or out of order: 1 \(指导思想\)/);
      expect(said.split('\n').at(-1)).toBe('“b.docx” did not pass 1 of the checks.');
    }));

  it('finds in a file that is meant for issue what should not go out', () =>
    atDesk('zh-CN', async (desk) => {
      await putSample(desk);
      await desk.call('export', 'plan.json', '-o', 'a.docx', '--purpose', 'return');
      const { code, said } = await desk.call('verify', 'a.docx', '--purpose', 'issue');
      expect([code, /✗ 留有 \d+ 处不应外传的内容：.*customXml/.test(said)]).toEqual([1, true]);
    }));

  it('refuses in a sentence what it cannot read, or was not asked rightly', () =>
    atDesk('zh-CN', async (desk) => {
      await writeFile(path.join(desk.folder, 'a.docx'), '甲');
      const complaints = await Promise.all(
        [['a.docx'], ['b.docx'], ['a.doc'], [], ['a.docx', '--profile', 'x']].map((args) =>
          desk.call('verify', ...args),
        ),
      );
      expect(complaints.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
      expect(complaints.map(({ complained }) => complained)).toEqual([
        expect.stringContaining('“a.docx”不是可以读取的 Word 文档'),
        expect.stringContaining('找不到文件“b.docx”'),
        '“a.doc”的扩展名应为.docx。',
        '请写明 Word 文件（.docx）。',
        '选项“--profile”不能是“x”，应为gbt9704 / report。',
      ]);
    }));
});
