import { z } from '#core/model';

/**
 * How one JSON value becomes another, as JSON: `set` puts a value in its place, `drop` takes a key away. Lists whose
 * items have ids change by id, so that a letter typed into a long plan is a patch of a few words.
 */
export type Patch =
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'drop' }
  | { readonly kind: 'object'; readonly keys: readonly PatchOf[] }
  /** `order` has the ids of all items where they are others, or stand in another order. */
  | { readonly kind: 'list'; readonly items: readonly PatchOf[]; readonly order?: readonly string[] };
/** The patch of one key, or of the item with one id. */
type PatchOf = readonly [name: string, patch: Patch];

type Dictionary = Readonly<Record<string, unknown>>;
type Item = Dictionary & { readonly id: string };

export const patchSchema: z.ZodType<Patch> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), value: z.unknown() }),
  z.object({ kind: z.literal('drop') }),
  z.object({
    kind: z.literal('object'),
    get keys() {
      return z.array(z.tuple([z.string(), patchSchema]));
    },
  }),
  z.object({
    kind: z.literal('list'),
    get items() {
      return z.array(z.tuple([z.string(), patchSchema]));
    },
    order: z.array(z.string()).exactOptional(),
  }),
]);

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list by their ids; undefined for a list of anything else. */
function itemsOf(value: unknown): ReadonlyMap<string, Item> | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = new Map<string, Item>();
  for (const item of value) if (isItem(item)) items.set(item.id, item);
  return items.size === value.length ? items : undefined;
}
const isItem = (value: unknown): value is Item => isDictionary(value) && typeof value['id'] === 'string';

/**
 * What changed from one JSON value to another; undefined where they are equal. What both share by identity is not
 * looked into, so that the time goes with what changed and not with how much there is.
 */
export function patchBetween(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (isDictionary(before) && isDictionary(after)) return patchOfObject(before, after);
  const [old, now] = [itemsOf(before), itemsOf(after)];
  if (old && now) return patchOfList(old, now);
  return isSameList(before, after) ? undefined : { kind: 'set', value: after };
}

function patchOfObject(before: Dictionary, after: Dictionary): Patch | undefined {
  const keys: PatchOf[] = [];
  for (const [key, value] of entriesOf(after)) {
    const patch: Patch | undefined = Object.hasOwn(before, key)
      ? patchBetween(before[key], value)
      : { kind: 'set', value };
    if (patch) keys.push([key, patch]);
  }
  for (const [key] of entriesOf(before))
    if (!Object.hasOwn(after, key) || after[key] === undefined) keys.push([key, { kind: 'drop' }]);
  return keys.length === 0 ? undefined : { kind: 'object', keys };
}

/** A key without a value is none, as in JSON. */
const entriesOf = (value: Dictionary): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

function patchOfList(before: ReadonlyMap<string, Item>, after: ReadonlyMap<string, Item>): Patch | undefined {
  const items: PatchOf[] = [];
  for (const [id, item] of after) {
    const old = before.get(id);
    const patch: Patch | undefined = old ? patchBetween(old, item) : { kind: 'set', value: item };
    if (patch) items.push([id, patch]);
  }
  const order = [...after.keys()];
  const isInOrder = order.length === before.size && [...before.keys()].every((id, index) => id === order[index]);
  if (items.length === 0 && isInOrder) return undefined;
  return { kind: 'list', items, ...(!isInOrder && { order }) };
}

const isSameList = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  before.length === after.length &&
  before.every((item, index) => patchBetween(item, after[index]) === undefined);

/**
 * The value after a patch; what the patch does not touch keeps its identity. A patch that was made for another value
 * does what it can, and never throws.
 */
export function patched(value: unknown, patch: Patch): unknown {
  switch (patch.kind) {
    case 'set':
      return patch.value;
    case 'drop':
      return undefined;
    case 'object': {
      const entries = new Map<string, unknown>(isDictionary(value) ? Object.entries(value) : []);
      for (const [key, change] of patch.keys) {
        if (change.kind === 'drop') entries.delete(key);
        else entries.set(key, patched(entries.get(key), change));
      }
      return Object.fromEntries(entries);
    }
    case 'list': {
      const items = new Map<string, unknown>(itemsOf(value) ?? []);
      for (const [id, change] of patch.items) items.set(id, patched(items.get(id), change));
      return patch.order ? patch.order.flatMap((id) => (items.has(id) ? [items.get(id)] : [])) : [...items.values()];
    }
  }
}
