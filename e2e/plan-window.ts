import type { Locator, Page } from '@playwright/test';
import type { Language } from '../core/model';
import { KIND_NAMES, kindNamed } from '../core/records';
import { wordsIn } from './words';

/** The window of a plan, as the officer finds her way in it. */
export class PlanWindow {
  readonly page: Page;
  readonly outline: Locator;
  readonly centre: Locator;
  readonly pane: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'zh-CN') {
    this.page = page;
    this.#language = language;
    this.outline = page.locator('[data-pane="outline"]');
    this.centre = page.locator('[data-pane="centre"]');
    this.pane = page.locator('[data-pane="details"]');
  }

  /** Starts a plan from the start screen. */
  static async create(
    page: Page,
    about: { readonly jurisdiction: string; readonly subject: string; readonly years: readonly [string, string] },
    language: Language = 'zh-CN',
  ): Promise<PlanWindow> {
    const words = wordsIn(language);
    await page.getByRole('button', { name: words('start.new') }).click();
    const dialog = page.getByRole('dialog', { name: words('newPlan.title') });
    await dialog.getByLabel(words('newPlan.jurisdiction')).fill(about.jurisdiction);
    await dialog.getByLabel(words('newPlan.subject')).fill(about.subject);
    await dialog.getByLabel(words('newPlan.from')).fill(about.years[0]);
    await dialog.getByLabel(words('newPlan.to')).fill(about.years[1]);
    await dialog.getByRole('button', { name: words('newPlan.create') }).click();
    const window = new PlanWindow(page, language);
    await window.outline.waitFor();
    return window;
  }

  /** Goes to a section from the outline: the caret is in its text then. */
  async goToSection(heading: string): Promise<void> {
    await this.outline.getByRole('row').filter({ hasText: heading }).first().click();
    await this.page.locator('[data-section-editor]:focus').waitFor();
  }

  /** Shows a register in the centre, also one that stands under 更多台账. */
  async showRegister(kind: string): Promise<void> {
    const register = this.outline.locator(`[role="row"][data-kind="register"]`).filter({ hasText: kind });
    if ((await register.count()) === 0) await this.outline.locator('[role="row"][data-kind="more-registers"]').click();
    await register.click();
    const name = wordsIn(this.#language)('registers.label', { name: kind });
    await this.centre.getByRole('region', { name }).waitFor();
  }

  /** A cell of the register that is shown. */
  cell(label: string, record: string): Locator {
    const fields = KIND_NAMES.flatMap((kind) =>
      Object.entries(kindNamed(kind).fields).flatMap(([name, { words }]) =>
        words[this.#language] === label ? [name] : [],
      ),
    );
    return this.centre
      .locator('[data-record]')
      .filter({ has: this.page.locator('[role="rowheader"]').getByText(record, { exact: true }) })
      .locator(fields.map((name) => `[data-name="${name}"]`).join(', '));
  }

  /** What a cell shows, without the field that lies over the active one. */
  text(label: string, record: string): Locator {
    return this.cell(label, record).locator('span').first();
  }

  /** Types over a cell as the officer does. */
  async write(label: string, record: string, text: string): Promise<void> {
    await this.cell(label, record).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
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
