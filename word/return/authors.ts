import type { Author } from '#core/returned';
import type { Tracked } from './flatten';

/** Who made tracked changes, and when; each pair once. */
export function authorsOf(tracked: readonly Tracked[]): readonly Author[] {
  const authors = tracked.map(({ revision: { author, at } }): Author => ({
    ...(author !== undefined && { author }),
    ...(at !== undefined && { at }),
  }));
  return [...new Map(authors.map((author) => [`${author.author ?? ''} ${author.at ?? ''}`, author])).values()];
}
