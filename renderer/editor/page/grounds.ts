import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import type { PlanStore } from '../../store';

/** What a part of the page is made from: while this is the same value, the part is not looked at. */
export type Ground = (plan: Plan) => unknown;

export const wholePlan: Ground = (plan) => plan;
export const allRecords: Ground = (plan) => plan.records;
/** The numbers of sections and measures: typing leaves them as they are. */
export const allNumbers: Ground = numberPlan;

type Listen = () => void;
const followers = new WeakMap<PlanStore, Map<Ground, Set<Listen>>>();

/** Calls `listen` when a ground has changed. All who stand on one ground cost a single comparison at a key. */
export function followGround(store: PlanStore, ground: Ground, listen: Listen): () => void {
  const grounds = followers.get(store) ?? new Map<Ground, Set<Listen>>();
  followers.set(store, grounds);
  const all = grounds.get(ground) ?? watchGround(store, ground);
  grounds.set(ground, all);
  all.add(listen);
  return () => all.delete(listen);
}

/** The listeners of a ground, kept as long as the store is. */
function watchGround(store: PlanStore, ground: Ground): Set<Listen> {
  const all = new Set<Listen>();
  let last = ground(store.plan);
  store.subscribe(() => {
    const now = ground(store.plan);
    if (now === last) return;
    last = now;
    for (const listen of all) listen();
  });
  return all;
}
