const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

type Attributes = Readonly<Record<string, string | undefined>>;

/** The start of an element, and all of one that has no content; attributes that are undefined are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element with its content. */
export const element = (name: string, inside: string, attributes?: Attributes): string =>
  `${startTag(name, attributes)}${inside}</${name}>`;
