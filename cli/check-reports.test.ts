import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/file';
import type { Plan } from '#core/records';
import { paragraph, plan, section } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const wrong: Plan = {
  ...plan(section({ id: 's1', heading: '总体要求' }, paragraph('彩灯产业的的发展（见附件'), paragraph('在在“引文'))),
  waivers: [{ rule: 'T04', at: 'block:b1', name: '王芳', reason: '原文如此' }],
};
const put = (desk: Desk, of: Plan): Promise<void> => writeFile(path.join(desk.folder, 'plan.json'), canonicalJson(of));

test('SARIF names the rules, says where each finding is, and keeps what was waived as suppressed', () =>
  atDesk('zh-CN', async (desk) => {
    await put(desk, wrong);
    const { code, said } = await desk.call('check', 'plan.json', '--format', 'sarif');
    expect(code).toBe(1);
    const log: unknown = JSON.parse(said);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Planloom' } } }] });
    expect(log).toHaveProperty(
      'runs.0.tool.driver.rules',
      expect.arrayContaining([expect.objectContaining({ id: 'T05', name: 'doubled-word' })]),
    );
    expect(log).toHaveProperty(
      'runs.0.results',
      expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'T05',
          level: 'warning',
          message: { text: '“的的”重复，应为“的”。' },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: 'plan.json' } },
              logicalLocations: [{ name: '一、总体要求', fullyQualifiedName: 'sections/s1/b0' }],
            },
          ],
        }),
        expect.objectContaining({
          ruleId: 'T04',
          suppressions: [{ kind: 'external', status: 'accepted', justification: '原文如此 (王芳)' }],
        }),
      ]),
    );
  }));

test('a report is written as a Word document or a page, and not over a file that is there', () =>
  atDesk('zh-CN', async (desk) => {
    await put(desk, wrong);
    const { code, said } = await desk.call('check', 'plan.json', '--report', '报告.docx');
    expect(code).toBe(1);
    expect(said).toContain('已写入“报告.docx”。');
    const parts = unzipSync(await readFile(path.join(desk.folder, '报告.docx')));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('原文如此');
    expect((await desk.call('check', 'plan.json', '--report', 'a.html', '--lang', 'en')).code).toBe(1);
    expect(await readFile(path.join(desk.folder, 'a.html'), 'utf8')).toContain('Check Report');
    expect((await desk.call('check', 'plan.json', '--report', 'a.html')).code).toBe(2);
    expect((await desk.call('check', 'plan.json', '--report', 'a.html', '--force')).code).toBe(1);
  }));

test('a report of another kind is refused before anything is written', () =>
  atDesk('en', async (desk) => {
    await put(desk, wrong);
    const { code, complained } = await desk.call('check', 'plan.json', '--report', 'a.pdf');
    expect(code).toBe(2);
    expect(complained).toContain('.docx / .html');
    expect(await desk.files()).toEqual(['plan.json']);
  }));
