import { linksTo, recordName } from '#core/derive';
import { findRecord, recordsOf, type Plan } from '#core/records';
import type { RecordScope } from './rule';

/** A question that a rule asked about the plan around a record, and what it was told. */
export interface Asked {
  readonly ask: (plan: Plan) => unknown;
  readonly answer: unknown;
}

/** Answers the questions of rules about one record, and notes them: while every answer stays, so do the findings. */
export function recordScope(plan: Plan, asked: Asked[]): RecordScope {
  const answerTo = <T>(ask: (now: Plan) => T): T => {
    const answer = ask(plan);
    asked.push({ ask, answer });
    return answer;
  };
  return {
    ...{ demands: plan.demands, profile: plan.profile, language: plan.language },
    nameOf: (kind, record) => answerTo((now) => recordName(now, kind, record)),
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
