import { Node, Text, type Descendant } from 'slate';
import type { Media } from '#core/model';
import { isKeptPicture, type KeptPicture } from '#core/picture';
import type { Plan } from '#core/records';
import type { EditorHost } from '../model/editor-host';
import { isPicture, isReference, isTable } from '../model/nodes';
import type { RunNode } from '../slate-types';

/** Only programs that know it read this format; everybody else reads the plain text and the HTML beside it. */
export const FRAGMENT_TYPE = 'application/x-planloom-fragment';

/** What is copied: the nodes, the plan that they came from, what each reference showed, in reading order, and the pictures. */
interface CopiedFragment {
  readonly plan: string;
  readonly nodes: readonly Descendant[];
  readonly shown: readonly string[];
  readonly media?: Media;
}

const inlines = (nodes: readonly Descendant[]): Descendant[] =>
  nodes.flatMap((node) => (Text.isText(node) || isReference(node) ? [node] : inlines(node.children)));

/** The pictures that nodes show; undefined where they show none. */
function mediaOf(nodes: readonly Descendant[], { media = {} }: Plan): Media | undefined {
  const shown = new Set(nodes.filter(isPicture).map((picture) => picture.media));
  const held = Object.entries(media).filter(([name]) => shown.has(name));
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}

/** Writes a fragment so that another section, or another plan, can take it in. */
export function writeFragment(nodes: readonly Descendant[], host: EditorHost): string {
  const shown = inlines(nodes).filter(isReference).map(host.textOf);
  const media = mediaOf(nodes, host.plan());
  const copied: CopiedFragment = { plan: host.planId(), nodes, shown, ...(media && { media }) };
  return JSON.stringify(copied);
}

function isCopied(value: unknown): value is CopiedFragment {
  if (typeof value !== 'object' || value === null) return false;
  if (!('plan' in value && 'nodes' in value && 'shown' in value)) return false;
  return typeof value.plan === 'string' && Node.isNodeList(value.nodes) && Array.isArray(value.shown);
}

function parsed(text: string): CopiedFragment | undefined {
  try {
    const copied: unknown = JSON.parse(text);
    return isCopied(copied) ? copied : undefined;
  } catch {
    return undefined;
  }
}

/** The pictures that come with a fragment; only those that are what they are called. */
export function picturesOfFragment(text: string): readonly Pick<KeptPicture, 'name' | 'content'>[] {
  const media: unknown = parsed(text)?.media;
  if (typeof media !== 'object' || media === null) return [];
  return Object.entries(media).flatMap(([name, content]: [string, unknown]) =>
    typeof content === 'string' && isKeptPicture(name, content) ? [{ name, content }] : [],
  );
}

/**
 * Reads a fragment. In another plan a reference becomes the text it showed, and a generated table is left out; so is a
 * picture that did not come with it and is not in the plan.
 */
export function readFragment(text: string, host: EditorHost): Descendant[] | undefined {
  const copied = parsed(text);
  if (!copied) return undefined;
  const { media = {} } = host.plan();
  const nodes = copied.nodes.filter((node) => !isPicture(node) || media[node.media] !== undefined);
  if (copied.plan === host.planId()) return nodes;
  const shown = [...copied.shown];
  return nodes.filter((node) => !isTable(node)).map((node) => withoutReferences(node, shown));
}

function withoutReferences(node: Descendant, shown: string[]): Descendant {
  if (Text.isText(node)) return node;
  if (isReference(node)) return { text: shown.shift() ?? '' } satisfies RunNode;
  const children = node.children.map((child) => withoutReferences(child, shown));
  return Object.assign({}, node, { children });
}
