import path from 'node:path';
import { done, type Language, type Result } from '#core/model';
import { checksFor, type Finding, type HousePack } from '#core/checks';
import { decodeNewPack } from '#core/file';
import type { Plan } from '#core/records';
import { sayFailure } from '#core/words';
import { HouseRulesFolder, houseRulesIn, readPack } from '#disk';
import type { Options } from './read-options';
import type { Terminal } from './terminal';

/** The options that decide which house rules count. */
export const HOUSE_OPTIONS = ['house', 'folder'];

/** The folder of installed house rules: the program's own, or the one that `--folder` names. */
export const houseFolderOf = ({ values }: Options, { folder, programFolder }: Terminal): HouseRulesFolder =>
  new HouseRulesFolder(
    values['folder'] === undefined ? houseRulesIn(programFolder) : path.resolve(folder, values['folder']),
  );

/** The installed packs; a damaged one is complained of and left out. */
export async function installedPacks(
  options: Options,
  terminal: Terminal,
  language: Language,
): Promise<readonly HousePack[]> {
  const { packs, failures } = await houseFolderOf(options, terminal).list();
  for (const failure of failures) terminal.complain(sayFailure(failure, language));
  return packs;
}

/** Checks a plan with the installed house rules and those that `--house` names, which replace installed ones of the same id. */
export async function checkWithPacks(
  plan: Plan,
  options: Options,
  terminal: Terminal,
): Promise<Result<readonly Finding[]>> {
  const extra: HousePack[] = [];
  for (const file of options.houses) {
    const pack = await readPack(path.resolve(terminal.folder, file), decodeNewPack);
    if (!pack.ok) return pack;
    extra.push(pack.value);
  }
  const installed = await installedPacks(options, terminal, options.lang ?? plan.language);
  const others = installed.filter(({ id }) => !extra.some((pack) => pack.id === id));
  return done(checksFor([...others, ...extra])(plan));
}
