import { LEVEL_WORDS, fillIn } from '#core/words';
import { LEVELS_BY_WEIGHT, type CheckReport } from './check-report';
import { REPORT_WORDS } from './report-words';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:1.6rem 0 .4rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #c8c8c8;padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:#f1f1f1}
td:first-child{white-space:nowrap}.error{color:#a4262c;font-weight:600}.warning{color:#7a5000;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#1e1e1e}th,td{border-color:#555}th{background:#2b2b2b}.error{color:#ff9a9a}.warning{color:#f0c36d}}`;

type Cell = string | { readonly text: string; readonly look: string };

const cell = (tag: 'th' | 'td', what: Cell): string =>
  typeof what === 'string'
    ? `<${tag}>${escape(what)}</${tag}>`
    : `<${tag} class="${what.look}">${escape(what.text)}</${tag}>`;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `<table><thead><tr>${head.map((each) => cell('th', each)).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((each) => cell('td', each)).join('')}</tr>`)
    .join('\n')}</tbody></table>`;

/** A check report as one HTML page that needs nothing else: no script, no picture, nothing from elsewhere. */
export function reportHtml({ language, title, date, counts, parts, waivers }: CheckReport): string {
  const word = (name: keyof typeof REPORT_WORDS): string => REPORT_WORDS[name][language];
  const opening = fillIn(word(date === undefined ? 'undated' : 'checked'), { title, date: date ?? '' });
  const total = LEVELS_BY_WEIGHT.reduce((sum, level) => sum + counts[level], 0);
  const body = [
    `<h1>${word('title')}</h1>`,
    `<p>${escape(opening)}${total === 0 ? ` ${word('nothing')}` : ''}</p>`,
    `<h2>${word('summary')}</h2>`,
    table(
      [word('level-column'), word('count-column')],
      [
        ...LEVELS_BY_WEIGHT.map((level) => [LEVEL_WORDS[level][language], String(counts[level])]),
        [word('total'), String(total)],
      ],
    ),
    ...parts.flatMap(({ heading, findings }) => [
      `<h2>${escape(heading)}</h2>`,
      table(
        [word('level-column'), word('finding-column'), word('rule-column')],
        findings.map(({ level, message, rule }) => [
          { text: LEVEL_WORDS[level][language], look: level },
          message,
          rule,
        ]),
      ),
    ]),
    ...(waivers.length === 0
      ? []
      : [
          `<h2>${word('waived')}</h2>`,
          table(
            (['rule-column', 'place-column', 'reason-column', 'name-column', 'state-column'] as const).map(word),
            waivers.map(({ rule, place, reason, name, state }) => [rule, place, reason, name, word(state)]),
          ),
        ]),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(`${word('title')} ${title}`)}</title>
<style>${STYLE}</style></head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
