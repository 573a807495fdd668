import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language, type SectionDemand } from '../core/model';
import { decodeTemplate } from '../core/file';
import { kindNamed } from '../core/records';
import { BUILT_IN_TEMPLATES, type Template } from '../core/template';
import { LEVEL_WORDS } from '../core/words';
import { expect, test } from './fixture';
import { chooseFromMenu } from './menu';
import { PlanWindow } from './plan-window';
import { repository } from './runtime';
import { wordsIn } from './words';

const SAID = {
  'zh-CN': {
    text: '写了一段，由张三负责。',
    own: '补充事项',
    name: '专班建议',
    subject: '纺织服装产业',
    place: '丹东市',
  },
  en: {
    text: 'A paragraph, for which John Smith answers.',
    own: 'Further points',
    name: 'Task force suggestions',
    subject: 'Textile Industry',
    place: 'Dandong',
  },
} as const;

function templateFor(id: string, language: Language): Template {
  const read = decodeTemplate(readFileSync(path.join(repository, `templates/${id}.${language}.json`)), id);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const settings = (language: Language): string => JSON.stringify({ settings: { language, theme: 'system' } });

const dialogOf = (page: Page, language: Language): Locator =>
  page.getByRole('dialog', { name: wordsIn(language)('newPlan.title') });

/** Opens the gallery in a window on the start screen. */
async function openGallery(page: Page, language: Language): Promise<Locator> {
  await page.getByRole('button', { name: wordsIn(language)('start.new') }).click();
  const dialog = dialogOf(page, language);
  await dialog.waitFor();
  return dialog;
}

/** A second window, as the menu opens it. */
async function anotherWindow(program: ElectronApplication): Promise<Page> {
  const opened = program.waitForEvent('window');
  await chooseFromMenu(program, 'new');
  return await opened;
}

async function start(page: Page, template: Pick<Template, 'name'>, language: Language): Promise<PlanWindow> {
  const words = wordsIn(language);
  const dialog = await openGallery(page, language);
  await dialog.locator('label').filter({ hasText: template.name }).first().click();
  await dialog.getByLabel(words('newPlan.jurisdiction')).fill(SAID[language].place);
  await dialog.getByLabel(words('newPlan.subject')).fill(SAID[language].subject);
  await dialog.getByRole('button', { name: words('newPlan.create') }).click();
  const window = new PlanWindow(page, language);
  await window.outline.waitFor();
  return window;
}

/** The field of a record that has the focus, in the register or in the pane. */
const fieldAtFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement?.closest<HTMLElement>('[data-field], [data-name]');
    return field?.dataset['name'] ?? field?.dataset['field']?.split('.')[1] ?? '';
  });

const flat = (sections: readonly SectionDemand[]): readonly SectionDemand[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);

