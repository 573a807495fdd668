import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { linesOf, walkSections, type Section } from '../core/model';
import { inlineText } from '../core/derive';
import type { Plan } from '../core/records';
import { oldWordFile, type OldBlock } from '../word/foreign/testing';
import { barriers } from './barriers';
import { test, expect } from './fixture';
import { chooseFromMenu } from './menu';
import { readPlan } from './plan-file';
import { wordsIn } from './words';

const CHINESE: readonly OldBlock[] = [
  '灯府发〔2025〕6号',
  '灯城市彩灯产业提升行动计划（2025—2027年）',
  '各区县人民政府，市级各部门：',
  '为做强彩灯产业，制定本行动计划。',
  '一、总体思路',
  '（一）工作目标。到2027年，彩灯产业年产值达到50亿元。',
  '二、主要任务',
  '（一）夯实基地',
  '1.建设产业园。完成园区一期建设。（市经济和信息化局牵头，市财政局配合）',
  { text: '2.培育龙头企业。每年培育5家。', comment: '家数再核实。' },
  {
    rows: [
      ['项目', '投资'],
      ['园区', '3亿元'],
    ],
  },
  '三、附则',
  { text: '本计划自印发之日起施行。', deleted: '原计划同时废止。' },
];

const textsOf = (plan: Plan, { prose }: Section): readonly string[] =>
  [...linesOf(prose)].map((line) => inlineText(plan, line.children)).filter((text) => text !== '');

/** The sections that hold text, with it. */
const listed = (plan: Plan): readonly (readonly [string, readonly string[]])[] =>
  [...walkSections(plan.sections)]
    .map(({ section }) => [section.heading, textsOf(plan, section)] as const)
    .filter(([, texts]) => texts.length > 0);

test('an old Word file becomes a plan, with what did not come into it, and a sentence of it becomes a target', async ({
  page,
  program,
  dialogs,
  folder,
}, info) => {
  test.setTimeout(90_000);
  const t = wordsIn('zh-CN');
  const [old, kept] = [path.join(folder, '旧稿.docx'), path.join(folder, '新稿.plan')];
  writeFileSync(old, oldWordFile(CHINESE));
  await dialogs.chooseFile(old);
  await page.getByRole('button', { name: t('start.oldDocument') }).click();
  const dialog = page.getByRole('dialog', { name: t('oldDocument.title', { name: '旧稿.docx' }) });
  await expect(dialog.getByLabel(t('newPlan.planTitle'))).toHaveValue('灯城市彩灯产业提升行动计划（2025—2027年）');
  const status = dialog.getByRole('status');
  await expect(status).toContainText(t('oldDocument.outcome', { sections: 4, measures: 2, tables: 1 }));
  const placeOf = (name: string) => dialog.getByRole('button', { name: t('oldDocument.placeOf', { name }) });
  await expect(placeOf('二、主要任务')).toContainText('重点任务');
  await expect(placeOf('1. 建设产业园')).toContainText(t('oldDocument.asMeasure'));
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('mapping.png') });

  // The measures below a heading are switched off and on again; a place is chosen by keyboard.
  const measures = dialog.getByRole('checkbox', { name: t('oldDocument.measuresOf', { name: '（一）夯实基地' }) });
  await measures.uncheck();
  await expect(placeOf('1. 建设产业园')).toContainText(t('oldDocument.asText'));
  await measures.check();
  await placeOf('三、附则').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: t('oldDocument.leaveOut') }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(placeOf('三、附则')).toContainText(t('oldDocument.leaveOut'));
  await dialog.getByRole('button', { name: t('oldDocument.create') }).click();

  const notes = page.getByRole('dialog', { name: t('oldDocument.notesTitle', { name: '旧稿.docx' }) });
  for (const lost of ['家数再核实。', '本计划自印发之日起施行。', '原计划同时废止。', '灯府发〔2025〕6号'])
    await expect(notes).toContainText(lost);
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('notes.png') });
  await page.keyboard.press('Enter');
  await expect(notes).toBeHidden();
  await page.getByRole('button', { name: t('oldDocument.look') }).click();
  await expect(notes).toContainText('家数再核实。');
  await page.keyboard.press('Escape');

  const save = async (): Promise<Plan> => {
    await page.waitForTimeout(30);
    await chooseFromMenu(program, 'save');
    await expect(page).toHaveTitle(/^[^●].*已保存并核对/);
    return readPlan(kept);
  };
  await dialogs.chooseFile(kept);
  const plan = await save();
  expect(plan.profile).toMatchObject({ period: { from: 2025, to: 2027 }, official: { number: '灯府发〔2025〕6号' } });
  expect(listed(plan)).toEqual([
    ['引言', ['为做强彩灯产业，制定本行动计划。']],
    ['主要目标', ['到2027年，彩灯产业年产值达到50亿元。']],
    [
      '夯实基地',
      [
        ...['建设产业园', '完成园区一期建设。（市经济和信息化局牵头，市财政局配合）', '培育龙头企业', '每年培育5家。'],
        ...['项目', '投资', '园区', '3亿元'],
      ],
    ],
  ]);
  expect(plan.records.organisation.map(({ name }) => name)).toEqual(['市经济和信息化局', '市财政局']);

  // The sentence with 50亿元 holds a target from now on: one step of undo.
  const goal = [...walkSections(plan.sections)].find(({ section }) => section.key === 'goals')?.section;
  const line = page.locator(`[data-section-editor="${goal?.id ?? ''}"] p`).first();
  await page.locator('[data-pane="outline"]').getByRole('row').filter({ hasText: '主要目标' }).first().click();
  await line.click();
  await page.waitForTimeout(200);
  await chooseFromMenu(program, 'hold-target');
  const target = page.getByRole('dialog', { name: t('holdTarget.title') });
  await expect(target.getByLabel('指标名称')).toHaveValue('彩灯产业年产值');
  await expect(target.getByLabel('目标值')).toHaveValue('50亿元');
  await expect(target.getByLabel('完成时限')).toHaveValue('2027年');
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('target.png') });
  await page.keyboard.press('Enter');
  await expect(line.locator('[data-ref]')).toContainText('50亿元');
  const held = await save();
  expect(held.records.target).toMatchObject([
    { name: '彩灯产业年产值', value: { value: '50', comparator: '=', unit: '亿元' }, deadline: '2027' },
  ]);
  expect(listed(held)).toEqual(listed(plan));
  await page.keyboard.press('Control+z');
  const undone = await save();
  expect([undone.records.target, undone.sections]).toEqual([[], plan.sections]);
});

