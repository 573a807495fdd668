import { linksTo, recordName } from '#core/derive';
import { KINDS, findRecord, recordsOf, type Plan } from '#core/records';
import type { RecordScope } from './rule';

/** A question that a rule asked about the plan around a record, and what it was told. */
export interface Asked {
  readonly ask: (plan: Plan) => unknown;
  readonly answer: unknown;
  /** The answer may change while the records stay: what a measure is called stands in the text. */
  readonly isInText: boolean;
}

/** Answers the questions of rules about one record, and notes them: while every answer stays, so do the findings. */
export function recordScope(plan: Plan, asked: Asked[]): RecordScope {
  const answerTo = <T>(ask: (now: Plan) => T, isInText = false): T => {
    const answer = ask(plan);
    asked.push({ ask, answer, isInText });
    return answer;
  };
  return {
    ...{ demands: plan.demands, profile: plan.profile, language: plan.language, limit: NaN },
    nameOf: (kind, record) => answerTo((now) => recordName(now, kind, record), kind === KINDS.measure.kind),
    find: (id) => answerTo((now) => findRecord(now, id)?.record),
    linksTo: (record) => answerTo((now) => linksTo(now, record.id)),
    recordsOf: (kind) => answerTo((now) => recordsOf(now, kind)),
  };
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]));

/** Whether the plan still answers every question as it did. */
export const stillAnswers = (plan: Plan, asked: readonly Asked[]): boolean =>
  asked.every(({ ask, answer }) => isSame(ask(plan), answer));
