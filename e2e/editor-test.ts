import path from 'node:path';
import type { Plan } from '../core/records';
import { EditorPage } from './editor-page';
import { test as base, expect } from './fixture';
import { paragraph, planOf, writePlan } from './plan-file';

interface EditorFixtures {
  /** The plan that the window opens. */
  readonly plan: Plan;
  readonly editor: EditorPage;
}

/** A window of its own for each test, with the test's plan open from a file. */
export const test = base.extend<EditorFixtures>({
  plan: [planOf({ a: [paragraph('p1')] }), { option: true }],
  files: async ({ folder, plan }, use) => {
    const file = path.join(folder, 'test.plan');
    writePlan(file, plan);
    await use([file]);
  },
  editor: async ({ page, program, folder }, use) => {
    const editor = new EditorPage(page, program, path.join(folder, 'test.plan'));
    await editor.ready();
    await use(editor);
  },
});

export { expect };

/** Carries out an act and proves that it is `steps` steps: back to the same plan, and forward again. Gives the texts after it. */
export async function undoable(
  editor: EditorPage,
  section: string,
  steps: number,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  const before = await editor.expectTrue();
  await act();
  const after = await editor.expectTrue();
  await editor.undo(steps);
  expect(await editor.expectTrue(), 'undone').toEqual(before);
  await editor.redo(steps);
  expect(await editor.expectTrue(), 'redone').toEqual(after);
  return editor.textsOf(after, section);
}
