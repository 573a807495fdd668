import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../core/model';
import type { Plan } from '../core/records';
import { encodeDocument, packState } from '../core/file';
import { testPicture } from '../core/picture/testing';
import { expect, test } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan } from './plan-file';
import { PlanWindow } from './plan-window';

const old = testPicture(240, 120);
const now = testPicture(200, 160);
const shown = (media: string, more: object = {}): Block => ({
  type: 'picture',
  id: 'g1',
  media,
  ...more,
  children: [{ type: 'picture-caption', id: 'g1c', children: [{ text: '' }] }],
});
const media = Object.fromEntries([old, now].map(({ name, content }) => [name, content]));
const withPicture = (picture: Block): Plan => ({
  ...planOf({ a: [paragraph('p1', '前文。'), picture, paragraph('p2', '后文。')] }),
  media,
});

test.use({
  files: async ({ folder }, use) => {
    const file = path.join(folder, '彩灯.plan');
    const content = packState(withPicture(shown(old.name, { alt: '三个园区' })));
    const version = { id: 'v1', kind: 'by-hand' as const, name: '旧图', at: '2026-03-01T08:00:00.000Z', content };
    const plan = withPicture(shown(now.name, { width: 50 }));
    writeFileSync(file, encodeDocument({ plan, versions: [{ ...version, media: [old.name] }] }));
    await use([file]);
  },
});

test('a comparison shows the picture before and now; one without words is next to fill', async ({
  program,
  page,
  folder,
}) => {
  const window = new PlanWindow(page);
  await window.outline.waitFor();
  await chooseFromMenu(program, 'versions');
  const sheet = page.locator('[role="dialog"], [role="alertdialog"]');
  await sheet.getByRole('button', { name: '比较“旧图”' }).click();
  await expect(sheet).toContainText('图片换成了另一张');
  await expect(sheet).toContainText('图片宽度 原大小 → 50%');
  await expect(sheet.locator('del').filter({ hasText: '三个园区' })).toHaveCount(1);
  await expect(sheet.getByRole('img', { name: '原来的图片' })).toHaveJSProperty('naturalWidth', 240);
  await expect(sheet.getByRole('img', { name: '现在的图片' })).toHaveJSProperty('naturalWidth', 200);
  // Back to the list of versions, and out of it.
  await page.keyboard.press('Escape');
  await sheet.getByLabel('版本名称').waitFor();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await expect.poll(() => window.count('待填')).toBe(1);
  await chooseFromMenu(program, 'next-to-fill');
  await page.keyboard.type('园区布局图');
  await expect.poll(() => window.count('待填')).toBe(0);
  await chooseFromMenu(program, 'save');
  await expect(page).toHaveTitle(/^[^●].*已保存并核对/);
  expect(readPlan(path.join(folder, '彩灯.plan')).sections[0]?.prose[1]).toMatchObject({
    children: [{ children: [{ text: '园区布局图' }] }],
  });
});
