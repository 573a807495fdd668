import path from 'node:path';
import type { Locator } from '@playwright/test';
import { KINDS, KIND_NAMES, fieldsOf, findRecord, kindNamed, type Field, type KindName } from '../core/records';
import { barriers } from './barriers';
import { putOnClipboard } from './clipboard';
import { test as base, expect } from './editor-test';
import { endProgram } from './fixture';
import { chooseFromMenu } from './menu';
import { Officer } from './officer';
import { paragraph, planOf, readPlan } from './plan-file';
import { PlanWindow } from './plan-window';
import { wordsIn } from './words';

const plan = planOf({ a: [paragraph('p1', '正文。')] });

const test = base.extend<{ readonly window: PlanWindow }>({
  window: async ({ page, editor }, use) => {
    await editor.ready();
    await use(new PlanWindow(page));
  },
});
test.use({ plan });

/** What an officer types into a field of each sort. */
const TYPED: Readonly<Partial<Record<Field['type'], string>>> = {
  text: '某项内容',
  names: '甲、乙',
  quantity: '12家',
  date: '2026年6月',
  choice: '',
};
const nameOf = (kind: string): string => `某${kind}`;

/** Fills in a field of the form that has the focus, by keyboard alone. */
async function fill(window: PlanWindow, control: Locator, field: Field): Promise<void> {
  const { keyboard } = window.page;
  await control.focus();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  switch (field.type) {
    case 'choice':
      await press('Enter', 'ArrowDown', 'Enter');
      return;
    case 'link':
      await keyboard.type(nameOf(field.to));
      await press('Enter', 'Tab');
      return;
    case 'links':
      await press('Enter');
      // Nobody types before there is a place to type in, or takes what is not offered yet.
      await expect(window.pane.locator('input:focus')).toBeVisible();
      await keyboard.type(nameOf(field.to));
      await window.page
        .getByRole('option')
        .filter({ hasText: nameOf(field.to) })
        .first()
        .waitFor();
      await press('Enter', 'Escape');
      return;
    case 'funding':
      await press('Enter', 'Shift+Tab', 'Shift+Tab');
      await keyboard.type('300');
      await press('Enter');
      return;
    case 'rows':
      for (const { type } of Object.values(field.columns)) {
        await keyboard.type(TYPED[type] ?? '');
        await press('Tab');
      }
      return;
    case 'text':
    case 'names':
    case 'quantity':
    case 'date':
      await keyboard.type(TYPED[field.type] ?? '');
      await press('Tab');
  }
}

/** Adds a record in its register and fills in every field of its form; gives its id. */
async function makeRecord(window: PlanWindow, kind: KindName): Promise<string> {
  const { words, form, name } = kindNamed(kind);
  const say = wordsIn('zh-CN');
  await window.showRegister(words.many['zh-CN']);
  const add = window.centre.getByRole('button', { name: say('registers.add', { kind: words.one['zh-CN'] }) });
  await add.focus();
  await window.page.keyboard.press('Enter');
  const cell = window.centre.getByRole('grid').locator('[data-field]');
  await expect(cell).toHaveAttribute('data-field', new RegExp(`\\.${name}$`));
  const id = (await cell.getAttribute('data-field'))?.split('.')[0] ?? '';
  for (const field of form.flatMap(({ fields }) => fields)) {
    const described = fieldsOf(kind)[field];
    if (!described) throw new Error(`${kind}.${field}`);
    const control = window.pane.locator(`[data-field="${id}.${field}"]`);
    await control.waitFor();
    if (field === name) {
      await control.focus();
      await window.page.keyboard.type(nameOf(kind));
      await window.page.keyboard.press('Tab');
    } else await fill(window, control, described);
  }
  return id;
}

test('one record of every kind, every field by keyboard; undone, saved, opened again', async ({
  window,
  editor,
  program,
  folder,
}) => {
  test.setTimeout(400_000);
  const made: (readonly [KindName, string])[] = [];
  for (const kind of KIND_NAMES) made.push([kind, await makeRecord(window, kind)]);
  const full = await editor.saved();
  for (const [kind, id] of made) {
    const record = findRecord(full, id)?.record;
    const fields = kindNamed(kind).form.flatMap((group) => group.fields);
    expect(
      fields.filter((field) => record?.[field] === undefined),
      kind,
    ).toEqual([]);
  }
  expect(full.records.list[0]?.entries).toEqual([
    { ...Object.fromEntries(Object.keys(KINDS.list.fields.entries.columns).map((name) => [name, '某项内容'])) },
  ]);
  const steps = made.reduce((sum, [kind]) => sum + 3 * Object.keys(fieldsOf(kind)).length, 0);
  await window.centre.getByRole('grid').locator('[data-name]').first().click();
  await editor.undo(steps);
  expect((await editor.saved()).records).toEqual(plan.records);
  await editor.redo(steps);
  expect((await editor.saved()).records).toEqual(full.records);

  await endProgram(program);
  const again = await Officer.open(folder, 'again', path.join(folder, 'test.plan'));
  const reopened = new PlanWindow(again.page);
  for (const [kind, id] of made) {
    await reopened.showRegister(kindNamed(kind).words.many['zh-CN']);
    await expect(reopened.centre.locator(`[data-record="${id}"] [role="rowheader"] span`).first()).toHaveText(
      nameOf(kind),
    );
  }
  expect(readPlan(path.join(folder, 'test.plan')).records).toEqual(full.records);
  await again.end();
});

