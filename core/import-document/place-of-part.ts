import type { OldPart } from './read-outline';

/** Where a part of an old document goes. */
export type PlaceOfPart =
  /** Into a section of the template; its heading gives way to that of the template. */
  | { readonly kind: 'section'; readonly key: string }
  /** A section of its own, below the part above it, or below a section of the template. */
  | { readonly kind: 'new'; readonly in?: string }
  | { readonly kind: 'measure' }
  /** Into the text of the part before it, its heading a line of it. */
  | { readonly kind: 'prose' }
  | { readonly kind: 'leave-out' };

/** Mapping 对应: a place for each part, in their order. */
export type OutlineMapping = readonly PlaceOfPart[];

/** The level of a part: 0 for the preamble. */
export const levelOf = ({ heading }: OldPart): number => heading?.level ?? 0;

type Parents = readonly (number | undefined)[];
const known = new WeakMap<readonly OldPart[], Parents>();

/** The part above each part, found in one pass. */
function parentsOf(parts: readonly OldPart[]): Parents {
  const open: number[] = [];
  return parts.map((part, at) => {
    const level = levelOf(part);
    if (level === 0) return undefined;
    while (open.length > 0 && levelOf(parts[open.at(-1) ?? 0] ?? part) >= level) open.pop();
    const parent = open.at(-1);
    open.push(at);
    return parent;
  });
}

/** The parts above one, the nearest first, as their places in the list. */
export function above(parts: readonly OldPart[], at: number): readonly number[] {
  const parents = known.get(parts) ?? parentsOf(parts);
  known.set(parts, parents);
  const found: number[] = [];
  for (let parent = parents[at]; parent !== undefined; parent = parents[parent]) found.push(parent);
  return found;
}

/** The places in the list of the parts below one. */
export function below(parts: readonly OldPart[], at: number): readonly number[] {
  const level = parts[at] ? levelOf(parts[at]) : 0;
  const found: number[] = [];
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next];
    if (!part || levelOf(part) <= level || level === 0) break;
    found.push(next);
  }
  return found;
}
