import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import { expect } from './fixture';
import { chooseFromMenu } from './menu';
import { readPlan } from './plan-file';
import { isRef, isTextBlock, linesOf, refKey, type Inline, type Prose } from '../core/model';
import type { Plan } from '../core/records';

/** A place in a line: how many characters into it, a reference counting as one. */
type Place = readonly [block: string, offset: number];

/** A line as the officer sees it: which block it is, in which measure or small table, and its text with ⟦…⟧ for references. */
interface SeenLine {
  readonly block: string;
  readonly inside: string;
  readonly text: string;
}

/**
 * The page of an open plan. What it holds is read from the file that it saves, so that a test compares what the
 * officer sees with what she will find again, and the program needs no door for tests.
 */
export class EditorPage {
  readonly page: Page;
  readonly #program: ElectronApplication;
  readonly #file: string;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page, program: ElectronApplication, file: string) {
    this.page = page;
    this.#program = program;
    this.#file = file;
  }

  async ready(): Promise<void> {
    await this.page.locator('[data-section-editor]').first().waitFor();
  }

  /** Puts the caret, or a selection, where the mouse would. */
  async select(anchor: Place, focus: Place = anchor): Promise<void> {
    await this.page.locator(`[data-section-editor] :is(p, td, th)[data-block="${anchor[0]}"]`).waitFor();
    await this.page.evaluate(selectInPage, { anchor, focus });
    // Slate takes in a selection of the page up to 100 ms later.
    await this.page.waitForTimeout(160);
  }
  async caret(block: string, offset: number): Promise<void> {
    await this.select([block, offset]);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }
  async undo(times = 1): Promise<void> {
    for (let step = 0; step < times; step++) await this.press('Control+z');
  }
  async redo(times = 1): Promise<void> {
    for (let step = 0; step < times; step++) await this.press('Control+y');
  }

  /** Types with an input method: each step is what it shows meanwhile; without a commit it is cancelled. */
  async compose(steps: readonly string[], commit: string | undefined, meanwhile?: () => Promise<void>): Promise<void> {
    this.#session ??= this.page.context().newCDPSession(this.page);
    const session = await this.#session;
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await this.page.waitForTimeout(20);
    }
    await meanwhile?.();
    if (commit === undefined)
      await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    else await session.send('Input.insertText', { text: commit });
    await this.page.waitForTimeout(80);
  }

  /** The lines of a section as they are drawn. */
  seen(section: string): Promise<readonly SeenLine[]> {
    return this.page.evaluate(seenInPage, section);
  }

  /** What the plan holds now, by way of its file. */
  async saved(): Promise<Plan> {
    await this.page.waitForTimeout(30);
    await chooseFromMenu(this.#program, 'save');
    await expect(this.page).toHaveTitle(/^[^●].*已保存并核对/);
    return readPlan(this.#file);
  }

  /** Asserts that every section drawn shows what the plan holds, line by line, and gives the plan. */
  async expectTrue(): Promise<Plan> {
    const plan = await this.saved();
    for (const section of plan.sections)
      expect(await this.seen(section.id), section.id).toEqual(heldLines(section.prose));
    return plan;
  }

  /** The texts of a section's lines, titles of measures with “#”, captions and cells of small tables and captions of pictures with “|” before them. */
  textsOf(plan: Plan, section: string): readonly string[] {
    const prose = plan.sections.find(({ id }) => id === section)?.prose ?? [];
    return heldLines(prose).map(
      ({ block, inside, text }) => `${signOf(prose, block) ?? (inside === '' ? '' : '  ')}${text}`,
    );
  }
}

const shown = (children: readonly Inline[]): string =>
  children.map((inline) => (isRef(inline) ? `⟦${refKey(inline.of)}⟧` : inline.text)).join('');

function heldLines(prose: Prose): readonly SeenLine[] {
  return prose.flatMap((block): readonly SeenLine[] => {
    if (block.type === 'generated-table') return [];
    const isWhole = !isTextBlock(block);
    return [...linesOf([block])].map((line) => ({
      block: line.id,
      inside: isWhole ? block.id : '',
      text: shown(line.children),
    }));
  });
}

function signOf(prose: Prose, id: string): string | undefined {
  const type = [...linesOf(prose)].find((line) => line.id === id)?.type;
  if (type === 'table-caption' || type === 'table-cell' || type === 'picture-caption') return '|';
  return type === 'measure-title' ? '#' : undefined;
}

/* The next two run in the page. */

function seenInPage(section: string): readonly { block: string; inside: string; text: string }[] {
  const lines = [...document.querySelectorAll(`[data-section="${section}"] :is(p, td, th)[data-block]`)];
  return lines.map((line) => {
    const copy = line.cloneNode(true) as HTMLElement;
    for (const chip of copy.querySelectorAll('[data-ref]'))
      chip.textContent = `⟦${chip.getAttribute('data-ref') ?? ''}⟧`;
    return {
      block: line.getAttribute('data-block') ?? '',
      inside: line.parentElement?.closest('[data-block]')?.getAttribute('data-block') ?? '',
      // A line break at the end is drawn twice, else nothing would be seen of it.
      text: copy.textContent.replaceAll('\uFEFF', '').replace(/\n\n$/, '\n'),
    };
  });
}

function selectInPage({ anchor, focus }: { readonly anchor: Place; readonly focus: Place }): void {
  const find = ([block, offset]: Place): readonly [Node, number] => {
    const line = document.querySelector(`:is(p, td, th)[data-block="${block}"]`);
    if (!line) throw new Error(`No line ${block} in the page`);
    let left = offset;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let last: readonly [Node, number] = [line, 0];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isInChip = node.parentElement?.closest('[data-ref]') !== null;
      if (node instanceof HTMLElement && node.hasAttribute('data-ref')) left -= 1;
      if (!(node instanceof Text) || isInChip) continue;
      const isBlank = node.data === '\uFEFF';
      const length = isBlank ? 0 : node.data.length;
      if (left <= length) return [node, isBlank ? node.data.length : left];
      left -= length;
      last = [node, node.data.length];
    }
    return last;
  };
  const [anchorNode, anchorOffset] = find(anchor);
  const [focusNode, focusOffset] = find(focus);
  anchorNode.parentElement?.closest<HTMLElement>('[contenteditable="true"]')?.focus();
  getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
