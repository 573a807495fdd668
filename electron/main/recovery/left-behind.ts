import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#core/model';
import { codeOf, contentOf, isSameContent, isSameFile, readFileWithin, RecoveryJournal } from '#disk';
import type { RecoveredWork, UnsavedPlan } from '#ipc';
import type { Program } from '../program';
import { recoveryFolder } from './recovery-folder';
import { findJournal } from './window-recovery';
import type { FoundJournal } from './window-recovery';

const JOURNAL = /^([0-9a-f-]{36})\.journal$/;

/** The journals that no window has: of a program that was killed, or of work that was left for later. */
export async function journalsLeftBehind(program: Program): Promise<readonly FoundJournal[]> {
  const inUse = new Set([...program.windows].map(({ recovery }) => recovery.file));
  const found: FoundJournal[] = [];
  for (const name of await namesIn(recoveryFolder())) {
    const file = path.join(recoveryFolder(), name);
    if (!JOURNAL.test(name) || inUse.has(file)) continue;
    const journal = await findJournal(file);
    if (journal) found.push(journal);
    else program.log('recovery journal unreadable', { name });
  }
  return found;
}

/** What the window calls a journal. */
export const idOf = ({ file }: FoundJournal): string => JOURNAL.exec(path.basename(file))?.[1] ?? '';

/** What the journals that were left behind hold, the latest first. One whose plan was saved after all is removed. */
export async function unsavedPlans(program: Program): Promise<readonly UnsavedPlan[]> {
  const plans: UnsavedPlan[] = [];
  for (const journal of await journalsLeftBehind(program)) {
    const plan = await describe(program, journal);
    if (plan) plans.push(plan);
  }
  return plans.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** What was left unsaved of this file, if anything. */
export async function unsavedOf(program: Program, file: string): Promise<UnsavedPlan | undefined> {
  for (const journal of await journalsLeftBehind(program)) {
    const { path: of } = journal.content.head;
    if (of === undefined || !(await isSameFile(of, file))) continue;
    const plan = await describe(program, journal);
    if (plan) return plan;
  }
  return undefined;
}

/** Makes the document that a journal leads to. */
export async function recover(program: Program, { content }: FoundJournal): Promise<Result<RecoveredWork>> {
  const { head, base, entries } = content;
  const now = head.path === undefined ? undefined : await readFileWithin(head.path);
  const isOther = now?.ok === true && !isSameContent(contentOf(now.value), contentOf(base));
  return await program.files.run('recover', {
    work: { base, patches: entries.map(({ patch }) => patch) },
    name: head.name,
    ...(isOther && { now: now.value }),
  });
}

async function describe(program: Program, journal: FoundJournal): Promise<UnsavedPlan | undefined> {
  const recovered = await recover(program, journal);
  if (!recovered.ok) {
    program.log('recovery journal unreadable', { name: idOf(journal), reason: recovered.failure.kind });
    return undefined;
  }
  const { applied, changes, isSaved } = recovered.value;
  const last = journal.content.entries[applied - 1];
  if (isSaved) await RecoveryJournal.remove(journal.file);
  if (isSaved || !last) return undefined;
  const { name, path: file } = journal.content.head;
  return {
    id: idOf(journal),
    name,
    ...(file !== undefined && { folder: path.dirname(file) }),
    changedAt: last.at,
    changes,
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}
