import { readFileSync } from 'node:fs';
import { LANGUAGES, z } from '#core/model';
import { codeOf, writeVerified } from '#disk';
import { windowPlaceSchema } from './window-places';

const RECENT_FILES = 20;

export const settingsSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  author: z.string().max(200).exactOptional(),
  unit: z.string().max(200).exactOptional(),
  /** Of the page, 1 is its printed size. */
  zoom: z.number().min(0.5).max(3).exactOptional(),
  checksBy: z.enum(['section', 'rule', 'unit']).exactOptional(),
  issuer: z.string().max(200).exactOptional(),
  jurisdiction: z.string().max(200).exactOptional(),
});

const { language, theme } = settingsSchema.shape;

/** What is missing in the file, written by hand or by another version, is as at the first start. */
const storedSchema = z.object({
  settings: settingsSchema.extend({ language: language.default('zh-CN'), theme: theme.default('system') }).prefault({}),
  recent: z
    .array(z.object({ path: z.string(), openedAt: z.string() }))
    .max(RECENT_FILES)
    .default([]),
  places: z.record(z.string(), windowPlaceSchema).default({}),
});

/** What is kept between two runs of the program. */
export type Stored = z.infer<typeof storedSchema>;

export const DEFAULTS: Stored = storedSchema.parse({});

/** Reads the file once, at the start: damaged is true where there is one that cannot be used. */
export function readStored(file: string): { readonly stored: Stored; readonly isDamaged: boolean } {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? { stored: parsed.data, isDamaged: false } : { stored: DEFAULTS, isDamaged: true };
  } catch (error) {
    return { stored: DEFAULTS, isDamaged: codeOf(error) !== 'ENOENT' };
  }
}

/** The stored values and their file: every change is written, one after the other. */
export class SettingsFile {
  readonly #file: string;
  #stored: Stored;
  #writing: Promise<unknown> = Promise.resolve();
  #tellRecent: () => void = () => undefined;

  constructor(file: string, stored: Stored) {
    this.#file = file;
    this.#stored = stored;
  }

  get stored(): Stored {
    return this.#stored;
  }

  /** Calls back when the list of recent files is another. */
  watchRecent(listen: () => void): void {
    this.#tellRecent = listen;
  }

  change(part: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...part };
    const bytes = new TextEncoder().encode(`${JSON.stringify(this.#stored, null, 2)}\n`);
    this.#writing = this.#writing.then(() => writeVerified(this.#file, bytes));
    if (part.recent) this.#tellRecent();
  }

  /** Puts a file first in the list of recent ones. */
  remember(path: string, openedAt: string): void {
    this.change({ recent: [{ path, openedAt }, ...this.#without(path)].slice(0, RECENT_FILES) });
  }

  forget(path: string): void {
    this.change({ recent: this.#without(path) });
  }

  forgetAll(): void {
    this.change({ recent: [] });
  }

  /** Resolves when all that was changed is on the disk. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  #without(path: string): Stored['recent'] {
    return this.#stored.recent.filter((entry) => entry.path !== path);
  }
}
