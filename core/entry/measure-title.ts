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
export const retitle = (plan: Plan, id: RecordId, title: string | undefined): readonly Edit[] =>
  retitleAll(plan, new Map([[id, title]]));

/** Gives titles to any number of measures; the prose of each section is replaced once. */
export function retitleAll(plan: Plan, titles: ReadonlyMap<RecordId, string | undefined>): readonly Edit[] {
  const inText = measuresInText(plan);
  const outside = [...titles].filter(([id]) => !inText.has(id));
  const sections = new Set(
    [...titles.keys()].flatMap((id) => {
      const placed = inText.get(id);
      return placed ? [placed.section] : [];
    }),
  );
  return [
    ...outside.map(([record, title]): Edit => ({
      ...{ kind: 'set-field', record, field: 'title' },
      ...(title !== undefined && { value: title }),
    })),
    ...[...sections].map(({ id: section, prose }): Edit => ({
      kind: 'replace-prose',
      section,
      prose: prose.map((block) =>
        block.type === 'measure' && titles.has(block.id) ? titled(block, titles.get(block.id)) : block,
      ),
    })),
  ];
}

function titled(block: MeasureBlock, title: string | undefined): MeasureBlock {
  const [line, ...rest] = block.children;
  return { ...block, children: [{ ...line, children: [{ text: title ?? '' }] }, ...rest] };
}
