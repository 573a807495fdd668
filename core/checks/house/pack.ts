import type { HouseRules, Language } from '#core/model';

/** Where a pack comes from; what a later layer says counts, and what the plan itself says counts last. */
export const HOUSE_LAYERS = ['province', 'unit'] as const;
type HouseLayer = (typeof HOUSE_LAYERS)[number];

/** What an example of a pack may be found by: an entry of its lists, or a rule by its id. */
export const HOUSE_FINDS = ['term', 'avoid', 'name'] as const;
export type HouseFind = (typeof HOUSE_FINDS)[number];

/** A text and what is found in it, by which a pack proves that it does what its author means. */
export interface HouseExample {
  readonly text: string;
  readonly finds: readonly string[];
}

/** Pack 规范用语包: house rules in a file, with a name and a version. */
export interface HousePack extends HouseRules {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** The language of the plans that it is for; left out: of both. */
  readonly language?: Language;
  readonly layer: HouseLayer;
  readonly examples?: readonly HouseExample[];
}

/** Only the rules of a pack, as a plan may take them in. */
export function rulesOfPack({ terms, avoid, names, limits, levels }: HouseRules): HouseRules {
  return {
    ...(terms && { terms }),
    ...(avoid && { avoid }),
    ...(names && { names }),
    ...(limits && { limits }),
    ...(levels && { levels }),
  };
}
