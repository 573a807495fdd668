import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Failure, type Language, type Result } from '#core/model';
import { BUILT_IN_TEMPLATES, badTemplate, type Template } from '#core/template';
import { LARGEST_TEMPLATE, decodeTemplate, encodeTemplate } from '#core/file';
import { readFileWithin, readKept, writeVerified, type Kept } from '#disk';

/** What stands in the folder: the templates that can be used, and why the others cannot. */
export interface OwnTemplates {
  readonly templates: readonly Template[];
  readonly failures: readonly Failure[];
}

/** More own templates than anybody can choose from; what stands beyond is not read. */
const MOST = 200;

const isSame = (a: Template, b: { readonly id: string; readonly language: Language }): boolean =>
  a.id === b.id && a.language === b.language;

/** The folder of the officer's own templates, one file each. Everything in it is checked each time it is read. */
export class TemplateFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The templates by name, with what was wrong with the files that are left out. */
  async list(): Promise<OwnTemplates> {
    const { kept, failures } = await this.#read();
    return { templates: kept.map(({ value }) => value), failures };
  }

  /** Takes in a template from a file of somebody else's. One of the same id is replaced by a newer version only. */
  async install(file: string): Promise<Result<Template>> {
    const read = await readTemplate(file);
    if (!read.ok) return read;
    const template = read.value;
    const name = path.basename(file);
    if (BUILT_IN_TEMPLATES.includes(template.id)) return badTemplate(name, 'template-built-in', { id: template.id });
    const now = (await this.#read()).kept.find(({ value }) => isSame(value, template))?.value;
    if (now && JSON.stringify(now) === JSON.stringify(template)) return done(now);
    if (now && now.version >= template.version)
      return badTemplate(name, 'template-not-newer', { version: String(now.version) });
    return await this.keep(template);
  }

  /** Writes a template into the folder, in place of one of the same id. It is checked as if it came from outside. */
  async keep(template: Template): Promise<Result<Template>> {
    const { id, language, name } = template;
    if (BUILT_IN_TEMPLATES.includes(id)) return badTemplate(name, 'template-built-in', { id });
    const bytes = encodeTemplate(template);
    const checked = decodeTemplate(bytes, name);
    if (!checked.ok) return checked;
    await mkdir(this.#folder, { recursive: true });
    const now = (await this.#read()).kept.find(({ value }) => isSame(value, template))?.file;
    const written = await writeVerified(now ?? path.join(this.#folder, `${id}.${language}.json`), bytes);
    return written.ok ? checked : written;
  }

  async remove(id: string, language: Language): Promise<Result<undefined>> {
    const kept = (await this.#read()).kept.find(({ value }) => isSame(value, { id, language }));
    if (kept) await rm(kept.file, { force: true });
    return done(undefined);
  }

  /** Writes a template of the folder to a file of the officer's choice. */
  async copyTo(id: string, language: Language, file: string): Promise<Result<undefined>> {
    const kept = (await this.#read()).kept.find(({ value }) => isSame(value, { id, language }));
    if (!kept) return failed('not-found', { file: id });
    const written = await writeVerified(file, encodeTemplate(kept.value));
    return written.ok ? done(undefined) : written;
  }

  #read(): Promise<{ readonly kept: readonly Kept<Template>[]; readonly failures: readonly Failure[] }> {
    return readKept(this.#folder, { most: MOST, read: readTemplate, isSame });
  }
}

async function readTemplate(file: string): Promise<Result<Template>> {
  const bytes = await readFileWithin(file, LARGEST_TEMPLATE);
  return bytes.ok ? decodeTemplate(bytes.value, path.basename(file)) : bytes;
}
