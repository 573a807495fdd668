import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { decodeDocument } from '#core/file';
import { oldWordFile } from '../word/foreign/testing';
import { atDesk } from './testing';

it('import makes a plan of an old Word file, and says what did not come into it', () =>
  atDesk('zh-CN', async ({ folder, call }) => {
    const old = oldWordFile([
      '灯城市彩灯产业行动计划',
      '一、重点任务',
      '（一）建设产业园。完成一期。（市商务局牵头）',
      { text: '（二）培育企业。每年5家。', comment: '再核实。' },
    ]);
    await writeFile(path.join(folder, '旧稿.docx'), old);
    const { code, said } = await call('import', '旧稿.docx', '--template', 'action-plan', '-o', '新稿.json');
    expect(code).toBe(0);
    expect(said).toContain('按模板“行动计划”整理：1 个部分放入章节，2 条举措。');
    expect(said).toContain('批注没有带入（1 条）：\n  王芳: 再核实。');
    const read = decodeDocument(await readFile(path.join(folder, '新稿.json')), '新稿.json');
    expect(read.ok && read.value.plan).toMatchObject({
      profile: { title: '灯城市彩灯产业行动计划' },
      records: { organisation: [{ name: '市商务局' }], measure: [{ lead: expect.any(String) as string }, {}] },
    });
  }));
