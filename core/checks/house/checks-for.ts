import type { HouseRules, Language } from '#core/model';
import type { Plan } from '#core/records';
import { checkerOf } from '../checker';
import type { Finding } from '../finding';
import { RULES } from '../rules';
import { runChecks } from '../run-checks';
import { houseRules } from './house-rules';
import { layersFor, settingsOf } from './merge-layers';
import type { HousePack } from './pack';

type Checker = (plan: Plan) => readonly Finding[];

/** Stands for a plan without house rules of its own. */
const NONE: HouseRules = {};

/** The checker for these packs and what a plan says itself. Where nobody says anything it is that of the program. */
function checkerFor(packs: readonly HousePack[], language: Language, house: Plan['house']): Checker {
  const layers = layersFor(packs, language, house);
  return layers.length === 0 ? runChecks : checkerOf([...RULES, ...houseRules(layers)], settingsOf(layers));
}

const known = new WeakMap<readonly HousePack[], Checker>();

/**
 * Gives the function that checks plans by the rules of the program, the installed packs and the plan's own house rules.
 * The same list of packs gives the same function, which remembers as `runChecks` does.
 */
export function checksFor(packs: readonly HousePack[]): Checker {
  const made = known.get(packs);
  if (made) return made;
  const byHouse = new WeakMap<HouseRules, Map<Language, Checker>>();
  const check: Checker = (plan) => {
    const house = plan.house ?? NONE;
    const byLanguage = byHouse.get(house) ?? new Map<Language, Checker>();
    byHouse.set(house, byLanguage);
    const checker = byLanguage.get(plan.language) ?? checkerFor(packs, plan.language, plan.house);
    byLanguage.set(plan.language, checker);
    return checker(plan);
  };
  known.set(packs, check);
  return check;
}
