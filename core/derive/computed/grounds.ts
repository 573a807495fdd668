import { KIND_NAMES, isKindName, recordsOf, type Plan } from '#core/records';
import { numberPlan } from '../numbering';

/** What of the plan a text is made from: while it is the same object, so is the text. The same function for the same part. */
export type Ground = (plan: Plan) => object;

export const wholePlan: Ground = (plan) => plan;
export const allRecords: Ground = ({ records }) => records;
/** Where sections and measures stand: the numbers stay the same object until one comes, goes or moves. */
export const allNumbers: Ground = (plan) => numberPlan(plan);

const registers = new Map(KIND_NAMES.map((kind): [string, Ground] => [kind, (plan) => recordsOf(plan, kind)]));

/** The records of one kind alone; of all where there is no such kind. */
export const register = (kind = ''): Ground => (isKindName(kind) ? registers.get(kind) : undefined) ?? allRecords;
