import { canonicalJson, parsePlan } from '#core/file';
import { withoutUnusedMedia } from '#core/model';
import type { Plan } from '#core/records';
import type { WordBlock, WordText } from '../read/document';
import type { DrawnItem } from './drawn-items';
import type { Verified } from './verified';

/** The plan of a snapshot as it stands there; undefined when there is none, or it is no plan. */
function rawPlan(snapshot: string | undefined): unknown {
  if (snapshot === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(snapshot);
    return typeof read === 'object' && read !== null && 'plan' in read ? read.plan : undefined;
  } catch {
    return undefined;
  }
}

/** The plan of a snapshot; undefined when there is none, or it is damaged. */
export function planOfSnapshot(snapshot: string | undefined): Plan | undefined {
  const plan = parsePlan(rawPlan(snapshot), '');
  return plan.ok ? plan.value : undefined;
}

/** The snapshot can be read and is the plan, as it stands or as it is after reading. */
export function checkSnapshot({ snapshot }: WordText, plan: Plan): Verified {
  const raw = rawPlan(snapshot);
  const read = parsePlan(raw, '');
  const wanted = canonicalJson(withoutUnusedMedia(plan));
  const isSame = read.ok && (canonicalJson(raw) === wanted || canonicalJson(read.value) === wanted);
  return { check: 'snapshot', count: snapshot === undefined ? 0 : 1, wrong: isSame ? [] : [plan.profile.title] };
}

const bookmarksIn = (blocks: readonly WordBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.bookmarks
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => bookmarksIn(cell.blocks))),
  );

/** What can be the name of a mark; the export says how many places have none. */
const NAME = /^_pb_\w{1,36}$/;

/** Every line and cell that shows something has its mark. */
export function checkMarks(items: readonly DrawnItem[], { blocks }: WordText): Verified {
  const found = new Set(bookmarksIn(blocks));
  const wanted = items
    .flatMap((item) => (item.kind === 'table' ? item.ids : item.id === undefined ? [] : [item.id]))
    .map((id) => `_pb_${id}`)
    .filter((name) => NAME.test(name));
  return { check: 'marks', count: wanted.length, wrong: wanted.filter((name) => !found.has(name)) };
}
