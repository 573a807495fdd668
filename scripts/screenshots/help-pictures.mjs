import fs from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository.mjs';
import { choose, end, newProfile, start } from './program.mjs';
import { smallPng } from './small-png.mjs';

/** What is written and sought for the pictures, beside the words of the window. */
const SCENES = {
  'zh-CN': {
    measure: '加快建设文化创意产业园区',
    lead: '牵头单位',
    doubled: '推动彩灯产业的的发展，扩大彩灯出口。',
    more: '到2020年，出口翻一番。',
    version: '征求意见稿',
    author: '王芳',
    value: '500家',
  },
  en: {
    measure: 'Speed up',
    lead: 'Lead unit',
    doubled: ' The city develops the the lantern industry and its exports.',
    more: ' Exports double by 2020.',
    version: 'Consultation draft',
    author: 'Li Wei',
    value: '500 enterprises',
  },
};

/** Takes all pictures of one language. */
export async function helpPictures(runtime, language) {
  const words = JSON.parse(fs.readFileSync(inRepository(`renderer/ui/i18n/${language}.json`), 'utf8'));
  const scene = { language, words, ...SCENES[language] };
  await beforeAPlan(runtime, scene);
  await withAPlan(runtime, scene);
}

const pictureOf = (name, { language }) => inRepository(`docs/help/images/${language}/${name}.png`);

async function take(page, name, scene) {
  const file = pictureOf(name, scene);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.waitForTimeout(500);
  fs.writeFileSync(file, smallPng(await page.screenshot()));
  console.log(`${path.relative(inRepository('.'), file)} ${String(Math.round(fs.statSync(file).size / 1024))} KB`);
}

/** The start screen, and what it offers after a power cut. */
async function beforeAPlan(runtime, scene) {
  const { words, doubled } = scene;
  const profile = newProfile(scene.language);
  const first = await start(runtime, profile);
  await first.page.getByText(words.start.sample, { exact: true }).waitFor();
  await take(first.page, 'start', scene);
  await first.page.getByText(words.start.sample, { exact: true }).click();
  await first.page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await first.page.locator('[data-key="section001"]').click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(doubled);
  // What is not saved is on the disk a second later.
  await first.page.waitForTimeout(3000);
  await end(first.program, true);
  const second = await start(runtime, profile);
  await second.page.getByText(words.recovery.note).waitFor();
  await take(second.page, 'recovery', scene);
  await end(second.program);
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
}

/** The page, a register, the checks, versions and the export of the sample plan. */
async function withAPlan(runtime, scene) {
  const profile = newProfile(scene.language);
  const sample = inRepository(`templates/samples/zigong-lantern.${scene.language}.json`);
  const { program, page } = await start(runtime, profile, sample);
  try {
    await thePage(page, scene);
    await theRegister(page, scene);
    await theChecks(program, page, scene);
    await theVersions(program, page, scene);
    await choose(program, 'export');
    await page.getByRole('dialog').waitFor();
    await take(page, 'export', scene);
  } finally {
    await end(program);
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The caret in a measure, so that the pane beside the page shows its record. The README shows the same in Chinese. */
async function thePage(page, scene) {
  await page.locator('[data-section-editor]').first().waitFor();
  await page.waitForTimeout(1000);
  await page.locator('[data-pane="outline"] [data-key="measure001"]').click();
  await page.waitForTimeout(1000);
  await page.locator('[data-pane="details"]').getByText(scene.lead).first().waitFor();
  await take(page, 'page', scene);
  const [picture, readme] = [pictureOf('page', scene), inRepository('docs/images/plan-window.png')];
  if (scene.language === 'zh-CN') fs.copyFileSync(picture, readme);
}

async function theRegister(page, scene) {
  await page.locator('[data-pane="outline"] [data-kind="register"]').first().click();
  await page.locator('[data-record="target0001"] [data-name="value"]').click();
  await take(page, 'register', scene);
}

async function theChecks(program, page, { words, doubled, ...scene }) {
  await page.locator('[data-key="section001"]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(doubled);
  await choose(program, 'show-checks');
  const finding = page.locator('[data-rule="T05"]').first();
  await finding.waitFor();
  await finding.getByRole('button').first().click();
  await take(page, 'checks', scene);
  await finding.getByRole('button', { name: words.checks.fixTo.split('“')[0] }).click();
}

async function theVersions(program, page, { words, version, author, value, more, ...scene }) {
  await choose(program, 'versions');
  await page.getByLabel(words.versions.name).fill(version);
  await page.getByLabel(words.versions.author).fill(author);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-pane="outline"] [data-kind="register"]').first().click();
  await page.locator('[data-record="target0001"] [data-name="value"]').click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await page.locator('[data-key="section001"]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(more);
  await choose(program, 'versions');
  await page.getByRole('button', { name: words.versions.of.compare.replace('{{name}}', version) }).click();
  await page.locator('ins').first().waitFor();
  await take(page, 'versions', scene);
  await page.keyboard.press('Escape');
  await page.getByText(words.versions.savedWithFile).waitFor();
  await page.keyboard.press('Escape');
}
