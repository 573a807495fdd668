import { childNamed, readElements, type XmlElement } from '#core/opc';
import { PREFIXES } from './namespaces';

/** A paragraph style as far as the reader asks. */
export interface Style {
  readonly name: string;
  readonly basedOn?: string;
  /** 1 to 9. */
  readonly outline?: number;
  readonly list?: { readonly number: string; readonly level: number };
  readonly bold?: boolean;
}

export const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** Whether a switch such as w:b is there and not off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1');
}

/** The outline level of a paragraph or style, from 1; body text is level 10 in the file and has none. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = Number(valueOf(childNamed(properties, 'w:outlineLvl')) ?? NaN);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}

/** The list that a paragraph or style is in; `0` takes it out of one. */
export function listOf(
  properties: XmlElement | undefined,
): { readonly number: string; readonly level: number } | undefined {
  const list = childNamed(properties, 'w:numPr');
  const number = valueOf(childNamed(list, 'w:numId'));
  return number === undefined ? undefined : { number, level: Number(valueOf(childNamed(list, 'w:ilvl')) ?? 0) };
}

/** Heading styles by name, since programs write other ids: heading 1, 标题 1, Titre 1. */
const HEADING_NAME = /^(?:heading|标题|überschrift|titre|título|заголовок)\s*([1-9])$/i;

function styleOf(element: XmlElement): Style {
  const properties = childNamed(element, 'w:pPr');
  const name = valueOf(childNamed(element, 'w:name')) ?? '';
  const basedOn = valueOf(childNamed(element, 'w:basedOn'));
  const outline = outlineOf(properties) ?? (Number(HEADING_NAME.exec(name.trim())?.[1] ?? 0) || undefined);
  const list = listOf(properties);
  return {
    name,
    ...(basedOn !== undefined && { basedOn }),
    ...(outline !== undefined && { outline }),
    ...(list && { list }),
  };
}

export type Styles = ReadonlyMap<string, Style>;

/** More styles than this are not based on one another: a ring of them ends here. */
const LONGEST_CHAIN = 20;

/** A style with what it takes from those that it is based on. */
function inherited(styles: Styles, style: Style): Style {
  const chain: Style[] = [];
  for (let each: Style | undefined = style; each && chain.length < LONGEST_CHAIN;) {
    chain.push(each);
    each = each.basedOn === undefined ? undefined : styles.get(each.basedOn);
  }
  const outline = chain.find((each) => each.outline !== undefined)?.outline;
  const list = chain.find((each) => each.list)?.list;
  return { name: style.name, ...(outline !== undefined && { outline }), ...(list && { list }) };
}

/**
 * The paragraph styles of a document by their id, each with what it takes from others; a paragraph that names none has the
 * default one, under the empty id.
 */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  if (!bytes) return styles;
  readElements(bytes, {
    prefixes: PREFIXES,
    isOpened: (path) => path.length === 1,
    onPiece: (piece) => {
      const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = piece.attributes;
      if (piece.name !== 'w:style' || type !== 'paragraph' || id === undefined) return;
      const style = styleOf(piece);
      styles.set(id, style);
      if (isDefault === '1' || isDefault === 'true') styles.set('', style);
    },
  });
  return new Map([...styles].map(([id, style]) => [id, inherited(styles, style)]));
}
