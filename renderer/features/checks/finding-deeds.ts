import type { Finding, Fix, Place } from '#core/checks';
import type { ChecksQuestion } from './checks-question';

/** What can be done about a finding, the same from one drawing to the next. */
export interface FindingDeeds {
  readonly goTo: (place: Place) => void;
  /** Carries out a fix or one of the choices: one step of undo. */
  readonly carryOut: (finding: Finding, fix: Fix) => void;
  readonly ask: (question: ChecksQuestion) => void;
}
