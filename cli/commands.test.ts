import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson, decodeDocument } from '#core/file';
import type { Plan } from '#core/records';
import { loadSample } from '#templates';
import { demands, paragraph, plan, section, target } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const ZIGONG = [
  '--title',
  '自贡市彩灯产业转型升级行动计划（2026—2028年）',
  '--issuer',
  '自贡市人民政府',
  '--from',
  '2026',
  '--to',
  '2028',
];

async function put({ folder }: Desk, name: string, value: Plan): Promise<void> {
  await writeFile(path.join(folder, name), canonicalJson(value));
}

async function read({ folder }: Desk, name: string): Promise<Plan> {
  const result = decodeDocument(await readFile(path.join(folder, name)), name);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.plan;
}

describe('new', () => {
  it('writes a plan in Chinese that has nothing wrong, only things to fill', () =>
    atDesk('en', async (desk) => {
      const made = await desk.call('new', 'action-plan', '-o', 'a.plan', '--lang', 'zh-CN', ...ZIGONG);
      expect(made).toEqual({ code: 0, said: '已写入“a.plan”。', complained: '' });
      const { language, profile } = await read(desk, 'a.plan');
      expect(language).toBe('zh-CN');
      expect(profile).toEqual({ title: ZIGONG[1], issuer: '自贡市人民政府', period: { from: 2026, to: 2028 } });
      const checked = await desk.call('check', 'a.plan');
      expect(checked.code).toBe(0);
      expect(checked.said.split('\n').at(-1)).toMatch(/^待填 \d+$/);
    }));

  it('writes a plan in English, as plain JSON where the ending says so', () =>
    atDesk('zh-CN', async (desk) => {
      const made = await desk.call('new', 'action-plan', '-o', 'plan.json', '--lang=en', '--title', 'Lanterns');
      expect(made).toEqual({ code: 0, said: 'Wrote “plan.json”.', complained: '' });
      expect(await readFile(path.join(desk.folder, 'plan.json'), 'utf8')).toMatch(/^\{"demands":/);
      expect((await desk.call('check', 'plan.json')).said).toMatch(/To fill \d+$/);
    }));

  it('replaces a file only when told so', () =>
    atDesk('zh-CN', async (desk) => {
      await desk.call('new', 'action-plan', '-o', 'a.plan', '--title', '甲');
      const refused = await desk.call('new', 'action-plan', '-o', 'a.plan', '--title', '乙');
      expect(refused).toEqual({ code: 2, said: '', complained: '“a.plan”已存在，没有覆盖。确需替换请加 --force。' });
      expect((await read(desk, 'a.plan')).profile.title).toBe('甲');
      expect((await desk.call('new', 'action-plan', '-o', 'a.plan', '--title', '乙', '--force')).code).toBe(0);
      expect((await read(desk, 'a.plan')).profile.title).toBe('乙');
    }));
});

describe('check', () => {
  const wrong = plan(
    demands({ levels: { P06: 'off', P27: 'off', P42: 'off' } }),
    section({ id: 's1', heading: '总体要求' }, paragraph('彩灯产业的的发展（见附件')),
    target('t1', { name: '产值', value: { value: '50', comparator: '=', unit: '亿元' }, deadline: '2030' }),
  );

  it('says what is wrong and where, the gravest first, in the language of the plan', () =>
    atDesk('en', async (desk) => {
      await put(desk, 'plan.json', wrong);
      const { code, said } = await desk.call('check', 'plan.json');
      expect(code).toBe(1);
      expect(said.split('\n')).toEqual([
        '[错误] T04 一、总体要求：（ 没有配对：（见附件',
        '[错误] P11 指标 › 完成时限：“产值”的完成时限为2030年，超出计划期2026—2028年。',
        '[警告] T05 一、总体要求：“的的”重复，应为“的”。',
        '[警告] P04 指标 › 基期值：指标“产值”没有基期值。',
        '[警告] P10 指标：指标“产值”没有对应的举措。',
        '错误 2 · 警告 3',
      ]);
    }));

  it('says it in the other language when asked', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'plan.json', wrong);
      const { said } = await desk.call('check', 'plan.json', '--lang', 'en');
      expect(said).toContain('[Warning] T05 一、总体要求: “的的” is doubled; it should be “的”.');
      expect(said).toContain(
        '[Error] P11 Targets › Deadline: “产值”: deadline 2030年 is outside the period 2026–2028.',
      );
    }));

  it('writes JSON for programs', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'plan.json', wrong);
      const { code, said } = await desk.call('check', 'plan.json', '--format', 'json');
      expect(code).toBe(1);
      const report: unknown = JSON.parse(said);
      expect(report).toMatchObject({
        schema: 1,
        file: 'plan.json',
        counts: { 'to-fill': 0, error: 2, warning: 3, advice: 0 },
      });
      expect(report).toHaveProperty('findings.1', {
        rule: 'T05',
        name: 'doubled-word',
        level: 'warning',
        at: { section: 's1', block: 'b0', start: 4, end: 6 },
        message: '“的的”重复，应为“的”。',
        fix: { at: { section: 's1', block: 'b0', start: 4, end: 6 }, from: '的的', to: '的' },
      });
    }));

  it('has only advice for the samples, and for one of them none', () =>
    atDesk('zh-CN', async (desk) => {
      for (const [language, counts, nothing] of [
        ['zh-CN', '提示 2', '没有发现问题。'],
        ['en', 'Advice 2', 'Nothing found.'],
      ] as const) {
        await put(desk, 'a.json', await loadSample(language));
        const { code, said } = await desk.call('check', 'a.json');
        expect([code, said.split('\n').at(-1)]).toEqual([0, counts]);
        await put(desk, 'b.json', await loadSample(language, 'dandong-textile'));
        expect(await desk.call('check', 'b.json')).toEqual({ code: 0, said: nothing, complained: '' });
      }
    }));
});

