import type { ElectronApplication, Locator } from '@playwright/test';
import { putOnClipboard, readClipboard, type OnClipboard } from './clipboard';
import type { EditorPage } from './editor-page';
import { expect } from './fixture';

/** The grid of a register, worked as in Excel: with keys, the mouse and the clipboard of the machine. */
export class GridPage {
  readonly editor: EditorPage;
  readonly #program: ElectronApplication;

  constructor(editor: EditorPage, program: ElectronApplication) {
    this.editor = editor;
    this.#program = program;
  }

  /** Shows a register and goes into a cell. */
  async open(register: string, cell: string): Promise<void> {
    await this.editor.page
      .locator('[data-pane="outline"] [data-kind="register"]')
      .filter({ hasText: register })
      .click();
    await this.cell(cell).click();
    await this.expectActive(cell);
  }

  get grid(): Locator {
    return this.editor.page.getByRole('grid');
  }
  /** `record.field` */
  cell(name: string): Locator {
    const [record = '', field = ''] = name.split('.');
    return this.grid.locator(`[data-record="${record}"] [data-name="${field}"]`);
  }
  /** What a cell shows, without the field over it. */
  text(cell: string): Locator {
    return this.cell(cell).locator('span').first();
  }
  /** The one field of the grid, which lies over the active cell. */
  get field(): Locator {
    return this.grid.locator('[data-field]');
  }
  async expectActive(cell: string): Promise<void> {
    await expect(this.field).toHaveAttribute('data-field', cell);
    await expect(this.field).toBeFocused();
  }
  async expectSelected(count: number): Promise<void> {
    await expect(this.grid.locator('[data-part="cell"][aria-selected="true"]')).toHaveCount(count);
  }

  /** Puts something on the clipboard of the machine, as another program does. */
  putOnClipboard(data: OnClipboard): Promise<void> {
    return putOnClipboard(this.#program, data);
  }
  clipboard(): ReturnType<typeof readClipboard> {
    return readClipboard(this.#program);
  }

  /** Drags from one place to another as a hand does. */
  async drag(from: Locator, to: Locator): Promise<void> {
    const [a, b] = [await from.boundingBox(), await to.boundingBox()];
    if (!a || !b) throw new Error('nothing to drag');
    const { mouse } = this.editor.page;
    await mouse.move(a.x + a.width / 2, a.y + a.height / 2);
    await mouse.down();
    await mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 6 });
    await mouse.up();
  }
}
