/** The declarations of a style by property, lower case. */
export type Style = ReadonlyMap<string, string>;

/** All that is read of styles; everything else is dropped unseen. */
const READ = new Set([
  ...['font-weight', 'font-style', 'text-decoration', 'text-decoration-line', 'display', 'visibility', 'white-space'],
  ...['mso-hide', 'mso-list', 'mso-outline-level', 'mso-element', 'mso-footnote-id', 'mso-endnote-id'],
]);
const NONE: Style = new Map();
/** A rule or attribute longer than this is no style that a program for writing made. */
const LONGEST = 20_000;

/** Reads the declarations of a style attribute or of the body of a rule. */
export function readStyle(text: string | undefined): Style {
  if (text === undefined || text === '' || text.length > LONGEST) return NONE;
  let style: Map<string, string> | undefined;
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (!READ.has(property)) continue;
    style ??= new Map();
    style.set(
      property,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return style ?? NONE;
}

const SELECTOR = /^[a-z\d]*\.([\w-]+)$/i;

/**
 * Reads the rules of a style sheet that are for one class: `.xl65`, `p.MsoTitle`. Rules inside others (`@media`) are
 * for other occasions and passed over.
 */
export function readSheet(sheet: string, into: Map<string, Style>): void {
  const text = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, '');
  let depth = 0;
  let from = 0;
  let selector = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      if (depth++ === 0) selector = text.slice(from, at);
      from = at + 1;
    } else if (text[at] === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) addRule(selector, text.slice(from, at), into);
      from = at + 1;
      if (depth > 0) selector = '@';
    }
  }
}

function addRule(selectors: string, body: string, into: Map<string, Style>): void {
  if (selectors.includes('@') || selectors.length > LONGEST) return;
  const style = readStyle(body);
  if (style.size === 0) return;
  for (const selector of selectors.split(',')) {
    const name = SELECTOR.exec(selector.trim())?.[1];
    if (name !== undefined) into.set(name, new Map([...(into.get(name) ?? []), ...style]));
  }
}

/** The style of an element: its classes', then its own, which counts more. */
export function styleOf(
  own: string | undefined,
  classes: string | undefined,
  sheet: ReadonlyMap<string, Style>,
): Style {
  const style = readStyle(own);
  if (classes === undefined || sheet.size === 0) return style;
  const named = classes
    .slice(0, LONGEST)
    .split(/\s+/)
    .flatMap((name) => [...(sheet.get(name) ?? [])]);
  return named.length === 0 ? style : new Map([...named, ...style]);
}
