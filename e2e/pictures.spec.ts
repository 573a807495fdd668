import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import type { ElectronApplication, Page } from '@playwright/test';
import { fromBase64 } from '../core/bytes';
import type { Picture } from '../core/model';
import { keepPicture, readPicture } from '../core/picture';
import { pngChunk, testPng } from '../core/picture/testing';
import type { Plan } from '../core/records';
import { putOnClipboard } from './clipboard';
import { EditorPage } from './editor-page';
import { endProgram, expect, launchProgram, test } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readDocument, writePlan } from './plan-file';
import { killProgram, offers, recoverable } from './unsaved-work';

const plan = planOf({ a: [paragraph('p1', '总体布局如下。'), paragraph('p2', '分三期建设。')] });
const planFile = (folder: string): string => path.join(folder, '彩灯.plan');

const picturesIn = (held: Plan): readonly Picture[] =>
  held.sections.flatMap(({ prose }) => prose.filter((block) => block.type === 'picture'));
const bytesOf = (held: Plan, { media }: Picture): Uint8Array =>
  fromBase64(held.media?.[media] ?? '') ?? new Uint8Array();

/** A PNG that names a person in its metadata. */
const signedPng = testPng(60, 40, [pngChunk('tEXt', new TextEncoder().encode('Author\0Zhang San'))]);

/** A JPEG of 80 × 50 points that a camera wants turned to stand upright, as Chromium packs it. */
async function turnedJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(80, 50);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#b03020';
    context?.fillRect(0, 0, 40, 50);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  const jpeg = Buffer.from(base64, 'base64');
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = Buffer.from([0xff, 0xe1, 0, tiff.length + 8, ...Buffer.from('Exif\0\0'), ...tiff]);
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Chooses files in the dialog of 插入 › 图片…. */
async function insertFiles(program: ElectronApplication, page: Page, files: readonly ChosenFile[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await chooseFromMenu(program, 'insert-picture');
  await (await asked).setFiles([...files]);
}

const png = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(bytes),
});

/** Holds a file over a block, below its middle; what it gives drops it there. */
async function holdOver(page: Page, block: string, file: ChosenFile): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return dataTransfer;
    },
    { name: file.name, type: file.mimeType, bytes: [...file.buffer] },
  );
  const tell = async (event: 'dragover' | 'drop'): Promise<void> => {
    const isTaken = await page.evaluate(
      ([dataTransfer, id, name]) => {
        const line = document.querySelector(`[data-block="${id}"]`);
        const box = line?.getBoundingClientRect();
        if (!line || !box) throw new Error(`No line ${id} in the page`);
        const at = { clientX: box.left + 20, clientY: box.bottom - 2, bubbles: true, cancelable: true, dataTransfer };
        return !line.dispatchEvent(new DragEvent(name, at));
      },
      [held, block, event] as const,
    );
    expect(isTaken).toBe(true);
  };
  await tell('dragover');
  return () => tell('drop');
}

const figures = (page: Page): ReturnType<Page['locator']> => page.locator('[data-section-editor] figure img');
/** The sizes of the pictures on the page in points, once all are drawn. */
async function drawnSizes(page: Page): Promise<readonly string[]> {
  return figures(page).evaluateAll((images) =>
    images.map((image) =>
      image instanceof HTMLImageElement && image.complete
        ? `${String(image.naturalWidth)}×${String(image.naturalHeight)}`
        : 'not drawn',
    ),
  );
}

test.use({
  files: async ({ folder }, use) => {
    writePlan(planFile(folder), plan);
    await use([planFile(folder)]);
  },
});