test.describe('in English, dark', () => {
  test.use({ settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }) });

  test('headings go where the officer puts them; an empty sentence holds no target', async ({
    page,
    program,
    dialogs,
    folder,
  }, info) => {
    const t = wordsIn('en');
    const old = path.join(folder, 'old.docx');
    writeFileSync(
      old,
      oldWordFile([
        'Lantern Industry Plan',
        'Why this plan is made.',
        '1. Main goals',
        'By 2028, the park has 400 enterprises.',
        '2. Key tasks',
        'More is done for small firms.',
        '3. Annexes and the rest',
        'Nothing else.',
      ]),
    );
    await dialogs.chooseFile(old);
    await page.getByRole('button', { name: t('start.oldDocument') }).click();
    const dialog = page.getByRole('dialog', { name: t('oldDocument.title', { name: 'old.docx' }) });
    const placeOf = (name: string) => dialog.getByRole('button', { name: t('oldDocument.placeOf', { name }) });
    await placeOf('3. Annexes and the rest').click();
    await page.getByRole('option', { name: t('oldDocument.asMeasure'), exact: true }).click();
    await expect(dialog).not.toContainText(t('oldDocument.measureAstray'));
    await placeOf('2. Key tasks').click();
    await page.getByRole('option', { name: 'Key projects', exact: true }).click();
    await expect(dialog).toContainText(t('oldDocument.measureAstray'));
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath('mapping-en.png') });
    await dialog.getByLabel(t('newPlan.planTitle')).fill('');
    await dialog.getByRole('button', { name: t('oldDocument.create') }).click();
    await expect(dialog).toContainText(t('newPlan.titleNeeded'));
    await dialog.getByLabel(t('newPlan.planTitle')).fill('Lanterns 2028');
    await dialog.getByRole('button', { name: t('oldDocument.create') }).click();
    await page.getByRole('button', { name: t('common.close') }).click();
    await expect(page).toHaveTitle(/Lanterns 2028/);
    await page.getByText('More is done for small firms.').click();
    await page.waitForTimeout(200);
    await chooseFromMenu(program, 'hold-target');
    await expect(page.getByRole('dialog', { name: t('holdTarget.title') })).toContainText(t('holdTarget.none'));
    await page.screenshot({ path: info.outputPath('no-target-en.png') });
    await page.keyboard.press('Escape');

    // A window that holds a plan keeps it: the next one gets a window of its own.
    await dialogs.chooseFile(old);
    await chooseFromMenu(program, 'old-document');
    const second = program.waitForEvent('window');
    await dialog.getByRole('button', { name: t('oldDocument.create') }).click();
    await expect(await second).toHaveTitle(/Lantern Industry Plan/);
    await expect(page).toHaveTitle(/Lanterns 2028/);
    await expect(page.getByRole('dialog', { name: t('oldDocument.notesTitle', { name: 'old.docx' }) })).toBeVisible();
  });
});
