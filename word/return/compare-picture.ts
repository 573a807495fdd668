import type { Picture } from '#core/model';
import type { Act, ReturnedMedium, ReturnedPlace } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, type Found } from './compare-line';
import type { PictureItem } from './picture-item';

/** A picture that came back as a plan would have it; undefined where it cannot, or shows it otherwise than its bytes say. */
export function mediumOf({ medium, picture }: PictureItem): ReturnedMedium | undefined {
  if (!medium || 'refused' in medium || picture.isAltered || picture.isGrouped) return undefined;
  return { name: medium.name, content: medium.content };
}

/** A picture with its size or its format, so that two of the same words are told apart. */
const described = ({ label, medium, picture: { part = '' } }: PictureItem): string => {
  const size = medium && 'width' in medium ? `${String(medium.width)} × ${String(medium.height)}` : '';
  return `${label} (${size === '' ? part.slice(part.lastIndexOf('.') + 1).toUpperCase() : size})`;
};

/** Programs round a width; less than this part of it is no change. */
const ROUNDED = 0.02;

const isResized = (was: PictureItem, now: PictureItem): boolean => {
  const [before, after] = [was.picture.width ?? 0, now.picture.width ?? 0];
  return Math.abs(after - before) > before * ROUNDED;
};

const inCentimetres = ({ label, picture: { width = 0 } }: PictureItem): string =>
  `${label} (${(width / 360_000).toFixed(1)} cm)`;

/** What differs between a picture that went out and the one in its place. */
export function comparePicture(
  { id: block }: Pick<Picture, 'id'>,
  place: ReturnedPlace,
  was: PictureItem,
  now: PictureItem,
): readonly Found[] {
  const by = authorsOf(now.tracked);
  const differences: Found[] = [];
  const [before, after] = [was.picture.alt ?? '', now.picture.alt ?? ''];
  if (before !== after)
    differences.push(
      found({
        kind: 'edited',
        place: { ...place, kind: 'alt' },
        ...{ before, after, by },
        acts: [{ kind: 'set-alt', block, alt: after.trim() }],
      }),
    );
  if (was.text !== now.text) {
    const media = mediumOf(now);
    const act: Act | undefined = media && { kind: 'set-media', block, media };
    const texts = { before: described(was), after: described(now) };
    return [...differences, found({ kind: 'replaced', place, ...texts, by, ...actOr(act, 'picture') })];
  }
  const isAltered = now.picture.isAltered === true || now.picture.isGrouped === true;
  if (!isAltered && !isResized(was, now)) return differences;
  const texts = { before: inCentimetres(was), after: inCentimetres(now) };
  return [...differences, found({ kind: 'restyled', place, ...texts, by, obstacle: 'picture' })];
}
