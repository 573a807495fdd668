/** Keys that name an object's making in JavaScript and nothing that a file may say. */
const NEVER: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What is wrong with the keys of a JSON text: one that is there twice in an object, or one that no file may hold. */
export interface WrongKey {
  readonly key: string;
  readonly isTwice: boolean;
}

/**
 * Looks through valid JSON for keys that parsing would lose or turn against the program: of a key that is there twice the
 * first value is lost without a word. Undefined when there is none.
 */
export function findWrongKey(json: string): WrongKey | undefined {
  const open: (Set<string> | undefined)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(json, index + token.length)) {
      const key = String(JSON.parse(token));
      const seen = open.at(-1);
      if (NEVER.includes(key)) return { key, isTwice: false };
      if (seen?.has(key)) return { key, isTwice: true };
      seen?.add(key);
    }
  }
  return undefined;
}

/** Whether the text that ends here is a key: a colon follows. */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json.charAt(at))) at++;
  return json.charAt(at) === ':';
}
