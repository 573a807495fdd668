import type { ComputedRef, Language } from '#core/model';
import type { Plan } from '#core/records';
import type { Args, ComputedKind, Here } from './computed';
import { COMPUTED, computedNamed } from './computed-kinds';

/** A computed value that the plan could show. */
export interface ComputedOffer {
  readonly of: ComputedRef;
  readonly label: string;
  /** Asks about a part or the whole of the plan, not about a single record. */
  readonly isGeneral: boolean;
}

const offered = new WeakMap<object, Map<string, readonly Args[]>>();

/** What a kind offers, looked for once while what it is made from is the same and the caret stays in its section. */
function offersOf({ name, ground, offers }: ComputedKind, plan: Plan, here: Here): readonly Args[] {
  const part = ground({})(plan);
  const known = offered.get(part) ?? new Map<string, readonly Args[]>();
  offered.set(part, known);
  const key = `${name} ${here ?? ''}`;
  const found = known.get(key) ?? offers(plan, here);
  known.set(key, found);
  return found;
}

/** Every computed value that the plan has something for, with what it is called in a language of the interface. */
export const computedOffers = (plan: Plan, language: Language, here?: Here): readonly ComputedOffer[] =>
  COMPUTED.flatMap((kind) =>
    offersOf(kind, plan, here).map((args) => ({
      of: { kind: 'computed', name: kind.name, args },
      label: kind.label(plan, args, language, here),
      isGeneral: args['record'] === undefined && args['is'] === undefined,
    })),
  );

/** What a computed reference is called; its kind's words where what it asks about is gone. */
export function computedName(plan: Plan, { name, args }: ComputedRef, language: Language): string {
  const kind = computedNamed(name);
  if (!kind) return name;
  return kind.compute(plan, args) === 'gone' ? kind.words[language] : kind.label(plan, args, language, undefined);
}
