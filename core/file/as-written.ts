import { withoutUnusedMedia } from '#core/model';
import type { PlanDocument } from './plan-document';

/**
 * A document with those pictures alone that its plan or one of its versions shows: as it stands in a file. A plan in a
 * window may hold others, which undo brings back.
 */
export function asWritten({ plan, versions }: PlanDocument): PlanDocument {
  if (!plan.media) return { plan, versions };
  return {
    plan: withoutUnusedMedia(
      plan,
      versions.flatMap(({ media = [] }) => media),
    ),
    versions,
  };
}
