import type { Words } from '#core/model';
import { fieldsOf, isKindName, kindNamed, type Field, type KindName, type Plan } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { fieldText } from '../field-text';
import type { Cell } from '../table';
import type { Column } from './content';

/** The column 序号; its texts are the places of the lines, its width a part of a hundred, whatever stands beside it. */
export const NUMBER: Column = {
  id: 'number',
  words: COLUMN_WORDS.number,
  width: 6.5,
  align: 'center',
  text: () => '',
};

/** Below this width, as a part of a hundred, short texts stand in the middle of their column. */
const NARROW = 18;
const USUAL = 14;

function alignOf(field: Field, width: number): NonNullable<Cell['align']> {
  if (field.type === 'quantity' || field.type === 'date' || field.type === 'choice') return 'center';
  const isShort = (field.type === 'text' && field.long !== true) || field.type === 'link';
  return isShort && width < NARROW ? 'center' : 'left';
}

/** A column that shows a field as references show it. */
export function fieldColumn(
  plan: Plan,
  kind: KindName,
  name: string,
  { width = USUAL, words, align }: { readonly width?: number; readonly words?: Words; readonly align?: 'left' } = {},
): Column {
  const field = fieldsOf(kind)[name];
  if (!field) throw new Error(`The kind ${kind} has no field ${name}`);
  const uses = field.type === 'link' || field.type === 'links' ? field.to : undefined;
  return {
    id: name,
    words: words ?? field.words,
    width,
    align: align ?? (name === kindNamed(kind).name ? 'left' : alignOf(field, width)),
    field: name,
    text: ({ record }) => fieldText(plan, kind, record, name),
    ...(uses !== undefined && isKindName(uses) && { uses }),
  };
}
