import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Template } from '#core/template';
import { sayFailure } from '#core/words';
import { TemplateFolder } from './template-folder';

const own: Template = {
  schema: 1,
  id: 'textile-plan',
  version: 1,
  language: 'zh-CN',
  name: '纺织协会方案',
  summary: '',
  sections: [{ key: 'a', heading: '背景' }],
};

let home = '';
let outside = '';
const kept = (): string => path.join(home, 'templates');
const folder = (): TemplateFolder => new TemplateFolder(kept());

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'planloom-templates-'));
  outside = path.join(home, 'from-mail.json');
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const send = (content: unknown): string => {
  writeFileSync(outside, typeof content === 'string' ? content : JSON.stringify(content));
  return outside;
};
const refusal = async (content: unknown): Promise<string> => {
  const installed = await folder().install(send(content));
  expect(installed.ok).toBe(false);
  return installed.ok ? '' : sayFailure(installed.failure, 'en');
};

describe('the folder of own templates', () => {
  it('is empty before there is one', async () => {
    expect(await folder().list()).toEqual({ templates: [], failures: [] });
  });

  it('keeps what is installed, and gives it back to the next run', async () => {
    expect(await folder().install(send(own))).toEqual({ ok: true, value: own });
    expect(await folder().list()).toEqual({ templates: [own], failures: [] });
    expect(readdirSync(kept())).toEqual(['textile-plan.zh-CN.json']);
  });

  it('takes the same file again, a newer version in its place, and no older one', async () => {
    await folder().install(send(own));
    expect((await folder().install(send(own))).ok).toBe(true);
    expect(await refusal({ ...own, name: '另一个' })).toContain('version 1 is installed; raise the version');
    const newer = { ...own, version: 2, name: '另一个' };
    expect((await folder().install(send(newer))).ok).toBe(true);
    expect((await folder().list()).templates).toEqual([newer]);
    expect(readdirSync(kept())).toHaveLength(1);
  });

  it('keeps one for each language', async () => {
    await folder().install(send(own));
    await folder().install(send({ ...own, language: 'en', name: 'Textile plan' }));
    expect((await folder().list()).templates).toHaveLength(2);
    expect(await folder().remove(own.id, 'zh-CN')).toEqual({ ok: true, value: undefined });
    expect((await folder().list()).templates.map(({ language }) => language)).toEqual(['en']);
  });

  it('gives none the name of a template of the program', async () => {
    expect(await refusal({ ...own, id: 'action-plan' })).toContain('“action-plan” is the id of a template that comes');
    const saved = await folder().keep({ ...own, id: 'suggestions' });
    expect(saved.ok).toBe(false);
  });

  it('writes nothing for a file that is refused, nor anywhere else', async () => {
    expect(await refusal({ ...own, id: '../evil' })).toContain('may have small letters');
    expect(await refusal('not JSON')).toContain('not valid JSON');
    expect((await folder().keep({ ...own, id: '../evil' })).ok).toBe(false);
    expect(
      readdirSync(home)
        .sort()
        .filter((name) => name !== 'templates'),
    ).toEqual(['from-mail.json']);
    expect((await folder().list()).templates).toEqual([]);
  });

  it('skips what is damaged with a sentence for each, and reads the rest', async () => {
    await folder().install(send(own));
    writeFileSync(path.join(kept(), 'broken.json'), '{"schema":1');
    writeFileSync(path.join(kept(), 'notes.txt'), 'mine');
    mkdirSync(path.join(kept(), 'folder.json'));
    const { templates, failures } = await folder().list();
    expect(templates).toEqual([own]);
    expect(failures.map((failure) => sayFailure(failure, 'en'))).toEqual([
      'The template “broken.json” cannot be used: “broken.json” is not valid JSON. Put it right and try again.',
      '“folder.json” is a folder; please choose a file.',
    ]);
  });

  it('finds a template that was put there by hand under any name, and removes that file', async () => {
    mkdirSync(kept());
    writeFileSync(path.join(kept(), '同事给的.json'), JSON.stringify(own));
    expect((await folder().list()).templates).toEqual([own]);
    await folder().keep({ ...own, version: 2 });
    expect(readdirSync(kept())).toEqual(['同事给的.json']);
    await folder().remove(own.id, own.language);
    expect(readdirSync(kept())).toEqual([]);
  });

  it('copies one to a file that can be installed elsewhere', async () => {
    await folder().install(send(own));
    const file = path.join(home, 'copy.json');
    expect((await folder().copyTo(own.id, own.language, file)).ok).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(own);
    expect((await folder().copyTo('gone', 'en', file)).ok).toBe(false);
  });
});
