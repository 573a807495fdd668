import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { linesOf, readPages, type PdfPage } from '../testing';

const run = promisify(execFile);

/** A place on a page in millimetres from its top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as it is printed: its words, and its ink. */
export interface PrintedPage extends PdfPage {
  /** The place of the first line on the page that has this text in it, by the room its characters take. */
  readonly line: (text: string) => Area;
  /** The smallest area around the ink of a colour inside another area; it fails where there is none. */
  readonly ink: (colour: 'red' | 'black', inside: Area) => Area;
}

/** Pixels in a millimetre: 254 dpi. */
const SHARP = 10;
const MILLIMETRE = 72 / 25.4;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a picture in the raw form of PPM. */
function readPicture(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
  if (!head) throw new Error('Not a picture');
  const [whole, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(whole.length) };
}

const isInk = {
  red: (r: number, g: number) => r > 150 && g < 120,
  black: (r: number, g: number) => r < 120 && g < 120,
} as const;

function inkIn({ width, height, pixels }: Picture, colour: 'red' | 'black', inside: Area): Area | undefined {
  const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const [from, to] = [Math.max(0, Math.round(inside.top * SHARP)), Math.min(height, Math.round(inside.bottom * SHARP))];
  const [first, end] = [
    Math.max(0, Math.round(inside.left * SHARP)),
    Math.min(width, Math.round(inside.right * SHARP)),
  ];
  for (let y = from; y < to; y++)
    for (let x = first; x < end; x++) {
      const at = (y * width + x) * 3;
      if (!isInk[colour](pixels[at] ?? 255, pixels[at + 1] ?? 255)) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  if (found.left === Infinity) return undefined;
  const { left, top, right, bottom } = found;
  return { left: left / SHARP, top: top / SHARP, right: right / SHARP, bottom: bottom / SHARP };
}

/** Draws one page of a PDF, without smoothing. */
function drawPage(pdf: Uint8Array, number: number): Picture {
  const only = ['-f', String(number), '-l', String(number)];
  const options = ['-r', String(SHARP * 25.4), '-aa', 'no', '-aaVector', 'no', ...only, '-'];
  const { stdout, stderr } = spawnSync('pdftoppm', options, { input: pdf, maxBuffer: 2 ** 26 });
  if (stdout.length === 0) throw new Error(`pdftoppm: ${stderr.toString()}`);
  return readPicture(stdout);
}

function printedPage(page: PdfPage, picture: () => Picture): PrintedPage {
  return {
    ...page,
    line: (text) => {
      const line = linesOf(page).find((words) =>
        words
          .map((each) => each.text)
          .join('')
          .includes(text),
      );
      if (!line) throw new Error(`The page has no line with ${text}.`);
      return {
        left: Math.min(...line.map(({ left }) => left)) / MILLIMETRE,
        top: Math.min(...line.map(({ top }) => top)) / MILLIMETRE,
        right: Math.max(...line.map(({ right }) => right)) / MILLIMETRE,
        bottom: Math.max(...line.map(({ bottom }) => bottom)) / MILLIMETRE,
      };
    },
    ink: (colour, inside) => {
      const found = inkIn(picture(), colour, inside);
      if (!found) throw new Error(`There is no ${colour} ink in ${JSON.stringify(inside)}.`);
      return found;
    },
  };
}

/** The pages of a PDF; each is drawn when its ink is asked for. */
async function printedPages(file: string): Promise<readonly PrintedPage[]> {
  await run('pdftotext', ['-bbox', file, `${file}.html`]);
  const pdf = await readFile(file);
  return readPages(await readFile(`${file}.html`, 'utf8')).map((page, index) => {
    let drawn: Picture | undefined;
    return printedPage(page, () => (drawn ??= drawPage(pdf, index + 1)));
  });
}

/** Has LibreOffice print Word files, all in one call, and gives the pages of each. */
export async function printed(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<(name: string) => readonly PrintedPage[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planloom-word-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((name) => path.join(folder, `${name}.docx`));
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, `${name}.docx`), bytes);
    const user = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    await run('soffice', [user, '--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'pdf'), ...paths]);
    const pages = new Map<string, readonly PrintedPage[]>();
    for (const name of names) pages.set(name, await printedPages(path.join(folder, 'pdf', `${name}.pdf`)));
    return (name) => pages.get(name) ?? [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