describe('export', () => {
  it('writes the Word file of a sample', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'plan.json', await loadSample('zh-CN'));
      const { code, said } = await desk.call('export', 'plan.json', '-o', '计划.docx');
      expect([code, said.split('\n')[0], said.split('\n').at(-1)]).toEqual([0, '已写入并核对“计划.docx”。', '提示 2']);
      const parts = unzipSync(await readFile(path.join(desk.folder, '计划.docx')));
      expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('彩灯');
    }));

  it('for issue counts what is to fill as wrong, and writes all the same', () =>
    atDesk('zh-CN', async (desk) => {
      await desk.call('new', 'action-plan', '-o', 'a.plan', '--title', '甲');
      const issued = await desk.call('export', 'a.plan', '-o', 'a.docx');
      expect(issued.code).toBe(1);
      expect(issued.said).toMatch(/错误 \d+$/);
      const returned = await desk.call('export', 'a.plan', '-o', 'b.docx', '--purpose', 'return');
      expect(returned.code).toBe(0);
      expect(returned.said).toMatch(/待填 \d+$/);
      expect(await desk.files()).toEqual(['a.docx', 'a.plan', 'b.docx']);
    }));

  it('replaces a file only when told so', () =>
    atDesk('en', async (desk) => {
      await desk.call('new', 'action-plan', '-o', 'a.plan', '--title', 'A');
      await writeFile(path.join(desk.folder, 'a.docx'), 'mine');
      const refused = await desk.call('export', 'a.plan', '-o', 'a.docx', '--purpose', 'return');
      expect(refused).toEqual({
        code: 2,
        said: '',
        complained: '“a.docx” exists and was not replaced. Add --force to replace it.',
      });
      expect(await readFile(path.join(desk.folder, 'a.docx'), 'utf8')).toBe('mine');
      expect((await desk.call('export', 'a.plan', '-o', 'a.docx', '--purpose', 'return', '--force')).code).toBe(0);
    }));
});
