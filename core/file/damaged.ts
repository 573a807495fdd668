import { failed, type Result } from '#core/model';
import type { Reason } from '#core/words';

/** Fails because a file is not what it should be; the reason's other params go with it. */
export const damaged = (file: string, reason: Reason, params: Readonly<Record<string, string>> = {}): Result<never> =>
  failed('damaged', { ...params, file, reason });
