import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson, decodeDocument } from '#core/file';
import type { Plan } from '#core/records';
import { paragraph, plan, profile, ref, section, target } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const small = plan(
  profile({ title: '竹编产业行动计划' }),
  target('target0001', { name: '年产值', value: { value: '12', unit: '亿元', comparator: '=' } }),
  section('总体要求', paragraph('做强竹编产业。'), paragraph('年产值达到', ref('target0001', 'value'), '。')),
);

/** The plan as it went out, under the name out.docx. */
async function sendOut({ folder, call }: Desk): Promise<void> {
  await writeFile(path.join(folder, 'a.json'), canonicalJson(small));
  await call('export', 'a.json', '-o', 'out.docx', '--purpose', 'return');
}

async function change({ folder }: Desk, edit: (xml: string) => string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await readFile(path.join(folder, 'out.docx'))));
  const body = edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  await writeFile(path.join(folder, 'back.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(body) }));
}

async function read({ folder }: Desk, name: string): Promise<Plan> {
  const result = decodeDocument(await readFile(path.join(folder, name)), name);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.plan;
}

describe('import of a file that came back', () => {
  it('writes the same plan where nothing was changed', () =>
    atDesk('zh-CN', async (desk) => {
      await sendOut(desk);
      expect(await desk.call('import', 'out.docx', '-o', 'b.plan')).toEqual({
        code: 0,
        said: '正文、表格、脚注与送出时一致（页眉页脚不比较）。\n已写入“b.plan”。',
        complained: '',
      });
      expect(await read(desk, 'b.plan')).toEqual(small);
    }));

  it('lists what was changed and writes nothing until told to take it', () =>
    atDesk('zh-CN', async (desk) => {
      await sendOut(desk);
      await change(desk, (xml) => xml.replace('做强竹编', '做大做强竹编').replace('12亿元', '15亿元'));
      const { code, said } = await desk.call('import', 'back.docx', '-o', 'b.json');
      expect(code).toBe(1);
      expect(said).toBe(
        [
          '与送出的计划相比，有 2 处不同：',
          '  一、总体要求 › 正文: 文字改动',
          '    - 做强竹编产业。',
          '    + 做大做强竹编产业。',
          '  一、总体要求 › 正文 › 年产值 · 目标值: 数据改动',
          '    - 12亿元',
          '    + 15亿元',
          '没有写入文件。加上 --accept all 采用可以采用的各处；要逐处选择，请在 Planloom 窗口中打开这个文件。',
        ].join('\n'),
      );
      expect(await desk.files()).not.toContain('b.json');
      expect(await desk.call('import', 'back.docx', '-o', 'b.json', '--accept', 'all')).toMatchObject({ code: 0 });
      expect((await read(desk, 'b.json')).records.target[0]?.value).toEqual({
        value: '15',
        unit: '亿元',
        comparator: '=',
      });
    }));

  it('takes what can be taken, and lists the rest', () =>
    atDesk('en', async (desk) => {
      await sendOut(desk);
      await change(desk, (xml) => xml.replace('做强竹编', '做大做强竹编').replace('12亿元', '待核定'));
      const { code, said } = await desk.call('import', 'back.docx', '-o', 'b.json', '--accept=all');
      expect(code).toBe(1);
      expect(said).toContain('Taken: 1');
      expect(said).toMatch(
        /Not taken: 1\n.*Value changed\n {4}- 12亿元\n {4}\+ 待核定\n {4}Cannot be taken: This is no value/,
      );
      expect(await read(desk, 'b.json')).toMatchObject({ records: small.records });
    }));

  it('says which paragraph was moved, and that a plan was named for nothing', () =>
    atDesk('zh-CN', async (desk) => {
      await sendOut(desk);
      await change(desk, (xml) => {
        const line = /<w:p>(?:(?!<w:p>).)*做强竹编产业.*?<\/w:p>/s.exec(xml)?.[0] ?? '';
        return xml.replace(line, '').replace(/(<w:p>(?:(?!<w:p>).)*年产值达到.*?<\/w:p>)/s, `$1${line}`);
      });
      const { said } = await desk.call('import', 'back.docx', '-o', 'b.json', '--plan', 'a.json');
      expect(said.split('\n').slice(0, 4)).toEqual([
        '文件自带送出时的计划，与它比较；没有用到 --plan 指定的计划。',
        '与送出的计划相比，有 1 处不同：',
        '  一、总体要求 › 正文: 移动位置',
        '    = 年产值达到12亿元。',
      ]);
    }));

  it('says what a file is that is no Word document of today', () =>
    atDesk('zh-CN', async (desk) => {
      await writeFile(path.join(desk.folder, 'old.docx'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
      expect(await desk.call('import', 'old.docx', '-o', 'b.json')).toMatchObject({
        code: 2,
        complained:
          '“old.docx”不是可以读取的 Word 文档。请选择 .docx 文件；旧的 .doc、.wps 文件和加了密码的文件请先另存为不加密的 .docx。',
      });
    }));
});
