import { blocksOf } from './prose';
import { walkSections, type Section } from './section';

/** Pictures of a plan: their bytes in base64, by what they are called: the SHA-256 of the bytes and their format. */
export type Media = Readonly<Record<string, string>>;

/** Whether a text may name a picture: nothing that leads out of a folder. */
export const isMediaName = (name: string): boolean => /^[0-9a-f]{64}\.(?:png|jpg)$/.test(name);

/** The names of the pictures that the text shows, each once, in reading order. */
export function mediaUsed(sections: readonly Section[]): readonly string[] {
  const names = new Set<string>();
  for (const { section } of walkSections(sections))
    for (const block of blocksOf(section.prose)) if (block.type === 'picture') names.add(block.media);
  return [...names];
}

interface WithMedia {
  readonly sections: readonly Section[];
  readonly media?: Media;
}

/**
 * The plan with those pictures alone that its text shows, and those that are `kept` besides. In a window others stay,
 * so that undo brings them back; nothing that leaves it may have them.
 */
export function withoutUnusedMedia<P extends WithMedia>(plan: P, kept: readonly string[] = []): P {
  const { media = {} } = plan;
  const used = new Set([...mediaUsed(plan.sections), ...kept]);
  const names = Object.keys(media);
  if (plan.media && names.length > 0 && names.every((name) => used.has(name))) return plan;
  return withMedia(plan, Object.fromEntries(Object.entries(media).filter(([name]) => used.has(name))));
}

/** The plan with these pictures; without any it has no list of them. */
export function withMedia<P extends WithMedia>(plan: P, media: Media): P {
  const rest: P = { ...plan };
  if (Object.keys(media).length > 0) return { ...rest, media };
  delete (rest as { media?: Media }).media;
  return rest;
}
