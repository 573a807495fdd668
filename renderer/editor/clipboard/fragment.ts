import { Node, Text, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isReference, isTable } from '../model/nodes';
import type { RunNode } from '../slate-types';

/** Only programs that know it read this format; everybody else reads the plain text and the HTML beside it. */
export const FRAGMENT_TYPE = 'application/x-planloom-fragment';

/** What is copied: the nodes, the plan that they came from, and what each reference showed, in reading order. */
interface CopiedFragment {
  readonly plan: string;
  readonly nodes: readonly Descendant[];
  readonly shown: readonly string[];
}

const inlines = (nodes: readonly Descendant[]): Descendant[] =>
  nodes.flatMap((node) => (Text.isText(node) || isReference(node) ? [node] : inlines(node.children)));

/** Writes a fragment so that another section, or another plan, can take it in. */
export function writeFragment(nodes: readonly Descendant[], host: EditorHost): string {
  const shown = inlines(nodes).filter(isReference).map(host.textOf);
  const copied: CopiedFragment = { plan: host.planId(), nodes, shown };
  return JSON.stringify(copied);
}

function isCopied(value: unknown): value is CopiedFragment {
  if (typeof value !== 'object' || value === null) return false;
  if (!('plan' in value && 'nodes' in value && 'shown' in value)) return false;
  return typeof value.plan === 'string' && Node.isNodeList(value.nodes) && Array.isArray(value.shown);
}

/** Reads a fragment. In another plan a reference becomes the text it showed, and a generated table is left out. */
export function readFragment(text: string, host: EditorHost): Descendant[] | undefined {
  let copied: unknown;
  try {
    copied = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isCopied(copied)) return undefined;
  if (copied.plan === host.planId()) return [...copied.nodes];
  const shown = [...copied.shown];
  return copied.nodes.filter((node) => !isTable(node)).map((node) => withoutReferences(node, shown));
}

function withoutReferences(node: Descendant, shown: string[]): Descendant {
  if (Text.isText(node)) return node;
  if (isReference(node)) return { text: shown.shift() ?? '' } satisfies RunNode;
  const children = node.children.map((child) => withoutReferences(child, shown));
  return Object.assign({}, node, { children });
}
