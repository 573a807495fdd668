import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, type PastedBlock } from './pasted';
import { readHtml } from './read-html';

const textIn = (blocks: readonly PastedBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'picture'
        ? ''
        : block.kind === 'table'
          ? textOf(block.caption ?? []) +
            block.rows
              .flat()
              .map(({ runs }) => textOf(runs))
              .join('')
          : (block.kind === 'heading' ? block.number : '') + textOf(block.runs),
    )
    .join('');

/** Long enough for a slow machine, far too short for a reader whose time grows with the square of the input. */
const PATIENCE = 20_000;

describe('HTML made to harm', () => {
  const deep = (open: string, close: string, count: number): string => open.repeat(count) + '深' + close.repeat(count);
  const cases: Readonly<Record<string, string>> = {
    'divisions 100,000 deep': deep('<div>', '</div>', 100_000),
    'bold 100,000 deep': deep('<b>', '</b>', 100_000),
    'lists 100,000 deep': deep('<ul><li>', '</li></ul>', 100_000),
    'tables 100,000 deep': deep('<table><tr><td>', '</td></tr></table>', 100_000),
    'a table that never ends': `${'<table><tr><td>'.repeat(50_000)}深`,
    'rows without end': `<table>${'<tr><td>深'.repeat(200_000)}`,
    'end tags of nothing': `<p>深${'</div></b></td>'.repeat(100_000)}`,
    'an attribute of 5 MB': `<p style="${'mso-list:l0 level1;'.repeat(270_000)}">深</p>`,
    'a comment that never ends': `深<!--${'-'.repeat(3_000_000)}`,
    'spans of a thousand million': '<table><tr><td colspan=1000000000 rowspan=1000000000>深<tr><td>深</table>',
    'wide spans in every row': `<table>${'<tr><td colspan=1000>深'.repeat(5000)}</table>`,
    'style rules that never end': `<style>${'a{b:c'.repeat(300_000)}</style>深`,
  };
  for (const [name, html] of Object.entries(cases))
    test(
      name,
      () => {
        expect(textIn(readHtml(html).blocks)).toContain('深');
      },
      PATIENCE,
    );
});

test('what is no text is none at any depth', () => {
  const html = `${'<div>'.repeat(5000)}<style>p{}</style>深<script>hurt()</script>${'</div>'.repeat(5000)}<p>浅</p>`;
  expect(textIn(readHtml(html).blocks)).toBe('深浅');
});

const word = fc.constantFrom('计划', '转型', '升级', 'A', '50', '亿元', '，', '。');
const inline = fc.constantFrom('b', 'span', 'u', 'i', 'a', 'font', 'o:p', 'ins', 'st1:place');
const block = fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote', 'pre', 'td', 'section');
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.tuple(inline, word).map(([name, text]) => `<${name}>${text}</${name}>`),
  fc.tuple(block, word).map(([name, text]) => `<${name}>${text}</${name}>`),
  fc.tuple(fc.oneof(inline, block), fc.boolean()).map(([name, isEnd]) => `<${isEnd ? '/' : ''}${name}>`),
  fc.constantFrom('<table>', '</table>', '<tr>', '</tr>', '<br>', '<ol>', '</ol>', '<caption>', '</caption>'),
);

test('no character of the text is lost, whatever stands around it and however the tags are nested', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      const plain = html.replace(/<[^>]*>/g, '');
      const sorted = (text: string): string => Array.from(text.replace(/\s/g, '')).sort().join('');
      const read = sorted(textIn(readHtml(html).blocks).replace(/\n\d+\. |^\d+\. /g, ''));
      expect(read).toBe(sorted(plain));
    }),
    { numRuns: 2000 },
  );
});
