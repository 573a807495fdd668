import type { Locator, Page } from '@playwright/test';

/** The window of a plan, as the officer finds her way in it. */
export class PlanWindow {
  readonly page: Page;
  readonly outline: Locator;
  readonly centre: Locator;
  readonly pane: Locator;

  constructor(page: Page) {
    this.page = page;
    this.outline = page.locator('[data-pane="outline"]');
    this.centre = page.locator('[data-pane="centre"]');
    this.pane = page.locator('[data-pane="details"]');
  }

  /** Starts a plan from the start screen. */
  static async create(
    page: Page,
    about: { readonly jurisdiction: string; readonly subject: string; readonly years: readonly [string, string] },
  ): Promise<PlanWindow> {
    await page.getByRole('button', { name: '新建' }).click();
    const dialog = page.getByRole('dialog', { name: '新建计划' });
    await dialog.getByLabel('地区').fill(about.jurisdiction);
    await dialog.getByLabel('产业或主题').fill(about.subject);
    await dialog.getByLabel('起始年份').fill(about.years[0]);
    await dialog.getByLabel('结束年份').fill(about.years[1]);
    await dialog.getByRole('button', { name: '新建计划' }).click();
    const window = new PlanWindow(page);
    await window.outline.waitFor();
    return window;
  }

  /** Goes to a section from the outline: the caret is in its text then. */
  async goToSection(heading: string): Promise<void> {
    await this.outline.getByRole('row').filter({ hasText: heading }).first().click();
    await this.page.locator('[data-section-editor]:focus').waitFor();
  }

  /** Shows a register in the centre. */
  async showRegister(kind: string): Promise<void> {
    await this.outline.locator(`[role="row"][data-kind="register"]`).filter({ hasText: kind }).click();
    await this.centre.getByRole('region', { name: `${kind}台账` }).waitFor();
  }

  /** A field of the register that is shown. */
  cell(label: string, record: string): Locator {
    return this.centre.getByLabel(`${label} · ${record}`, { exact: true });
  }

  /** A count of the status bar, such as 待填. */
  async count(level: string): Promise<number> {
    const text = await this.page
      .getByRole('contentinfo')
      .getByText(new RegExp(`^${level} \\d+$`))
      .textContent();
    return Number(/\d+/.exec(text ?? '')?.[0]);
  }
}