test('图片：插入、粘贴、拖入、撤销、版本、存盘、再打开、导出 Word', async ({ program, page, folder, dialogs }) => {
  test.setTimeout(240_000);
  const editor = new EditorPage(page, program, planFile(folder));
  await editor.ready();
  await editor.caret('p1', 2);
  const jpeg = await turnedJpeg(page);
  const large = png('大图.png', testPng(3200, 4));
  await insertFiles(program, page, [
    png('规划图.png', signedPng),
    { name: '照片.jpg', mimeType: 'image/jpeg', buffer: jpeg },
    large,
    { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('不是图片') },
    png('断图.png', signedPng.subarray(0, 60)),
  ]);
  await expect(figures(page)).toHaveCount(3);
  await expect.poll(() => drawnSizes(page)).toEqual(['60×40', '50×80', '3000×4']);
  const log = page.getByRole('log');
  await expect(log).toContainText('“说明.txt”不是可以放进计划的图片');
  await expect(log).toContainText('图片“断图.png”已损坏，没有插入');

  // The caret stands in the caption of the first.
  await editor.type('总体布局图');
  let held = await editor.saved();
  const [first, second, third] = picturesIn(held);
  if (!first || !second || !third) throw new Error('The pictures are not in the plan');
  expect(first.children[0].children).toEqual([{ text: '总体布局图' }]);
  expect(first.media).toBe(keepPicture(testPng(60, 40))?.name);
  expect(Buffer.from(bytesOf(held, first)).includes('Zhang')).toBe(false);
  expect(readPicture(bytesOf(held, second))).toEqual({ format: 'jpg', width: 50, height: 80, orientation: 1 });
  expect(readPicture(bytesOf(held, third))).toMatchObject({ format: 'png', width: 3000 });

  // One step each: the caption, the pictures.
  await editor.undo(2);
  await expect(figures(page)).toHaveCount(0);
  expect((await editor.saved()).media).toBeUndefined();
  await editor.redo(2);
  await expect(figures(page)).toHaveCount(3);
  expect(picturesIn(await editor.saved())).toEqual([first, second, third]);

  // A screenshot from the clipboard, and a file dropped below the last line.
  await editor.caret('p2', 0);
  await putOnClipboard(program, { image: Buffer.from(testPng(30, 20)).toString('base64') });
  await editor.press('Control+v');
  await expect(figures(page)).toHaveCount(4);
  const drop = await holdOver(page, 'p2', png('拖入.png', testPng(44, 22)));
  await expect(page.locator('[data-drop-line="p2"]')).toBeVisible();
  await drop();
  await expect(figures(page)).toHaveCount(5);
  await expect(page.locator('[data-drop-line]')).toHaveCount(0);
  await expect.poll(() => drawnSizes(page)).toEqual(['60×40', '50×80', '3000×4', '44×22', '30×20']);

  // HTML with a picture in it: the words and the picture; one that stands elsewhere is not fetched, and said.
  await editor.caret('p1', 7);
  const data = Buffer.from(testPng(12, 12)).toString('base64');
  await putOnClipboard(program, {
    html: `<p>粘贴的话。<img src="data:image/png;base64,${data}" alt="示意图"><img src="https://example.invalid/a.png"></p><p>另一段。</p>`,
    text: '粘贴的话。\n另一段。',
  });
  await editor.press('Control+v');
  await expect(figures(page)).toHaveCount(6);
  await expect(log).toContainText('粘贴时略去了：1 张图片');
  held = await editor.saved();
  expect(picturesIn(held).find(({ alt }) => alt === '示意图')).toBeDefined();

  // A version keeps what it shows once beside the plan, also when the plan shows it no more.
  await chooseFromMenu(program, 'versions');
  const sheet = page.locator('[role="dialog"], [role="alertdialog"]');
  await sheet.getByLabel('版本名称').fill('有图的一稿');
  await sheet.getByLabel('您的姓名').fill('张三');
  await page.keyboard.press('Enter');
  await sheet.getByRole('listitem').filter({ hasText: '有图的一稿' }).waitFor();
  await sheet.getByRole('button', { name: '关闭' }).click();
  await editor.undo(9);
  await expect(figures(page)).toHaveCount(0);
  await editor.saved();
  const { plan: without, versions } = readDocument(planFile(folder));
  expect(picturesIn(without)).toEqual([]);
  expect(versions[0]?.media).toHaveLength(6);
  expect(Object.keys(without.media ?? {}).sort()).toEqual([...(versions[0]?.media ?? [])].sort());
  await chooseFromMenu(program, 'versions');
  await sheet.getByRole('button', { name: '查看“有图的一稿”' }).click();
  await expect(sheet.getByRole('article').locator('img')).toHaveCount(6);
  await sheet.getByRole('button', { name: '恢复', exact: true }).click();
  await sheet.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(figures(page)).toHaveCount(6);
  const restored = await editor.saved();
  expect(picturesIn(restored).map(({ media }) => media)).toEqual(picturesIn(held).map(({ media }) => media));

  // Word holds the same bytes with the words for those who do not see them.
  const docx = path.join(folder, '彩灯.docx');
  await chooseFromMenu(program, 'export');
  const exporting = page.getByRole('dialog', { name: '导出 Word' });
  await dialogs.chooseFile(docx);
  await exporting.getByRole('button', { name: '导出' }).click();
  await page.getByRole('dialog', { name: '导出完成' }).waitFor({ timeout: 60_000 });
  const parts = unzipSync(new Uint8Array(readFileSync(docx)));
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  const contents = media.map(([, bytes]) => Buffer.from(bytes).toString('base64'));
  for (const picture of picturesIn(restored)) expect(contents).toContain(restored.media?.[picture.media]);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(
    /descr="总体布局图"[^]*descr="示意图"|descr="示意图"[^]*descr="总体布局图"/,
  );
  await page.keyboard.press('Escape');
  await endProgram(program);

  const again = await launchProgram({ profile: path.join(folder, 'other'), files: [planFile(folder)] });
  try {
    const other = await again.firstWindow();
    await expect(figures(other)).toHaveCount(6);
    await expect.poll(() => drawnSizes(other)).not.toContain('not drawn');
  } finally {
    await endProgram(again);
  }
});

test('图片在断电后还在：插入后被杀掉，再开时恢复', async ({ folder, profile, files }) => {
  const program = await launchProgram({ profile, files });
  const page = await program.firstWindow();
  const editor = new EditorPage(page, program, planFile(folder));
  await editor.ready();
  await editor.caret('p1', 0);
  await insertFiles(program, page, [png('规划图.png', signedPng)]);
  await expect(figures(page)).toHaveCount(1);
  // Copied, taken out and pasted: it comes from the clipboard, with its content.
  await figures(page).click();
  await editor.press('Control+c');
  await editor.undo();
  await expect(figures(page)).toHaveCount(0);
  await editor.caret('p2', 0);
  await editor.press('Control+v');
  await expect.poll(() => drawnSizes(page)).toEqual(['60×40']);
  // Taken out, saved without it, and brought back: the file does not have it.
  await editor.undo();
  await expect(figures(page)).toHaveCount(0);
  expect((await editor.saved()).media).toBeUndefined();
  await editor.redo();
  await expect(figures(page)).toHaveCount(1);
  const noted = (): number => {
    const document = recoverable(profile);
    return document ? picturesIn(document.plan).length : 0;
  };
  await expect.poll(noted).toBe(1);
  await killProgram(program);

  const again = await launchProgram({ profile });
  const other = await again.firstWindow();
  await offers(other).getByRole('button', { name: /^恢复/ }).click();
  await expect(figures(other)).toHaveCount(1);
  await expect.poll(() => drawnSizes(other)).toEqual(['60×40']);
  await endProgram(again);
});
