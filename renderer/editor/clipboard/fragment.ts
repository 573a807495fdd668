import { Node, Text, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isMeasure, isReference, isTable } from '../model/nodes';
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

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

function inlineHtml(node: Descendant, host: EditorHost): string {
  if (isReference(node)) return escape(host.textOf(node));
  if (!Text.isText(node)) return '';
  const tags = [node.bold && 'b', node.italic && 'i', node.underline && 'u'].filter((tag) => typeof tag === 'string');
  return tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escape(node.text));
}

type Lines = readonly { readonly children: readonly Descendant[] }[];

function linesIn(nodes: readonly Descendant[]): Lines {
  return nodes.flatMap((node): Lines => {
    if (Text.isText(node) || isReference(node)) return [{ children: [node] }];
    if (isTable(node)) return [];
    return isMeasure(node) ? linesIn(node.children) : [{ children: node.children }];
  });
}

/** The fragment for programs that read plain text: one line a block. */
export const fragmentText = (nodes: readonly Descendant[], host: EditorHost): string =>
  linesIn(nodes)
    .map(({ children }) => children.map((node) => (isReference(node) ? host.textOf(node) : Node.string(node))).join(''))
    .join('\n');

/** The fragment for programs that read HTML: paragraphs with bold, italic and underline. */
export const fragmentHtml = (nodes: readonly Descendant[], host: EditorHost): string =>
  linesIn(nodes)
    .map(({ children }) => `<p>${children.map((node) => inlineHtml(node, host)).join('')}</p>`)
    .join('');
