import type { NewId } from '#core/model';
import type { Edit } from '#core/edit';
import type { Plan } from '#core/records';
import { isSame } from '#core/review';
import { carryOut } from './acts';
import type { Act, Difference } from './difference';

/** What became of the differences that were to be taken. */
export interface Taken {
  readonly plan: Plan;
  /** The edits that made it, to be one step. */
  readonly edits: readonly Edit[];
  readonly taken: readonly Difference[];
  /** Those that could not be, or that say something else for a field than another that was taken. */
  readonly left: readonly Difference[];
}

/** Which line of a text of the profile a difference takes out. */
const lineTakenOut = ({ acts: [act] }: Difference): number | undefined =>
  act?.kind === 'set-profile' && act.value === '' ? act.at.line : undefined;

/** Texts first, then what came or was moved, in the order of the file; at last what went, since others stand behind it. */
const phaseOf = (difference: Difference): number => {
  const { acts } = difference;
  if (lineTakenOut(difference) !== undefined) return 2;
  const has = (...kinds: readonly Act['kind'][]): boolean => acts.some(({ kind }) => kinds.includes(kind));
  if (has('set-line', 'set-heading', 'set-field', 'set-profile', 'set-alt', 'set-media')) return 0;
  return has('put-block', 'put-picture', 'move-block') ? 1 : 2;
};

/** Whether an act gives a field another value than one before it. */
const contradicts = (act: Act, before: readonly Act[]): boolean =>
  before.some((other) => {
    if (act.kind === 'set-field')
      return (
        other.kind === 'set-field' &&
        other.record === act.record &&
        other.field === act.field &&
        !isSame(other.value, act.value)
      );
    return (
      act.kind === 'set-profile' &&
      other.kind === 'set-profile' &&
      isSame(other.at, act.at) &&
      other.value !== act.value
    );
  });

/** Lines of one text are counted from its beginning: the last goes first. */
const lastLineFirst = (one: Difference, other: Difference): number =>
  (lineTakenOut(other) ?? -1) - (lineTakenOut(one) ?? -1);

/** Takes differences into the plan that went out. */
export function takeDifferences(plan: Plan, wanted: readonly Difference[], newId: NewId): Taken {
  const inOrder = [0, 1, 2].flatMap((phase) =>
    wanted.filter((difference) => phaseOf(difference) === phase).sort(lastLineFirst),
  );
  const taken: Difference[] = [];
  const edits: Edit[] = [];
  let next = plan;
  for (const difference of inOrder) {
    const acts = taken.flatMap((each) => each.acts);
    const { obstacle } = difference;
    const isFree = obstacle === undefined && !difference.acts.some((act) => contradicts(act, acts));
    const done = isFree ? carryOut(next, difference.acts, newId) : undefined;
    if (!done) continue;
    next = done.plan;
    edits.push(...done.edits);
    taken.push(difference);
  }
  return { plan: next, edits, taken, left: wanted.filter((difference) => !taken.includes(difference)) };
}
