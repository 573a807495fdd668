import { ReadElement } from './xml-element';

type Attributes = Readonly<Record<string, string>>;

/** The namespaces that count in an element, and the short names worked out in them. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  /** The depth of the element that declares them. */
  readonly depth: number;
}

/** The one namespace that XML knows without being told. */
const XML = 'http://www.w3.org/XML/1998/namespace';
/** The attributes of the many elements that have none. */
const NONE: Attributes = {};

const isDeclaration = (key: string): boolean => key.startsWith('xmlns') && (key.length === 5 || key.charAt(5) === ':');

/**
 * Names of elements and attributes with the short prefix that this program gives their namespace, whatever prefix the file
 * uses (Namespaces in XML 1.0); names of other namespaces keep their local name behind `?:`. Each name is worked out once.
 */
export class NameScope {
  readonly #prefixes: ReadonlyMap<string, string>;
  #scope: Scope = { uris: new Map([['xml', XML]]), names: new Map(), depth: 0 };
  /** The scopes outside this one, the nearest last. */
  readonly #outside: Scope[] = [];
  #depth = 0;
  /** What is known of the element that is about to begin. */
  #attributes: Record<string, string> | undefined;
  #declares = false;

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes;
  }

  /** Takes an attribute of the element that begins next. */
  attribute(key: string, value: string): void {
    if (isDeclaration(key)) this.#declares = true;
    else (this.#attributes ??= {})[key.includes(':') ? this.#short(key) : key] = value;
  }

  /** An element begins, with the attributes taken since the last one; `written` are all of them as the file writes them. */
  open(name: string, written: Attributes): ReadElement {
    this.#depth++;
    if (this.#declares) this.#declare(written);
    const element = new ReadElement(this.#short(name), this.#attributes ?? NONE);
    this.#attributes = undefined;
    return element;
  }

  /** The element that began last ends. */
  close(): void {
    if (this.#scope.depth === this.#depth) this.#scope = this.#outside.pop() ?? this.#scope;
    this.#depth--;
  }

  /** What an element declares counts in its own name and attributes too, wherever among them it stands. */
  #declare(written: Attributes): void {
    const uris = new Map(this.#scope.uris);
    const all = Object.entries(written);
    for (const [key, value] of all) if (isDeclaration(key)) uris.set(key.slice(6), value);
    this.#outside.push(this.#scope);
    this.#scope = { uris, names: new Map(), depth: this.#depth };
    this.#attributes = undefined;
    for (const [key, value] of all) this.attribute(key, value);
    this.#declares = false;
  }

  #short(name: string): string {
    const { uris, names } = this.#scope;
    const known = names.get(name);
    if (known !== undefined) return known;
    const at = name.indexOf(':');
    const uri = uris.get(at < 0 ? '' : name.slice(0, at)) ?? '';
    const short = `${this.#prefixes.get(uri) ?? '?'}:${name.slice(at + 1)}`;
    names.set(name, short);
    return short;
  }
}
