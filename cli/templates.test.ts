import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDocument, encodeTemplate } from '#core/file';
import { templateFor } from '#templates';
import { atDesk } from './testing';

const suggestions = templateFor('suggestions', 'zh-CN');
const own = { ...suggestions, id: 'own-suggestions', name: '商会建议' };

describe('templates', () => {
  it('lists every template with its language', () =>
    atDesk('zh-CN', async ({ call }) => {
      const { code, said } = await call('templates');
      const names = ['action-plan', 'association-plan', 'call-for-applications', 'suggestions'];
      expect([code, said.split('\n').map((line) => line.split('\t').slice(0, 2))]).toEqual([
        0,
        names.flatMap((name) => [
          [name, 'zh-CN'],
          [name, 'en'],
        ]),
      ]);
    }));

  it('checks a template file', () =>
    atDesk('zh-CN', async ({ folder, call }) => {
      await writeFile(path.join(folder, 'own.json'), JSON.stringify(own));
      await writeFile(path.join(folder, 'bad.json'), JSON.stringify({ ...own, kinds: ['spell'] }));
      expect(await call('templates', 'check', 'own.json')).toEqual({
        code: 0,
        said: '“own.json”是可用的模板：商会建议。',
        complained: '',
      });
      const bad = await call('templates', 'check', 'bad.json', '--lang', 'en');
      expect([bad.code, bad.said]).toEqual([2, '']);
      expect(bad.complained).toMatch(
        /^The template “bad\.json” cannot be used: “kinds\[0\]” must be one of target \/ /,
      );
      expect((await call('templates', 'check')).complained).toBe('请写明文件。');
      expect((await call('templates', 'check', 'gone.json')).code).toBe(2);
      expect((await call('templates', 'paint')).complained).toBe('多余的参数“paint”。');
    }));
});

it('takes the template that docs/templates.md teaches to make, and starts a plan that has nothing wrong', () =>
  atDesk('zh-CN', async ({ folder, call }) => {
    const page = await readFile(path.join(import.meta.dirname, '../docs/templates.md'), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    await writeFile(path.join(folder, 'own.json'), example);
    expect((await call('templates', 'check', 'own.json')).said).toBe('“own.json”是可用的模板：纺织分会工作方案。');
    expect((await call('new', '--template', 'own.json', '-o', 'a.plan', '--title', '甲')).code).toBe(0);
    expect((await call('check', 'a.plan')).said.split('\n').at(-1)).toBe('待填 2');
  }));

describe('new --template', () => {
  it('starts a plan from a template file, in the template’s language', () =>
    atDesk('en', async ({ folder, call }) => {
      await writeFile(path.join(folder, 'own.json'), JSON.stringify(own));
      const made = await call('new', '--template', 'own.json', '-o', 'a.plan', '--title', '关于丹东纺织服装产业的建议');
      expect(made).toEqual({ code: 0, said: 'Wrote “a.plan”.', complained: '' });
      const read = decodeDocument(await readFile(path.join(folder, 'a.plan')), 'a.plan');
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      const { language, demands, sections } = read.value.plan;
      expect([language, demands.template]).toEqual(['zh-CN', 'own-suggestions']);
      expect(sections.map(({ heading }) => heading)).toEqual(['背景情况', '具体建议', '请求事项']);
    }));

  it('writes nothing for a file that is no template, or a name beside it', () =>
    atDesk('zh-CN', async ({ folder, call, files }) => {
      if (!suggestions) throw new Error('no template');
      await writeFile(path.join(folder, 'own.json'), encodeTemplate({ ...suggestions, version: 0 }));
      await writeFile(path.join(folder, 'own.txt'), 'x');
      const start = async (...more: readonly string[]): Promise<string> => {
        const { code, complained } = await call('new', ...more, '-o', 'a.plan', '--title', '甲');
        expect(code).toBe(2);
        return complained;
      };
      expect(await start('--template', 'own.json')).toContain('“version”缺失或不合格式');
      expect(await start('--template', 'own.txt')).toContain('.json');
      expect(await start('action-plan', '--template', 'own.json')).toBe('多余的参数“action-plan”。');
      expect(await files()).toEqual(['own.json', 'own.txt']);
    }));
});
