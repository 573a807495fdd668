import { tableText } from './compare-table';
import type { Item } from './flatten';

/** What an item reads as; of a picture what it is known by. */
export function textOfItem(item: Item): string {
  if (item.kind === 'picture') return item.label;
  return item.kind === 'table' ? tableText(item) : item.text;
}