for (const language of LANGUAGES) {
  const words = wordsIn(language);
  const said = SAID[language];
  test.describe(language, () => {
    test.use({ settings: settings(language) });

    test(`a plan of each template, with its sections, its title and its fixed text (${language})`, async ({
      program,
      page,
    }) => {
      test.setTimeout(240_000);
      let at = page;
      for (const id of BUILT_IN_TEMPLATES) {
        const template = templateFor(id, language);
        const window = await start(at, template, language);
        const title = at.getByRole('heading', { level: 1 });
        await expect(title).toContainText(said.place);
        await expect(title).not.toContainText(/[{}]/);
        const required = flat(template.sections).filter((section) => section.required === true);
        await expect(window.outline).toContainText(words('toFill.whole', { filled: 0, required: required.length }));
        for (const { heading, fixedText = [] } of flat(template.sections)) {
          await expect(window.outline.getByRole('row').filter({ hasText: heading }).first()).toBeVisible();
          for (const text of fixedText) {
            const fixed = window.centre.locator('[data-fixed-text]');
            await expect(fixed).toContainText(text);
            expect(await fixed.evaluate((element) => element.closest('[contenteditable]'))).toBeNull();
          }
        }
        at = await anotherWindow(program);
      }
    });

    test(`next thing by next thing until nothing is left (${language})`, async ({ page, program }) => {
      test.setTimeout(180_000);
      const template = templateFor('call-for-applications', language);
      const window = await start(page, template, language);
      const required = template.sections.filter((section) => section.required === true);
      // The caret stands in the first section; from the last one it goes round to there.
      const [first, ...others] = required;
      for (const { heading } of [...others, ...(first ? [first] : [])]) {
        await chooseFromMenu(program, 'next-to-fill');
        const editor = page.locator('[data-section-editor]:focus');
        await expect(editor).toHaveAccessibleName(new RegExp(heading));
        await page.keyboard.type(said.text);
      }
      await expect(window.outline).toContainText(
        words('toFill.whole', { filled: required.length, required: required.length }),
      );

      // Then the fields that the template requires of a record, wherever they are filled in.
      const { many, one } = kindNamed('scheme').words;
      await window.showRegister(many[language]);
      await window.centre.getByRole('button', { name: words('registers.add', { kind: one[language] }) }).click();
      await page.keyboard.type(said.name);
      await page.keyboard.press('Enter');
      const toFill = LEVEL_WORDS['to-fill'][language];
      await expect.poll(() => window.count(toFill)).toBe(4);
      for (const [field, text] of [
        ['opens', '2026-05-25'],
        ['closes', '2026-06-15'],
        ['applicants', said.text],
      ] as const) {
        await page
          .getByRole('contentinfo')
          .getByText(new RegExp(`^${toFill} \\d+$`))
          .click();
        await expect.poll(() => fieldAtFocus(page)).toBe(field);
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      await expect.poll(() => window.count(toFill)).toBe(1);
      await chooseFromMenu(program, 'next-to-fill');
      await expect.poll(() => fieldAtFocus(page)).toBe('categories');
      await page.keyboard.press('Control+z');
      await expect.poll(() => window.count(toFill)).toBe(2);
    });

    test(`says when nothing is left, and how long a section is (${language})`, async ({ page, program }) => {
      const template = templateFor('suggestions', language);
      const window = await start(page, template, language);
      const [background, suggestions] = template.sections;
      const most = background?.length?.most ?? 0;
      await window.goToSection(background?.heading ?? '');
      const length = window.centre.locator('[data-length]').first();
      await expect(length).toBeVisible();
      await expect(length).toHaveText(words('length.most', { count: 0, most }));
      await page.keyboard.insertText(language === 'zh-CN' ? '字'.repeat(most + 3) : 'word '.repeat(most + 3));
      await expect(length).toHaveText(words('length.over', { count: most + 3, most, over: 3 }));
      await window.goToSection(suggestions?.heading ?? '');
      await page.keyboard.type(said.text);
      // The count of the section that is over its length stays in sight.
      await expect(length).toBeVisible();
      await expect.poll(() => window.count(LEVEL_WORDS.advice[language])).toBe(1);
      await chooseFromMenu(program, 'next-to-fill');
      await expect(page.getByRole('log').getByText(words('toFill.none'))).toBeVisible();
      await expect(window.outline.getByRole('img', { name: words('toFill.filled') })).toHaveCount(2);
    });

    test(`a plan becomes a template, which is exported, removed, installed and used (${language})`, async ({
      program,
      page,
      dialogs,
      folder,
      profile,
    }) => {
      test.setTimeout(240_000);
      const template = templateFor('suggestions', language);
      const window = await start(page, template, language);
      await window.goToSection(template.sections[0]?.heading ?? '');
      await page.keyboard.type(said.text);
      await window.outline
        .getByRole('row')
        .filter({ hasText: template.sections[1]?.heading ?? '' })
        .first()
        .click({ button: 'right' });
      await page.getByRole('menuitem', { name: words('outline.addInside') }).click();
      await page.getByLabel(words('outline.heading')).last().fill(said.own);
      await page.keyboard.press('Enter');
      await expect(window.outline).toContainText(said.own);

      await chooseFromMenu(program, 'save-template');
      const save = page.getByRole('dialog', { name: words('templates.save.title') });
      await save.getByRole('button', { name: words('templates.save.save') }).click();
      await expect(save).toContainText(words('templates.save.nameNeeded'));
      await save.getByLabel(words('templates.save.name')).fill(said.name);
      await save.getByLabel(words('templates.save.summary')).fill(said.own);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('log').getByText(words('templates.save.saved', { name: said.name }))).toBeVisible();
      const kept = path.join(profile, 'templates');
      const [name = ''] = readdirSync(kept);
      const text = readFileSync(path.join(kept, name), 'utf8');
      expect(text).not.toContain(said.text);
      expect(decodeTemplate(new TextEncoder().encode(text), name)).toMatchObject({
        ok: true,
        value: { name: said.name },
      });

      const second = await anotherWindow(program);
      const gallery = await openGallery(second, language);
      const own = gallery.getByRole('radio', { name: words('templates.ownName', { name: said.name }) });
      await own.locator('xpath=ancestor::label').click();
      await expect(
        gallery.getByRole('region', { name: words('templates.contents', { name: said.name }) }),
      ).toContainText(said.own);
      const file = path.join(folder, 'sent.json');
      await dialogs.chooseFile(file);
      await gallery.getByRole('button', { name: words('templates.export') }).click();
      await expect(gallery.getByRole('status')).toContainText(words('templates.exported', { file: 'sent.json' }));
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));

      await gallery.getByRole('button', { name: words('templates.remove') }).click();
      await second
        .getByRole('alertdialog')
        .getByRole('button', { name: words('templates.removeAct') })
        .click();
      await expect(own).toHaveCount(0);
      expect(readdirSync(kept)).toEqual([]);

      await dialogs.chooseFile(file);
      await gallery.getByRole('button', { name: words('templates.install') }).click();
      await expect(gallery.getByRole('status')).toContainText(words('templates.installed', { name: said.name }));
      await expect(own).toBeChecked();
      await gallery.getByLabel(words('newPlan.subject')).fill(said.subject);
      await gallery.getByRole('button', { name: words('newPlan.create') }).click();
      const made = new PlanWindow(second, language);
      await expect(made.outline).toContainText(said.own);
      await expect(second.getByRole('heading', { level: 1 })).toContainText(said.subject);
      await expect(made.centre).not.toContainText(said.text);
    });

    test(`a hostile file is refused with its reason, a damaged one skipped (${language})`, async ({
      page,
      dialogs,
      folder,
      profile,
    }) => {
      mkdirSync(path.join(profile, 'templates'));
      writeFileSync(path.join(profile, 'templates', 'broken.json'), '{"schema":1,');
      const good = templateFor('suggestions', language);
      const names = ['own-1', 'own-2', 'own-3'];
      for (const id of names) {
        const own = { ...good, id, name: id.replace('own', 'Own') };
        writeFileSync(path.join(profile, 'templates', `${id}.json`), JSON.stringify(own));
      }
      const gallery = await openGallery(page, language);
      await expect(gallery.getByRole('status')).toContainText('broken.json');
      // Seven templates are more than one finds at a glance.
      await expect(gallery.getByLabel(words('templates.search'))).toHaveCount(1);
      await gallery.getByLabel(words('templates.search')).fill('OWN-2');
      await expect(gallery.locator('label').filter({ hasText: 'Own-2' })).toBeVisible();
      await expect(gallery.locator('label').filter({ has: page.getByRole('radio') })).toHaveCount(1 + LANGUAGES.length);
      await gallery.getByLabel(words('templates.search')).fill('');
      const hostile: Readonly<Record<string, string>> = {
        'deep.json': '['.repeat(200_000),
        'proto.json': `{"__proto__":{"isForced":true},${JSON.stringify(good).slice(1)}`,
        'escape.json': JSON.stringify({ ...good, id: '../../settings' }),
        'script.json': JSON.stringify({ ...good, id: 'x', onLoad: 'alert(1)' }),
        'taken.json': JSON.stringify(good),
      };
      for (const [name, content] of Object.entries(hostile)) {
        writeFileSync(path.join(folder, name), content);
        await dialogs.chooseFile(path.join(folder, name));
        await gallery.getByRole('button', { name: words('templates.install') }).click();
        await expect(gallery.getByRole('status')).toContainText(name);
        await expect(gallery.getByRole('status')).toContainText(words('common.failure'));
      }
      expect(readdirSync(path.join(profile, 'templates')).sort()).toEqual([
        'broken.json',
        ...names.map((id) => `${id}.json`),
      ]);
      await expect(gallery.getByRole('radio')).toHaveCount(4 + names.length + LANGUAGES.length);
    });
  });
}
