import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { hashOf } from '#core/bytes';
import { canonicalJson, encodeDocument } from '#core/file';
import { testPicture } from '../core/picture/testing';
import { media, paragraph, picture, plan, section } from '../core/records/testing';
import { atDesk, type Desk } from './testing';

const [map, unused] = [testPicture(300, 200), testPicture(5, 5)];
const whole = plan(
  media(map, unused),
  section(
    { id: 's1', heading: '布局' },
    paragraph('如图。'),
    picture(map.name, { alt: '园区布局', caption: '布局图' }),
  ),
);

/** The names of the pictures in a Word file, by their bytes. */
async function picturesIn({ folder }: Desk, name: string): Promise<readonly string[]> {
  const parts = Object.entries(unzipSync(await readFile(path.join(folder, name))));
  return parts.filter(([part]) => part.startsWith('word/media/')).map(([, bytes]) => `${hashOf(bytes)}.png`);
}

it('exports the pictures of a plan from both kinds of file, and verifies them', () =>
  atDesk('zh-CN', async (desk) => {
    await writeFile(path.join(desk.folder, 'a.json'), canonicalJson(whole));
    await writeFile(path.join(desk.folder, 'b.plan'), encodeDocument({ plan: whole, versions: [] }));
    for (const file of ['a.json', 'b.plan']) {
      const paper = `${file}.docx`;
      const { code, complained } = await desk.call('export', file, '-o', paper);
      expect([code, complained]).toEqual([0, '']);
      expect(await picturesIn(desk, paper)).toEqual([map.name]);
      const verified = await desk.call('verify', paper, '--plan', file);
      expect(verified.code).toBe(0);
      expect(verified.said).toContain('1 张图片与计划一致，都有替代文字');
    }
    const [one, other] = await Promise.all(
      ['a.json.docx', 'b.plan.docx'].map((name) => readFile(path.join(desk.folder, name))),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  }));
