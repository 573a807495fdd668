import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '#core/model';
import { atDesk, type Desk } from './testing';

/** Files of every kind that a command may be pointed at by mistake. */
async function clutter({ folder, call }: Desk): Promise<void> {
  await call('new', 'action-plan', '-o', 'a.plan', '--title', 'A');
  await writeFile(path.join(folder, 'picture.plan'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  await writeFile(path.join(folder, 'broken.json'), '{"schema":1,');
  await writeFile(path.join(folder, 'newer.json'), '{"schema":9,"profile":{}}');
  await mkdir(path.join(folder, 'folder.plan'));
}

const cases: readonly (readonly [Language, readonly string[], string])[] = [
  [
    'en',
    [],
    'Say what to do: templates, new, check, export, extract, verify, import, xlsx or house-rules (planloom --help shows how).',
  ],
  [
    'zh-CN',
    ['chekc'],
    '没有“chekc”这个命令，可用的有 templates、new、check、export、extract、verify、import、xlsx、house-rules。',
  ],
  ['en', ['templates', 'now'], 'One argument too many: “now”.'],
  ['en', ['new', '-o', 'b.plan', '--title', 'B'], 'Name the template (planloom templates lists them).'],
  [
    'zh-CN',
    ['new', 'T9', '-o', 'b.plan', '--title', 'B'],
    '没有名为“T9”的模板。可用的模板：action-plan、association-plan、call-for-applications、suggestions。',
  ],
  ['en', ['new', 'action-plan', '--title', 'B'], 'The option “-o” is missing.'],
  ['en', ['new', 'action-plan', '-o', 'b.plan'], 'The option “--title” is missing.'],
  ['zh-CN', ['new', 'action-plan', '-o', 'b.plan', '--title', '  '], '标题不能为空。'],
  ['en', ['new', 'action-plan', '-o', 'b.docx', '--title', 'B'], 'The name “b.docx” should end with .plan / .json.'],
  [
    'en',
    ['new', 'action-plan', '-o', 'gone/b.plan', '--title', 'B'],
    'The folder of “b.plan” no longer exists. Save it somewhere else.',
  ],
  ['en', ['new', 'action-plan', '-o', 'b.plan', '--title', 'B', '--from', '2026'], 'Give both --from and --to.'],
  [
    'zh-CN',
    ['new', 'action-plan', '-o', 'b.plan', '--title', 'B', '--from', '二六', '--to', '2028'],
    '“二六”不是年份，请写四位数字，例如 2026。',
  ],
  [
    'en',
    ['new', 'action-plan', '-o', 'b.plan', '--title', 'B', '--from', '2028', '--to', '2026'],
    'The period starts in 2028, after its end in 2026.',
  ],
  [
    'en',
    ['new', 'action-plan', '-o', 'b.plan', '--title', 'B', '--lang', 'fr'],
    'The option “--lang” cannot be “fr”; it is zh-CN / en.',
  ],
  ['en', ['new', 'action-plan', '-o'], 'The option “-o” needs a value.'],
  ['en', ['new', 'action-plan', '--force=yes', '-o', 'b.plan', '--title', 'B'], 'The option “--force” takes no value.'],
  ['zh-CN', ['check'], '请写明文件。'],
  ['en', ['check', 'a.plan', 'b.plan'], 'One argument too many: “b.plan”.'],
  ['en', ['check', 'a.plan', '--purpose', 'issue'], 'The command check has no option “--purpose”.'],
  ['zh-CN', ['check', 'a.plan', '--format', 'xml'], '选项“--format”不能是“xml”，应为text / json / sarif。'],
  ['zh-CN', ['check', 'gone.plan'], '找不到文件“gone.plan”。它可能已被移动或删除，请重新选择。'],
  ['en', ['check', 'gone.plan', '--lang', 'zh-CN'], '找不到文件“gone.plan”。它可能已被移动或删除，请重新选择。'],
  ['en', ['check', 'a.docx'], 'The name “a.docx” should end with .plan / .json.'],
  ['en', ['check', 'folder.plan'], '“folder.plan” is a folder; please choose a file.'],
  ['zh-CN', ['check', 'picture.plan'], '“picture.plan”不是计划文件。请选择 .plan 文件或 plan.json。'],
  [
    'en',
    ['check', 'broken.json'],
    '“broken.json” is damaged and cannot be opened (“broken.json” is not valid JSON). Ask the sender for it again, or use a backup.',
  ],
  [
    'en',
    ['check', 'newer.json'],
    '“newer.json” was saved by a newer Planloom (format 9). Update the program to open it.',
  ],
  ['zh-CN', ['export', 'a.plan'], '缺少选项“-o”。'],
  ['en', ['export', 'a.plan', '-o', 'a.odt'], 'The name “a.odt” should end with .docx.'],
  [
    'zh-CN',
    ['export', 'a.plan', '-o', 'a.pdf'],
    '命令行不能写 PDF，没有写出“a.pdf”。请在 Planloom 窗口中导出 PDF，或在这里导出 .docx。',
  ],
  [
    'en',
    ['export', 'a.plan', '-o', 'a.docx', '--profile', 'mine'],
    'The option “--profile” cannot be “mine”; it is gbt9704 / report.',
  ],
  [
    'en',
    ['export', 'a.plan', '-o', 'a.docx', '--purpose', 'fun'],
    'The option “--purpose” cannot be “fun”; it is issue / return / extract.',
  ],
  ['en', ['export', 'a.plan', '-o', 'gone/a.docx'], 'The folder of “a.docx” no longer exists. Save it somewhere else.'],
];

describe('what cannot be carried out', () => {
  it.each(cases)('in %s: planloom %j', (language, args, sentence) =>
    atDesk(language, async (desk) => {
      await clutter(desk);
      const before = await desk.files();
      expect(await desk.call(...args)).toEqual({ code: 2, said: '', complained: sentence });
      expect(await desk.files()).toEqual(before);
    }),
  );

  it('is a sentence even when the program itself is wrong', () =>
    atDesk('en', async ({ folder }) => {
      const { run } = await import('./run');
      const said: string[] = [];
      const terminal = {
        folder,
        programFolder: folder,
        language: 'en' as const,
        newId: () => {
          throw new Error('a bug');
        },
        say: () => undefined,
        complain: (text: string) => said.push(text),
      };
      expect(await run(['new', 'action-plan', '-o', 'a.plan', '--title', 'A'], terminal)).toBe(2);
      expect(said).toEqual(['Something went wrong in the program; nothing was carried out and no file was changed.']);
    }));
});

describe('--help', () => {
  it.each(['zh-CN', 'en'] as const)('shows every command in %s', (language) =>
    atDesk(language, async ({ call }) => {
      const { code, said } = await call('check', '--help');
      expect(code).toBe(0);
      for (const command of ['templates', 'new', 'check', 'export']) expect(said).toContain(`planloom ${command}`);
    }),
  );
});
