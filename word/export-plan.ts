import { done, failed, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { planToDocx, type WordFile, type WordOptions } from './plan-to-docx';
import { verifiedParams } from './verify/say-verified';
import { isRight, type Verified } from './verify/verified';
import { verifyDocx } from './verify/verify-docx';

/** A Word file with what it was checked for when it was read again. */
export interface CheckedWordFile extends WordFile {
  readonly checked: readonly Verified[];
}

/**
 * Writes a plan as a Word file, reads it again and checks it before anybody gets it. `file` is the name that the sentence
 * about a failure uses. Fails with `cancelled` when the signal was aborted, and with `lint` and the first check that it
 * did not pass rather than giving out a file that Word would have to repair, that does not say what the plan says, or
 * that says more than it should.
 */
export async function exportPlan(plan: Plan, file: string, options: WordOptions): Promise<Result<CheckedWordFile>> {
  try {
    const written = await planToDocx(plan, options);
    const { profile, purpose } = options;
    const verified = verifyDocx(written.bytes, { file, plan, profile, purpose });
    options.signal?.throwIfAborted();
    if (!verified.ok) return verified;
    const { checks } = verified.value;
    const wrong = checks.find((check) => !isRight(check));
    if (wrong) return failed('lint', { ...verifiedParams(wrong), file, reason: `verify-${wrong.check}` });
    options.onProgress?.(1);
    return done({ ...written, checked: checks });
  } catch (error) {
    if (options.signal?.aborted === true) return failed('cancelled');
    throw error;
  }
}
