/** An element of a part with all that is in it; names carry the short prefix that this program gives their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What elements have that hold nothing, as many do. */
const NOTHING: XmlElement['children'] = [];

/** An element that is being read. */
export class ReadElement implements XmlElement {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  #children: (XmlElement | string)[] | undefined;

  constructor(name: string, attributes: XmlElement['attributes']) {
    this.name = name;
    this.attributes = attributes;
  }

  get children(): XmlElement['children'] {
    return this.#children ?? NOTHING;
  }

  add(child: XmlElement | string): void {
    if (this.#children) this.#children.push(child);
    else this.#children = [child];
  }
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The elements in an element. */
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.every(isElement) ? children : children.filter(isElement);

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** All text in an element. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
