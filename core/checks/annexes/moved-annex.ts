import type { SectionId } from '#core/model';
import type { Gathered } from '../rule';
import { isSameTitle, type Annexes } from './annexes-of';
import type { CrossReference } from './cross-reference';

interface Moved {
  readonly title: string;
  readonly number: string;
  readonly section: SectionId;
}

const NAMED_BEHIND = /^\s*[：:]?\s*[《“"]([^《》“”"]{2,40})[》”"]/;
const NAMED_BEFORE = /[》”"]?\s*[（(](?:详?见)?(?:see )?$/i;

/** The annex that a reference means by its name when the number is that of another: 任务分工表（附件1） where it is 附件2. */
export function movedAnnex({ sections }: Annexes, { line, item }: Gathered<CrossReference>): Moved | undefined {
  const { at, number } = item;
  const behind = NAMED_BEHIND.exec(line.text.slice(at.end))?.[1];
  const before = line.text.slice(0, at.start);
  const open = NAMED_BEFORE.exec(before);
  const named = (title: string): boolean =>
    title !== '' &&
    (behind === undefined ? open !== null && before.slice(0, open.index).endsWith(title) : isSameTitle(behind, title));
  const own = sections[Number(number) - 1];
  if (own && named(own.item.title)) return undefined;
  const index = sections.findIndex((head) => named(head.item.title));
  const found = sections[index];
  return found && { title: found.item.title, number: String(index + 1), section: found.section };
}
