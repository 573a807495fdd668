import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { HousePack } from '#core/checks';
import { canonicalJson } from '#core/file';
import { paragraph, plan, section } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const pack: HousePack = {
  ...{ schema: 1, id: 'city', name: '本市规范用语', version: 2, layer: 'unit' },
  terms: [{ prefer: '彩灯', instead: ['灯彩'] }],
  levels: { T21: 'error' },
  examples: [{ text: '灯彩', finds: ['term'] }],
};

const put = ({ folder }: Desk, name: string, value: unknown): void => {
  writeFileSync(path.join(folder, name), canonicalJson(value));
};
const withPlan = (desk: Desk): void => put(desk, 'a.json', plan(section('s', paragraph('发展灯彩产业'))));

it('installs, lists, exports and removes a pack, which counts meanwhile', () =>
  atDesk('zh-CN', async (desk) => {
    withPlan(desk);
    put(desk, 'city.json', pack);
    expect(await desk.call('house-rules', 'list')).toEqual({ code: 0, said: '没有安装规范用语包。', complained: '' });
    expect((await desk.call('check', 'a.json')).said).toBe('没有发现问题。');

    expect((await desk.call('house-rules', 'install', 'city.json')).said).toBe('已安装“本市规范用语”第2版。');
    expect((await desk.call('house-rules', 'list')).said).toBe('city\tunit\t2\t本市规范用语\t用语 1，慎用 0，名称 0');
    const checked = await desk.call('check', 'a.json');
    expect(checked.code).toBe(1);
    expect(checked.said).toContain('按“本市规范用语”，应写“彩灯”，不写“灯彩”。');
    const sarif = await desk.call('check', 'a.json', '--format', 'sarif');
    expect(sarif.said).toContain('"name": "house-term"');
    expect((await desk.call('export', 'a.json', '-o', 'a.docx')).said).toContain('应写“彩灯”');

    expect((await desk.call('house-rules', 'export', 'city', '-o', 'copy.json')).code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(desk.folder, 'copy.json'), 'utf8'))).toEqual(pack);
    expect((await desk.call('house-rules', 'remove', 'city')).said).toBe('已删除“本市规范用语”第2版。');
    expect((await desk.call('check', 'a.json')).said).toBe('没有发现问题。');
    expect(await desk.call('house-rules', 'remove', 'city')).toEqual({
      code: 2,
      said: '',
      complained: '没有装有编号为“city”的规范用语包。',
    });
  }));

it('checks with packs that are not installed, which replace installed ones', () =>
  atDesk('zh-CN', async (desk) => {
    withPlan(desk);
    put(desk, 'city.json', pack);
    put(desk, 'newer.json', { ...pack, version: 3, terms: [{ prefer: '灯彩', instead: ['彩灯'] }], examples: [] });
    put(desk, 'other.json', { ...pack, id: 'other', terms: [{ prefer: '行业', instead: ['产业'] }], examples: [] });
    await desk.call('house-rules', 'install', 'city.json', '--folder', 'packs');
    expect(existsSync(path.join(desk.folder, 'packs', 'city.json'))).toBe(true);
    expect((await desk.call('check', 'a.json')).said).toBe('没有发现问题。');
    expect((await desk.call('check', 'a.json', '--folder', 'packs')).said).toContain('“灯彩”');
    const both = await desk.call('check', 'a.json', '--house', 'city.json', '--house', 'other.json');
    expect(both.said).toContain('“灯彩”');
    expect(both.said).toContain('“产业”');
    const newer = await desk.call('check', 'a.json', '--folder', 'packs', '--house', 'newer.json');
    expect(newer.said).toBe('没有发现问题。');
  }));

it('says what is wrong with a pack, and leaves a damaged one out', () =>
  atDesk('en', async (desk) => {
    withPlan(desk);
    put(desk, 'city.json', pack);
    put(desk, 'bad.json', { ...pack, examples: [{ text: '彩灯', finds: ['term'] }] });
    expect((await desk.call('house-rules', 'check', 'city.json')).said).toMatch(/version 2, can be used/);
    for (const act of ['check', 'install']) {
      const { code, complained } = await desk.call('house-rules', act, 'bad.json');
      expect(code).toBe(2);
      expect(complained).toContain('in the example “彩灯” should be found: term; found: –');
    }
    expect((await desk.call('check', 'a.json', '--house', 'bad.json')).code).toBe(2);
    await desk.call('house-rules', 'install', 'city.json', '--folder', 'packs');
    put(desk, 'packs/broken.json', []);
    const checked = await desk.call('check', 'a.json', '--folder', 'packs');
    expect(checked.complained).toContain('broken.json');
    expect(checked.said).toContain('“灯彩”');
  }));

it.each([
  [['house-rules'], /After house-rules comes list/],
  [['house-rules', 'add'], /not “add”/],
  [['house-rules', 'install'], /name the file or the id/],
  [['house-rules', 'list', 'x'], /One argument too many: “x”/],
  [['house-rules', 'remove', 'a', 'b'], /One argument too many: “b”/],
  [['house-rules', 'export', 'a'], /“-o” is missing/],
  [['house-rules', 'install', 'none.json'], /cannot be found/],
] as const)('says how %j is to be called', (args, sentence) =>
  atDesk('en', async (desk) => {
    const { code, complained } = await desk.call(...args);
    expect(code).toBe(2);
    expect(complained).toMatch(sentence);
  }),
);
