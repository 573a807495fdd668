import { withoutUnusedMedia } from '#core/model';
import type { Plan } from '#core/records';
import { isSame } from '#core/review';

/** Whether a plan is still as it went out. Pictures that only undo or a version would bring back did not go out. */
export const isAsSent = (now: Plan, sent: Plan): boolean => isSame(withoutUnusedMedia(now), sent);
