import type { BlockId, Picture, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { sectionIn } from './sections';

/** Where a picture stands. */
export interface PicturePlace {
  readonly section: SectionId;
  readonly block: BlockId;
}

/** The picture that stands there; undefined where there is none now. */
export function pictureAt(plan: Plan, { section, block }: PicturePlace): Picture | undefined {
  const found = sectionIn(plan, section)?.prose.find(({ id }) => id === block);
  return found?.type === 'picture' ? found : undefined;
}

/** The edits that say anew what a picture shows or how wide it is; what is given as undefined it has no more. */
export function setPicture(
  plan: Plan,
  at: PicturePlace,
  change: { readonly alt?: string | undefined; readonly width?: number | undefined },
): readonly Edit[] {
  const picture = pictureAt(plan, at);
  const prose = sectionIn(plan, at.section)?.prose;
  if (!picture || !prose) return [];
  const { alt, width, ...rest } = { ...picture, ...change };
  const next: Picture = { ...rest, ...(alt !== undefined && { alt }), ...(width !== undefined && { width }) };
  return [
    { kind: 'replace-prose', section: at.section, prose: prose.map((block) => (block === picture ? next : block)) },
  ];
}
