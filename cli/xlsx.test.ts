import { execFileSync } from 'node:child_process';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson, decodeDocument } from '#core/file';
import type { Plan } from '#core/records';
import { loadSample } from '#templates';
import { organisation, plan, project, target } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const small = plan(
  organisation('o000000001', { name: '灯城公司' }),
  project('p000000001', {
    name: '彩灯产业园',
    owner: 'o000000001',
    investment: { value: '5', comparator: '=', unit: '亿元' },
  }),
);
const put = ({ folder }: Desk, name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
async function read({ folder }: Desk, name: string): Promise<Plan> {
  const result = decodeDocument(await readFile(path.join(folder, name)), name);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.plan;
}
/** Has LibreOffice write a file anew in another format, under the same name. */
async function convert({ folder }: Desk, file: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const target = path.join(folder, `${path.parse(file).name}.${format.split(':')[0] ?? ''}`);
  await rm(target, { force: true });
  // A .csv in UTF-8, with commas; other files name their own format.
  const reads = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  const args = [profile, '--headless', ...reads, '--convert-to', format, '--outdir', folder, path.join(folder, file)];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
  // LibreOffice ends well also where it wrote nothing.
  await access(target);
}
const XLSX = 'xlsx:Calc MS Excel 2007 XML';

describe('xlsx', () => {
  it('changes nothing when what it wrote comes back', () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'a.json', canonicalJson(await loadSample('zh-CN')));
      expect(await desk.call('xlsx', 'export', 'a.json', '-o', 'a.xlsx')).toMatchObject({
        code: 0,
        said: '已写入“a.xlsx”。',
      });
      const { code, said } = await desk.call('xlsx', 'import', 'a.json', 'a.xlsx', '--dry-run');
      expect(code).toBe(0);
      expect(said).toMatch(/新增 0 条，修改 0 条，\d+ 条相同$/m);
      expect(said).not.toContain('读不成');
    }));

  it('comes back unchanged from LibreOffice', { timeout: 240_000 }, () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'a.json', canonicalJson(await loadSample('zh-CN')));
      await desk.call('xlsx', 'export', 'a.json', '-o', 'a.xlsx');
      await convert(desk, 'a.xlsx', 'ods');
      await convert(desk, 'a.ods', XLSX);
      const { code, said } = await desk.call('xlsx', 'import', 'a.json', 'a.xlsx', '--dry-run');
      expect(code).toBe(0);
      expect(said).toMatch(/新增 0 条，修改 0 条，\d+ 条相同$/m);
      expect(said).not.toContain('读不成');
    }),
  );

  it('reads a table that LibreOffice made of a .csv, and says what changes', { timeout: 240_000 }, () =>
    atDesk('zh-CN', async (desk) => {
      await put(desk, 'p.json', canonicalJson(small));
      await put(
        desk,
        'data.csv',
        '项目名称,总投资（亿元）,业主单位,完成时间,备注人\n彩灯产业园,6.5,灯城公司,2028-06-30,张三\n＋展示中心,两千万元,新公司,尽快,李四\n合计,8.5,,,\n',
      );
      await convert(desk, 'data.csv', XLSX);
      const { code, said } = await desk.call('xlsx', 'import', 'p.json', 'data.xlsx', '-o', 'q.plan');
      expect(code).toBe(0);
      for (const line of [
        '→ 项目',
        '总投资 5亿元 → 6.5亿元',
        '新增项目“＋展示中心”',
        '单位“新公司”',
        '“data”D3“完成时间”：尽快',
        '“data”E 列 备注人',
        '“data”第 4 行',
        '已写入“q.plan”',
      ])
        expect(said).toContain(line);
      const { project: projects } = (await read(desk, 'q.plan')).records;
      expect(projects).toMatchObject([
        { id: 'p000000001', investment: { value: '6.5', unit: '亿元' }, end: '2028-06-30', owner: 'o000000001' },
        { name: '＋展示中心', investment: { value: '2000', unit: '万元' } },
      ]);
    }),
  );

  it('is shown by LibreOffice as it was written: no text becomes a formula', { timeout: 240_000 }, () =>
    atDesk('zh-CN', async (desk) => {
      const names = ['=1+1', '+86', '-5', '@SUM(A1)', "=cmd|' /C calc'!A0", '007', '2026-06-30'];
      const targets = names.map((name, at) => target(`t00000000${String(at)}`, { name, method: `${name}、${name}` }));
      await put(desk, 'a.json', canonicalJson(plan(...targets)));
      await desk.call('xlsx', 'export', 'a.json', '--kind', 'target', '-o', 'a.xlsx');
      await convert(desk, 'a.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1');
      const lines = (await readFile(path.join(desk.folder, 'a.csv'), 'utf8')).replaceAll('"', '').trim().split('\n');
      expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(names);
      for (const [at, name] of names.entries()) expect(lines[at + 1]).toContain(`,${name}、${name},`);
    }),
  );

  it('says in a sentence what is wrong with the file, the sheet or the call', () =>
    atDesk('en', async (desk) => {
      await put(desk, 'p.json', canonicalJson(small));
      await put(desk, 'no.xlsx', 'PK but no zip');
      await put(desk, 'old.xlsx', '\u00d0\u00cf\u0011\u00e0');
      const wrong = async (...args: readonly string[]): Promise<string> => {
        const { code, complained } = await desk.call('xlsx', ...args);
        expect(code).toBe(2);
        return complained;
      };
      expect(await wrong('import', 'p.json', 'no.xlsx', '--dry-run')).toContain('damaged');
      expect(await wrong('import', 'p.json', 'old.xlsx', '--dry-run')).toContain('is not a workbook that can be read');
      expect(await wrong('import', 'p.json', 'no.xlsx')).toContain('-o');
      expect(await wrong('import', 'p.json')).toContain('Name the plan and the .xlsx');
      expect(await wrong('export', 'p.json', '-o', 'p.xlsx', '--kind', 'boat')).toContain('“boat”');
      expect(await wrong('turn')).toContain('not “turn”');
      await desk.call('xlsx', 'export', 'p.json', '-o', 'p.xlsx', '--kind', 'project');
      expect(await wrong('import', 'p.json', 'p.xlsx', '--sheet', 'none', '--dry-run')).toContain('项目');
    }));
});
