import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Failure, type Result } from '#core/model';
import { badPack, type HousePack } from '#core/checks';
import { LARGEST_PACK, decodeNewPack, decodePack, encodePack } from '#core/file';
import { readKept, type Kept } from '../kept-files';
import { readFileWithin } from '../read-file-within';
import { writeVerified } from '../write-verified';

/** What stands in the folder: the packs that can be used, and why the others cannot. */
export interface InstalledPacks {
  readonly packs: readonly HousePack[];
  readonly failures: readonly Failure[];
}

/** More packs than an office has; what stands beyond is not read. */
const MOST = 50;

/** Those of the province stand before those of the unit. */
const placeOf = ({ layer, id }: HousePack): string => `${layer} ${id}`;

/** The folder of house rules under that of the program. */
export const houseRulesIn = (programFolder: string): string => path.join(programFolder, 'house-rules');

/** The folder of the installed house rules, one file a pack. Everything in it is checked each time it is read. */
export class HouseRulesFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The packs by layer and id, with what was wrong with the files that are left out. */
  async list(): Promise<InstalledPacks> {
    const { kept, failures } = await this.#read();
    const packs = kept.map(({ value }) => value).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    return { packs, failures };
  }

  /** Takes in a pack from a file, whose examples must hold. One of the same id is replaced by a newer version only. */
  async install(file: string): Promise<Result<HousePack>> {
    const read = await readPack(file, decodeNewPack);
    if (!read.ok) return read;
    const pack = read.value;
    const name = path.basename(file);
    const { kept } = await this.#read();
    const now = kept.find((each) => each.value.id === pack.id);
    if (now && JSON.stringify(now.value) === JSON.stringify(pack)) return done(now.value);
    if (now && now.value.version >= pack.version)
      return badPack(name, 'house-not-newer', { version: String(now.value.version) });
    if (!now && kept.length >= MOST) return badPack(name, 'house-too-many', { limit: String(MOST) });
    await mkdir(this.#folder, { recursive: true });
    const written = await writeVerified(now?.file ?? path.join(this.#folder, `${pack.id}.json`), encodePack(pack));
    return written.ok ? done(pack) : written;
  }

  /** Removes a pack; gives what was removed. */
  async remove(id: string): Promise<Result<HousePack>> {
    const kept = (await this.#read()).kept.find(({ value }) => value.id === id);
    if (!kept) return failed('unknown-house-pack', { name: id });
    await rm(kept.file, { force: true });
    return done(kept.value);
  }

  async find(id: string): Promise<Result<HousePack>> {
    const kept = (await this.#read()).kept.find(({ value }) => value.id === id);
    return kept ? done(kept.value) : failed('unknown-house-pack', { name: id });
  }

  #read(): Promise<{ readonly kept: readonly Kept<HousePack>[]; readonly failures: readonly Failure[] }> {
    return readKept(this.#folder, {
      most: MOST,
      read: (file) => readPack(file, decodePack),
      isSame: (one, other) => one.id === other.id,
    });
  }
}

/** Reads a pack from a file, as `decodePack` (its shape) or `decodeNewPack` (its examples too) takes it. */
export async function readPack(file: string, decode: typeof decodePack): Promise<Result<HousePack>> {
  const bytes = await readFileWithin(file, LARGEST_PACK);
  return bytes.ok ? decode(bytes.value, path.basename(file)) : bytes;
}
