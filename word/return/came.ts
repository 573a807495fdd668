import type { Inline, TextBlock } from '#core/model';
import { normalInlines } from '#core/edit';
import type { Act, Anchor, ReturnedPlace } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, type Found } from './compare-line';
import { tableText } from './compare-table';
import type { Comparison } from './comparison';
import type { Line } from './flatten';

/** A line as a block of text. */
export const blockOf = (id: string, { list }: Pick<Line, 'list'>, children: readonly Inline[]): TextBlock =>
  list ? { type: 'list-item', id, ordered: list === 'number', children } : { type: 'paragraph', id, children };

const placeBehind = ([nearest]: Anchor): ReturnedPlace =>
  nearest ? { kind: 'text', section: nearest.section } : { kind: 'around' };

/** A line or a table that did not go out. */
export function cameBack({ now, newIds, anchors }: Comparison, index: number): readonly Found[] {
  const [item, anchor = []] = [now[index], anchors[index]];
  if (!item) return [];
  const place = item.isAside ? ({ kind: 'aside' } as const) : placeBehind(anchor);
  if (item.kind === 'table') {
    const by = authorsOf(item.rows.flatMap(({ tracked }) => tracked));
    return [
      found({
        kind: 'inserted',
        place: item.isAside ? place : { ...place, kind: 'table' },
        before: '',
        after: tableText(item),
        by,
        obstacle: 'structure',
      }),
    ];
  }
  const id = newIds.get(index);
  const isText = !item.isAside && item.heading === undefined && anchor.length > 0 && id !== undefined;
  const act: Act | undefined = isText
    ? { kind: 'put-block', block: blockOf(id, item, normalInlines(item.styled)), after: anchor }
    : undefined;
  const where: ReturnedPlace = item.heading === undefined || item.isAside ? place : { ...place, kind: 'heading' };
  const obstacle = item.isAside ? 'not-in-plan' : anchor.length === 0 ? 'generated' : 'structure';
  return [
    found({
      kind: 'inserted',
      place: where,
      before: '',
      after: item.text,
      by: authorsOf(item.tracked),
      ...actOr(act, obstacle),
    }),
  ];
}
