import { oneEdit } from './one-edit';
import { isOtherDepartment, isOtherPlace, makesAnother, tellsApart } from './telling';

/** Endings of departments that people take for one another: 工信局 and 工信厅. */
const SWAPPED_ENDINGS = '局厅委办';
const SHORTEST_SWAPPED = 3;
const SHORTEST = 4;
/** Names that are no departments must be longer: 北京大学 and 北方大学 are two. */
const SHORTEST_OTHER = 5;

export const isDepartment = (name: string): boolean => SWAPPED_ENDINGS.includes(name.slice(-1));

function isNear(right: string, typed: string): boolean {
  const edit = oneEdit(right, typed);
  if (!edit || isOtherDepartment(right, typed) || isOtherPlace(right, typed)) return false;
  const isInside = edit.at > 0 && right.at(-1) === typed.at(-1);
  switch (edit.kind) {
    case 'replaced':
      return edit.at > 0 && isInside && !tellsApart(edit.was, edit.is);
    case 'added':
    case 'left-out':
      return isInside && !makesAnother(edit.char);
    case 'swapped':
      return isInside;
  }
}

/**
 * Whether a Chinese name is a registered one, spelt wrong: one character replaced, added or left out inside it, or the
 * ending of another kind of department. The first character and the ending stay, and the difference is none that tells
 * two names apart.
 */
export function isNearName(right: string, typed: string): boolean {
  const isEnding =
    right.length === typed.length &&
    right.slice(0, -1) === typed.slice(0, -1) &&
    right !== typed &&
    isDepartment(right) &&
    isDepartment(typed);
  if (isEnding) return right.length >= SHORTEST_SWAPPED;
  return right.length >= (isDepartment(right) ? SHORTEST : SHORTEST_OTHER) && isNear(right, typed);
}
