import type { HouseRules, Language } from '#core/model';
import type { Plan } from '#core/records';
import type { RuleSettings } from '../checker';
import { HOUSE_LAYERS, type HousePack } from './pack';

/** House rules and what they are called: the name of the pack, or nothing for the plan's own. */
export interface Layer {
  readonly from: string;
  readonly rules: HouseRules;
}

const weight = ({ layer }: HousePack): number => HOUSE_LAYERS.indexOf(layer);

/** The house rules that count for plans in a language, those of the plan itself last. */
export function layersFor(packs: readonly HousePack[], language: Language, house: Plan['house']): readonly Layer[] {
  const ordered = packs
    .filter((pack) => pack.language === undefined || pack.language === language)
    .sort((one, other) => weight(one) - weight(other) || (one.id < other.id ? -1 : 1));
  return [...ordered.map((pack) => ({ from: pack.name, rules: pack })), ...(house ? [{ from: '', rules: house }] : [])];
}

/** The levels and limits of all layers, the later before the earlier. */
export const settingsOf = (layers: readonly Layer[]): RuleSettings => ({
  levels: Object.fromEntries(layers.flatMap(({ rules }) => Object.entries(rules.levels ?? {}))),
  limits: Object.fromEntries(layers.flatMap(({ rules }) => Object.entries(rules.limits ?? {}))),
});
