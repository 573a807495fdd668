import { done, failed, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { findLeftovers } from './lint/find-leftovers';
import type { LintFinding } from './lint/finding';
import { lintDocx } from './lint/lint-docx';
import { planToDocx, type WordFile, type WordOptions } from './plan-to-docx';

const say = ({ kind, part, what }: LintFinding): string => `${kind}: ${part === '' ? what : `${part}, ${what}`}`;

/**
 * Writes a plan as a Word file and checks what came out before anybody gets it. `file` is the name that the sentence
 * about a failure uses. Fails with `cancelled` when the signal was aborted, and with `lint` and the first thing that is
 * wrong rather than giving out a file that Word would have to repair or that says more than it should.
 */
export async function exportPlan(plan: Plan, file: string, options: WordOptions): Promise<Result<WordFile>> {
  try {
    const written = await planToDocx(plan, options);
    const leftovers = options.purpose !== 'return' ? findLeftovers(written.bytes, plan) : [];
    const findings = [...lintDocx(written.bytes), ...leftovers];
    options.signal?.throwIfAborted();
    const [first] = findings;
    if (first) return failed('lint', { file, reason: say(first), count: String(findings.length) });
    options.onProgress?.(1);
    return done(written);
  } catch (error) {
    if (options.signal?.aborted === true) return failed('cancelled');
    throw error;
  }
}
