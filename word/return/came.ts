import type { Inline, Picture, TextBlock } from '#core/model';
import { normalInlines } from '#core/edit';
import { isCaption, saidOf } from '#core/import-document';
import type { Act, Anchor, ReturnedPlace } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, type Found } from './compare-line';
import { mediumOf } from './compare-picture';
import { tableText } from './compare-table';
import type { Comparison } from './comparison';
import type { Line } from './flatten';
import type { PictureItem } from './picture-item';

/** A line as a block of text. */
export const blockOf = (id: string, { list }: Pick<Line, 'list'>, children: readonly Inline[]): TextBlock =>
  list ? { type: 'list-item', id, ordered: list === 'number', children } : { type: 'paragraph', id, children };

const placeBehind = ([nearest]: Anchor): ReturnedPlace =>
  nearest ? { kind: 'text', section: nearest.section } : { kind: 'around' };

/** The caption that came with a picture: the line right below it. */
function captionBelow({ now, wasOf }: Comparison, index: number): Line | undefined {
  const [picture, below] = [now[index], now[index + 1]];
  const isNew = picture?.kind === 'picture' && !wasOf.has(index) && !wasOf.has(index + 1);
  return isNew && below?.kind === 'line' && !below.isAside && isCaption(below, below.styled) ? below : undefined;
}

/** A picture that did not go out, with its caption. */
function pictureCame(comparison: Comparison, index: number, item: PictureItem): Found {
  const { newIds, newId, anchors } = comparison;
  const anchor = anchors[index] ?? [];
  const [id, media] = [newIds.get(index), mediumOf(item)];
  const caption = captionBelow(comparison, index);
  const place = { ...placeBehind(anchor), ...(anchor.length > 0 && { kind: 'picture' as const }) };
  const after = [item.label, ...(caption ? [caption.text] : [])].join('\n');
  const about = { kind: 'inserted', place, before: '', after, by: authorsOf(item.tracked) } as const;
  if (!media || id === undefined || anchor.length === 0) return found({ ...about, obstacle: 'picture' });
  const block: Picture = {
    ...{ type: 'picture', id, media: media.name },
    ...saidOf(item.picture, item.medium && 'width' in item.medium ? item.medium.width : 0),
    children: [{ type: 'picture-caption', id: newId(), children: normalInlines(caption?.styled ?? []) }],
  };
  return found({ ...about, acts: [{ kind: 'put-picture', block, media, after: anchor }] });
}

/** A line, table or picture that did not go out. */
export function cameBack(comparison: Comparison, index: number): readonly Found[] {
  const { now, newIds, anchors } = comparison;
  const [item, anchor = []] = [now[index], anchors[index]];
  if (!item || captionBelow(comparison, index - 1)) return [];
  if (item.kind === 'picture') return [pictureCame(comparison, index, item)];
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
