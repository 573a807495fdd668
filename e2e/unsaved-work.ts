import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { isRef } from '../core/model';
import { encodeDocument, patchBetween, recoverDocument, type PlanDocument } from '../core/file';
import type { Plan } from '../core/records';
import { RecoveryJournal, readJournal } from '../disk';
import { expect } from './fixture';

/** The journals in a profile. */
export function journalsIn(profile: string): readonly string[] {
  const folder = path.join(profile, 'recovery');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.journal'));
  return names.map((name) => path.join(folder, name));
}

/** What the only journal of a profile would recover now; undefined while there is none. */
export function recoverable(profile: string): PlanDocument | undefined {
  const [file] = journalsIn(profile);
  const journal = file === undefined ? undefined : readJournal(readFileSync(file));
  if (!journal) return undefined;
  const patches = journal.entries.map(({ patch }) => patch);
  const recovered = recoverDocument({ base: journal.base, patches }, 'test');
  return recovered.ok ? recovered.value.document : undefined;
}

/** The text of the first line of a document's first section. */
export function firstLine(document: PlanDocument | undefined): string | undefined {
  const [line] = document?.plan.sections[0]?.prose ?? [];
  if (line?.type !== 'paragraph') return undefined;
  return line.children.map((inline) => (isRef(inline) ? '' : inline.text)).join('');
}

/** Waits until a window has noted all that it holds. */
export async function waitForNote(profile: string, text: string): Promise<void> {
  await expect.poll(() => firstLine(recoverable(profile)), { intervals: [50] }).toContain(text);
}

/** Ends every process of the program at once, as a power failure would. */
export async function killProgram(program: ElectronApplication): Promise<void> {
  const child = program.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid === undefined) throw new Error('The program has no process');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Leaves the journal of a killed program in a profile: the plan was `before` in its file, and then each of `after`. */
export async function leaveBehind(
  profile: string,
  file: string,
  before: Plan,
  ...after: readonly Plan[]
): Promise<void> {
  const journal = RecoveryJournal.begin(
    path.join(profile, 'recovery', `${randomUUID()}.journal`),
    { name: path.basename(file, '.plan'), path: file },
    encodeDocument({ plan: before, versions: [] }),
  );
  const at = new Date().toISOString();
  for (const [index, plan] of after.entries()) {
    const patch = patchBetween({ plan: after[index - 1] ?? before, versions: [] }, { plan, versions: [] });
    const entry = { at, patch: JSON.stringify(patch) };
    const written = await (index === 0 ? journal.restart(entry) : journal.append(entry));
    expect(written.ok).toBe(true);
  }
  await journal.close();
}

/** What the start screen offers to recover. */
export const offers = (page: Page): Locator => page.getByRole('region', { name: '未保存的修改' });
