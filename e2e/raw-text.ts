import type { Page } from '@playwright/test';
import type { Language } from '../core/model';
import { catalogueSections } from './words';

/** A piece of text that the window shows or reads aloud, and where it comes from. */
interface Piece {
  readonly from: string;
  readonly text: string;
}

/** What no officer should ever read: names and values of the program itself. */
const RAW = /\{\{|\}\}|\bundefined\b|\[object|\bNaN\b|\bnull\b|\bfunction\b|=>/;
const CHINESE = /[\p{Script=Han}，。；：？！、（）《》〔〕]+/gu;
const LATIN = /\p{Script=Latin}{2,}/gu;

/** The language by its own name, and a font by its. */
const CHINESE_IN_ENGLISH = new Set(['中文', '宋体']);

/**
 * Latin words that a Chinese window may show: names of programs, formats and standards, and what stands on the keys.
 * Words of one letter are no words here (A4, 5A, the letters of the tools); Aa, Ａa and ab| are signs on buttons.
 */
const LATIN_IN_CHINESE = new Set([
  ...['Aa', 'Ａa', 'ab'],
  // Examples of what rules of the checks find: an abbreviation, a placeholder.
  ...['ILFA', 'XX'],
  ...['Planloom', 'Word', 'Excel', 'WPS', 'LibreOffice', 'English', 'GB', 'MB', 'ASCII'],
  ...['plan', 'json', 'docx', 'PDF', 'PNG', 'JPEG'],
  // The names of Chinese fonts as fonts say them.
  ...['FangSong', 'KaiTi', 'SimHei', 'SimSun'],
  ...[
    'Ctrl',
    'Alt',
    'Shift',
    'Tab',
    'Enter',
    'Esc',
    'Delete',
    'Backspace',
    'Insert',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  ],
]);

/** All of a window's text that is raw, or not in its language; one line each. What a test expects to be other is taken out first. */
export async function rawText(
  page: Page,
  language: Language,
  expected: readonly string[] = [],
): Promise<readonly string[]> {
  const pieces = await page.evaluate(piecesOf);
  const bad = pieces.flatMap((piece) => {
    const text = expected.reduce((left, known) => left.replaceAll(known, ' '), piece.text);
    // What is typed as it stands, keys, commands and files, is Latin in every language.
    const typed = ['kbd', 'code'].includes(piece.from) && language !== 'en' ? text.replace(LATIN, ' ') : text;
    return complaints(typed, language).map((complaint) => `${complaint} in ${piece.from} “${piece.text.slice(0, 80)}”`);
  });
  return [...new Set(bad)];
}

/** What is wrong with a text in a window of a language. */
export function complaints(text: string, language: Language): readonly string[] {
  const keys = new RegExp(`\\b(?:${catalogueSections().join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*\\b`, 'g');
  const raw = [...text.matchAll(keys)].map(([key]) => key).filter((key) => !/\.(?:plan|json)$/.test(key));
  const found = [...raw.map((key) => `key ${key}`), ...(RAW.test(text) ? ['raw text'] : [])];
  const foreign =
    language === 'en'
      ? [...text.matchAll(CHINESE)].map(([word]) => word).filter((word) => !CHINESE_IN_ENGLISH.has(word))
      : [...text.matchAll(LATIN)].map(([word]) => word).filter((word) => !LATIN_IN_CHINESE.has(word));
  return [...found, ...foreign.map((word) => `foreign ${word}`)];
}

/** Runs in the page: visible text, what fields hold, and what is read aloud or shown as a tip. */
function piecesOf(): Piece[] {
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const { parentElement: around, data } = node;
      const isShown = around?.closest('script, style, template') === null && around.checkVisibility();
      const text = data.replaceAll('\uFEFF', '').trim();
      if (isShown && text !== '') pieces.push({ from: around.tagName.toLowerCase(), text });
    } else if (node instanceof HTMLElement && node.checkVisibility()) {
      for (const name of spoken) {
        const text = node.getAttribute(name);
        if (text !== null && text !== '') pieces.push({ from: name, text });
      }
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
        const isTyped = node.type !== 'radio' && node.type !== 'checkbox';
        if (isTyped && node.value !== '') pieces.push({ from: 'value', text: node.value });
      }
    }
  }
  return [...pieces, { from: 'title of the window', text: document.title }];
}
