import type { Layout } from '../layout/layout';
import { STYLE } from '../layout/style-ids';

const STYLE_ELEMENT = /<w:style .*?<\/w:style>/gs;
const idOf = (style: string): string => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';

/**
 * Text in tables keeps its own lines: without this LibreOffice, and Word, set every line on the grid of the page. The
 * titles do as well, because size 2 would take two lines of the grid, and pictures, which have their own height.
 */
const OFF_GRID: ReadonlySet<string> = new Set([
  STYLE.title,
  STYLE.annexTitle,
  STYLE.tableText,
  STYLE.tableHead,
  STYLE.smallTableText,
  STYLE.smallTableHead,
  STYLE.tableNote,
  STYLE.tableTitle,
  STYLE.picture,
  STYLE.end,
  STYLE.footer,
  STYLE.footnote,
  STYLE.headLine,
  STYLE.headMark,
  STYLE.documentNumber,
  STYLE.rule,
  STYLE.imprint,
]);

const offGrid = (style: string): string =>
  OFF_GRID.has(idOf(style)) ? style.replace('<w:spacing ', '<w:snapToGrid w:val="0"/><w:spacing ') : style;

/** `docx` bases the marks of notes on a style that it does not write. */
const onItsOwn = (style: string): string => style.replace('<w:basedOn w:val="DefaultParagraphFont"/>', '');

/** Word names its own headings in lower case. */
const builtInName = (style: string): string =>
  style.replace(/<w:name w:val="Heading (\d)"\/>/, '<w:name w:val="heading $1"/>');

/** The ids of the styles that the document uses, and of those they are based on or followed by. */
function usedIds(styles: readonly string[], document: string): ReadonlySet<string> {
  const used = new Set([...document.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"\/>/g)].map(([, id = '']) => id));
  for (const id of used) {
    const style = styles.find((each) => idOf(each) === id) ?? '';
    for (const [, other = ''] of style.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"\/>/g)) used.add(other);
  }
  return used;
}

const isKept = (style: string, used: ReadonlySet<string>): boolean =>
  style.includes('w:default="') || /^Heading\d$/.test(idOf(style)) || used.has(idOf(style));

/**
 * Finishes the styles: only those that are used and the headings stay, tables stand off the grid, and where pages are
 * filled no line is held back for widows: a page of an official document has 22 lines.
 */
export function patchStyles(xml: string, documents: string, { fillsPages }: Layout): string {
  const styles = xml.match(STYLE_ELEMENT) ?? [];
  const headings = styles.filter((style) => /^Heading\d$/.test(idOf(style))).join('');
  const used = usedIds(
    styles,
    documents + headings.replaceAll('w:next', 'w:rStyle').replaceAll('w:basedOn', 'w:rStyle'),
  );
  const kept = xml.replace(STYLE_ELEMENT, (style) =>
    isKept(style, used) ? builtInName(offGrid(onItsOwn(style))) : '',
  );
  return fillsPages ? kept.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/>') : kept;
}
