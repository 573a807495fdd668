import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Follows one part from beginning to end. `above` are the elements around, the nearest last. */
export interface Watcher {
  readonly open?: (element: Element, above: readonly Element[]) => void;
  readonly close?: (element: Element, above: readonly Element[]) => void;
  readonly end?: () => void;
}

/** Reads a part once and shows every element to all watchers; gives what is wrong when it is not well-formed XML. */
export function scanPart(xml: string, watchers: readonly Watcher[]): string | undefined {
  const parser = new SaxesParser();
  const above: Element[] = [];
  let problem: string | undefined;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes };
    for (const watcher of watchers) watcher.open?.(element, above);
    above.push(element);
  });
  parser.on('closetag', () => {
    const element = above.pop();
    if (element) for (const watcher of watchers) watcher.close?.(element, above);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    problem ??= String(error);
  }
  if (problem === undefined) for (const watcher of watchers) watcher.end?.();
  return problem;
}

/** The values of one attribute of the elements with this name, in order. */
export function valuesOf(xml: string | undefined, element: string, attribute: string): readonly string[] {
  const values: string[] = [];
  if (xml === undefined) return values;
  const open = ({ name, attributes }: Element): void => {
    const value = attributes[attribute];
    if (name === element && value !== undefined) values.push(value);
  };
  scanPart(xml, [{ open }]);
  return values;
}
