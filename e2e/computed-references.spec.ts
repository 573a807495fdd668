import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, undoable } from './editor-test';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';

const plan = planOf(
  {
    a: [
      paragraph('p1', '本章部署'),
      measure('m1', '建设园区', ['m1a', '引进企业']),
      measure('m2', '办好灯会', ['m2a', '提升影响']),
    ],
    b: [paragraph('q1', '到2028年，年产值达到50亿元，总投资75亿元。')],
  },
  {
    target: [
      {
        id: 't1',
        name: '年产值',
        value: { value: '50', comparator: '=', unit: '亿元' },
        baseline: { value: '12', comparator: '=', unit: '亿元' },
      },
    ],
    project: [
      { id: 'j1', name: '彩灯大世界', investment: { value: '70', comparator: '=', unit: '亿元' } },
      { id: 'j2', name: '产业园', investment: { value: '5', comparator: '=', unit: '亿元' } },
    ],
  },
);

const IN_A = 'section-measures(section=a)';
const chip = (page: Page, key: string): Locator => page.locator(`[data-section-editor] [data-ref="${key}"]`);
const options = (page: Page): Locator => page.locator('#reference-list').getByRole('option');

test.describe('in Chinese', () => {
  test.use({ plan });

  test('an input method finds the number of measures; it follows the text, and says how it was computed', async ({
    page,
    editor,
  }) => {
    const { pane } = new PlanWindow(page);
    const texts = await undoable(editor, 'a', 3, async () => {
      await editor.caret('p1', 4);
      await editor.compose(['＠'], '＠');
      await editor.compose(['b', 'ben jie', 'ben jie ju cuo'], '本节举措');
      await expect(options(page).first()).toContainText('本节举措数');
      await expect(options(page).first()).toContainText('2条');
      await editor.press('Enter');
    });
    expect(texts[0]).toBe(`本章部署⟦${IN_A}⟧`);
    await expect(chip(page, IN_A)).toHaveText(/2条/);

    await editor.caret('p1', 5);
    await editor.press('Enter');
    await editor.type('打造品牌');
    await editor.press('Control+Alt+2');
    await expect(chip(page, IN_A)).toHaveText(/3条/);
    await editor.undo();
    await expect(chip(page, IN_A)).toHaveText(/2条/);

    await chip(page, IN_A).click();
    await expect(pane).toContainText('计算引用');
    await expect(pane.getByRole('region', { name: '依据（2）' })).toContainText('办好灯会');
    await pane.getByText('汉字').click();
    await expect(chip(page, IN_A)).toHaveText(/两条/);
    await pane.getByText('只写数字').click();
    await expect(chip(page, IN_A)).toHaveText(/^\W*二\W*$/);
    expect((await editor.expectTrue()).sections[0]?.prose[0]).toMatchObject({
      children: [{ text: '本章部署' }, { format: { numerals: 'words', unit: false } }, { text: '' }],
    });
    await editor.undo(2);
    await expect(chip(page, IN_A)).toHaveText(/2条/);
    await pane.getByRole('button', { name: '建设园区' }).click();
    await expect(pane.locator('[data-field="m1.lead"], [data-field="m1.due"]').first()).toBeVisible();
  });

  test('a sum follows its records and stands in the Word file; a removed section leaves a finding', async ({
    page,
    editor,
    program,
    dialogs,
    folder,
  }) => {
    await editor.caret('p1', 4);
    await editor.type('，总投资@投资合计');
    await expect(options(page).first()).toContainText('项目总投资合计');
    await editor.press('Enter');
    const total = chip(page, 'field-sum(field=investment,kind=project)');
    await expect(total).toHaveText(/75亿元/);
    const growth = chip(page, 'growth(record=t1)');
    await editor.type('，增长@年产值增长率');
    await editor.press('Enter');
    await expect(growth).toHaveText(/316\.7%/);
    await growth.click();
    await expect(page.locator('[data-pane="details"]')).toContainText('(50亿元 − 12亿元) ÷ 12亿元 ≈ 316.7%');

    const { pane } = new PlanWindow(page);
    await total.click();
    await pane.getByRole('button', { name: '产业园' }).click();
    const field = pane.locator('[data-field="j2.investment"]');
    await field.fill('6.5亿元');
    await field.press('Enter');
    await expect(total).toHaveText(/76\.5亿元/);

    const file = path.join(folder, '计划.docx');
    await dialogs.chooseFile(file);
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('dialog', { name: '导出 Word' }).getByRole('button', { name: '导出' }).click();
    await page.getByRole('dialog', { name: '导出完成' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    const words = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
    expect(words.replace(/<[^>]+>/g, '')).toContain('本章部署，总投资76.5亿元，增长316.7%');
    await expect(page).toHaveTitle(/^●/);
    await chooseFromMenu(program, 'save');
  });

  test('a value that was typed becomes a reference, from the pane and for all of them', async ({
    page,
    program,
    editor,
  }) => {
    const { pane } = new PlanWindow(page);
    await chooseFromMenu(program, 'show-checks');
    const finding = pane.locator('[data-rule="X04"]');
    await expect(finding).toContainText('“50亿元”与台账中“年产值”的数值相同，可改为引用。');
    const texts = await undoable(editor, 'b', 1, () =>
      finding.getByRole('button', { name: '改为引用“50亿元”' }).click(),
    );
    expect(texts).toEqual(['到2028年，年产值达到⟦t1.value⟧，总投资75亿元。']);
    await expect(finding).toHaveCount(0);
    await expect(page.locator('p[data-block="q1"]')).toHaveText(/达到\W*50亿元\W*，总投资75亿元。/);
    await chip(page, 't1.value').click();
    await pane.getByRole('tab', { name: '记录' }).click();
    await pane.getByText('只写数字').click();
    await expect(chip(page, 't1.value')).toHaveText(/^\W*50\W*$/);
    await expect(pane.locator('[data-field="t1.value"]')).toBeVisible();
  });
});

test.describe('in English', () => {
  test.use({
    plan: { ...plan, language: 'en' },
    settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }),
  });

  test('the number of measures is found, written in words, and counted again', async ({ page, editor }) => {
    const { pane } = new PlanWindow(page, 'en');
    await editor.caret('p1', 4);
    await editor.type(' @measures');
    await options(page).filter({ hasText: 'Number of measures in this section' }).click();
    await expect(chip(page, IN_A)).toHaveText(/2 measures/);
    await chip(page, IN_A).click();
    await expect(pane).toContainText('Computed reference');
    await pane.getByText('Words').click();
    await expect(chip(page, IN_A)).toHaveText(/two measures/);
    await editor.caret('p1', 6);
    await editor.press('Enter');
    await editor.type('Build a brand');
    await editor.press('Control+Alt+2');
    await expect(chip(page, IN_A)).toHaveText(/three measures/);
    await editor.undo();
    await expect(chip(page, IN_A)).toHaveText(/two measures/);
  });
});
