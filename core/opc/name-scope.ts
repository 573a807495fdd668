type Attributes = Readonly<Record<string, string>>;

/** The namespaces that count in an element, and the short names worked out in them. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** The one namespace that XML knows without being told. */
const XML = 'http://www.w3.org/XML/1998/namespace';

const isDeclaration = (key: string): boolean => key === 'xmlns' || key.startsWith('xmlns:');

/**
 * Names of elements and attributes with the short prefix that this program gives their namespace, whatever prefix the file
 * uses (Namespaces in XML 1.0); names of other namespaces keep their local name behind `?:`. Each name is worked out once.
 */
export class NameScope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #scopes: Scope[];
  /** The elements open now that declare namespaces of their own, by depth. */
  readonly #declared: number[] = [];
  #depth = 0;

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes;
    this.#scopes = [{ uris: new Map([['xml', XML]]), names: new Map() }];
  }

  /** An element begins: its short name, and its attributes by theirs, without what declares namespaces. */
  open(name: string, attributes: Attributes): { readonly name: string; readonly attributes: Attributes } {
    this.#depth++;
    const keys = Object.keys(attributes);
    const declares = keys.some(isDeclaration);
    if (declares) this.#declare(attributes);
    const read: Record<string, string> = {};
    for (const key of keys) {
      const value = attributes[key];
      if (value === undefined || (declares && isDeclaration(key))) continue;
      read[key.includes(':') ? this.#short(key) : key] = value;
    }
    return { name: this.#short(name), attributes: read };
  }

  /** The element that began last ends. */
  close(): void {
    if (this.#declared.at(-1) === this.#depth) {
      this.#declared.pop();
      this.#scopes.pop();
    }
    this.#depth--;
  }

  #declare(attributes: Attributes): void {
    const uris = new Map(this.#scopes.at(-1)?.uris);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'xmlns') uris.set('', value);
      else if (key.startsWith('xmlns:')) uris.set(key.slice(6), value);
    }
    this.#scopes.push({ uris, names: new Map() });
    this.#declared.push(this.#depth);
  }

  #short(name: string): string {
    const scope = this.#scopes.at(-1);
    const known = scope?.names.get(name);
    if (known !== undefined) return known;
    const at = name.indexOf(':');
    const uri = scope?.uris.get(at < 0 ? '' : name.slice(0, at)) ?? '';
    const short = `${this.#prefixes.get(uri) ?? '?'}:${name.slice(at + 1)}`;
    scope?.names.set(name, short);
    return short;
  }
}