const LISTS = planOf(
  { a: [paragraph('p1', '正文。')] },
  {
    list: [{ id: 'l1', title: '重点集群', entries: [{ name: '潮南', region: '汕头' }, { name: '园洲' }] }],
    measure: [
      { id: 'm1', title: '建园', due: '2026', lead: 'o1' },
      { id: 'm2', title: '育才', due: '2027-06', lead: 'o2' },
      { id: 'm3', title: '办节', due: '2026-Q4', cooperating: ['o1'] },
    ],
    organisation: [
      { id: 'o1', name: '市商务局' },
      { id: 'o2', name: '市文旅局' },
    ],
  },
);

test.describe('rows of a record', () => {
  test.use({ plan: LISTS });

  test('are typed, moved and pasted in the form and beside the cell of the register', async ({
    window,
    editor,
    program,
  }) => {
    const { page, pane, centre } = window;
    const entries = async () => (await editor.saved()).records.list[0]?.entries;
    await window.showRegister('名单');
    await centre.locator('[data-record="l1"] [data-name="title"]').click();
    await pane.locator('[data-field="l1.entries"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('茶山');
    await page.keyboard.press('Enter');
    expect(await entries()).toEqual([{ name: '潮南', region: '汕头' }, { name: '园洲' }, { name: '茶山' }]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await entries()).toEqual([{ name: '潮南', region: '汕头' }, { name: '茶山' }, { name: '园洲' }]);
    await page.keyboard.press('Alt+Delete');
    expect(await entries()).toEqual([{ name: '潮南', region: '汕头' }, { name: '园洲' }]);
    await putOnClipboard(program, { text: '名称\t类别\n大朗\t毛织\n张槎\t针织' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await expect(pane.getByRole('status').getByText('已粘贴 2 行。')).toBeVisible();
    expect((await entries())?.slice(2)).toEqual([
      { name: '大朗', category: '毛织' },
      { name: '张槎', category: '针织' },
    ]);

    await centre.locator('[data-record="l1"] [data-name="entries"]').click();
    await expect(centre.locator('[data-record="l1"] [data-name="entries"] span').first()).toHaveText('4 行');
    await page.keyboard.press('F2');
    const panel = page.getByRole('dialog', { name: '条目 · 重点集群' });
    await panel.getByLabel('第 1 行 类别').fill('服装');
    await page.keyboard.press('Tab');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(centre.locator('[data-field="l1.entries"]')).toBeFocused();
    expect((await entries())?.[0]).toEqual({ name: '潮南', region: '汕头', category: '服装' });
  });
});

test.describe('a register', () => {
  test.use({ plan: LISTS });

  test('is grouped, folded by key, and several rows are filled in at once as one step', async ({ window, editor }) => {
    const { page, centre } = window;
    const heads = centre.getByRole('grid').locator('[data-group]');
    await window.showRegister('举措');
    await centre.locator('[data-record="m1"] [data-name="due"]').click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '按“完成时限”分组' }).click();
    await expect(heads).toHaveText([/2026年2 行/, /2027年1 行/]);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(centre.locator('[data-record]')).toHaveCount(1);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(centre.locator('[data-record]')).toHaveCount(3);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '显示全部' }).click();

    await centre.locator('[data-record="m1"] [data-name="lead"]').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: '为 3 行填写…' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: /填写哪一项/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '配合单位' }).click();
    await dialog.getByText('追加').click();
    await dialog.getByRole('button', { name: '添加 配合单位' }).click();
    await page.keyboard.type('文旅');
    await page.keyboard.press('Enter');
    await page.keyboard.type('市发展改革委');
    await page.keyboard.press('Enter');
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: '确定' }).click();
    const after = await editor.saved();
    const made = after.records.organisation[2]?.id;
    expect(after.records.organisation).toHaveLength(3);
    expect(after.records.measure.map(({ cooperating }) => cooperating)).toEqual([
      ['o2', made],
      ['o2', made],
      ['o1', 'o2', made],
    ]);
    await editor.undo();
    expect((await editor.saved()).records).toEqual(LISTS.records);
  });
});

test.describe('in English, dark', () => {
  test.use({
    plan: { ...LISTS, language: 'en' },
    settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }),
  });

  test('an application scheme is made with its criteria', async ({ page, editor, program, folder }) => {
    await editor.ready();
    const window = new PlanWindow(page, 'en');
    await window.outline.locator('[data-kind="more-registers"]').click();
    await window.showRegister('Application schemes');
    await window.centre.getByRole('button', { name: 'New application scheme' }).click();
    await page.keyboard.type('Demonstration parks');
    await page.keyboard.press('Enter');
    const id = (await window.centre.locator('[data-record]').getAttribute('data-record')) ?? '';
    await window.pane.locator(`[data-field="${id}.criteria"]`).focus();
    await page.keyboard.type('Management system');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30%');
    await page.keyboard.press('Tab');
    await chooseFromMenu(program, 'save');
    await expect(page).toHaveTitle(/saved and verified/);
    expect(readPlan(path.join(folder, 'test.plan')).records.scheme[0]).toMatchObject({
      name: 'Demonstration parks',
      criteria: [{ dimension: 'Management system', weight: { value: '30', unit: '%' } }],
    });
    expect(await barriers(page)).toEqual([]);
  });
});
