import { isRef, type MeasureBlock, type RecordId } from '#core/model';
import { measuresInText } from '#core/derive';
import type { Edit } from '#core/edit';
import type { Plan } from '#core/records';

const isPlain = (block: MeasureBlock): boolean =>
  block.children[0].children.every((inline) => !isRef(inline) && Object.keys(inline).length === 1);

/** Whether a form may rewrite the measure's title: it is not in the text, or its title there is bare text without references or marks. */
export function mayRetitle(plan: Plan, id: RecordId): boolean {
  const placed = measuresInText(plan).get(id);
  return !placed || isPlain(placed.block);
}

/** Gives a measure a title where its title lives: in the prose, or in its record while it is not in the text. */
export function retitle(plan: Plan, id: RecordId, title: string | undefined): readonly Edit[] {
  const placed = measuresInText(plan).get(id);
  if (!placed) return [{ kind: 'set-field', record: id, field: 'title', ...(title !== undefined && { value: title }) }];
  const [line, ...rest] = placed.block.children;
  const block: MeasureBlock = { ...placed.block, children: [{ ...line, children: [{ text: title ?? '' }] }, ...rest] };
  return [
    {
      kind: 'replace-prose',
      section: placed.section.id,
      prose: placed.section.prose.map((now) => (now === placed.block ? block : now)),
    },
  ];
}
