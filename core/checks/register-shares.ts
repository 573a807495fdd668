import { baseAmount, sum, yearOf, type Quantity } from '#core/model';
import type { Plan, Target } from '#core/records';
import { compareQuantities, isOneNumber } from './compare-quantities';
import { bareName, basisOf } from './indicator-key';

/** A target with one exact number that may be divided among places or units. */
export type Counted = Target & { readonly value: Quantity };

/** A total in the register with shares of it that do not make it, or a part larger than its whole. */
export interface WrongShares {
  readonly whole: Counted;
  readonly parts: readonly [Counted, ...Counted[]];
  /** What the parts come to. */
  readonly together: Quantity;
}

const NOT_ADDED =
  /人均|平均|[比占率]|强度|密度|水平|最[高大]|\b(?:per capita|average|mean|rate|share|ratio|intensity|density)\b/i;
const NO_AMOUNT: ReadonlySet<string> = new Set(['', '%', '‰', '倍', '番', '个百分点', '岁']);
const isCounted = (target: Target): target is Counted =>
  target.value !== undefined &&
  isOneNumber(target.value) &&
  target.value.comparator !== 'about' &&
  !NO_AMOUNT.has(baseAmount(target.value).kind) &&
  !NOT_ADDED.test(target.name ?? '');

const WHOLE =
  /^(?:[全本][国省市州盟县区旗镇乡]|合计|总计|(?:the )?(?:whole )?(?:city|county|province|district|country|total)$)/i;
const isWhole = ({ scope = '' }: Target, { profile }: Plan): boolean =>
  scope === '' || scope === profile.jurisdiction || WHOLE.test(scope);

/** A place that with others of its kind makes up a larger one; a park, a scenic area or a community does not. */
const PLACE =
  /(?<![园景社校厂库片专街示范集聚功能核心试验])[市县区旗州镇乡]$|(?:开发|高新|经开|新)区$|街道$|\b(?:district|county|city|town|township|prefecture)$/i;
const namesOfUnits = ({ records }: Plan): ReadonlySet<string> =>
  new Set(records.organisation.flatMap(({ name = '', shortName = '', aliases = [] }) => [name, shortName, ...aliases]));

/** 其中: a part of what stands before it. */
const OF_WHICH = /^\s*(?:其中|of which)\s*[：:，,]?\s*/i;
const scopeOf = ({ scope = '' }: Target): string => scope.replace(OF_WHICH, '').trim();

/** What the shares of one indicator have in common with its total. */
const keyOf = ({ name = '', scope = '', deadline, value }: Counted): string =>
  [
    bareName(scope === '' ? name : name.replaceAll(scope, ' ')),
    baseAmount(value).kind,
    deadline === undefined ? '' : String(yearOf(deadline)),
  ].join('|');

interface Division {
  readonly whole: Counted;
  readonly parts: readonly [Counted, ...Counted[]];
}

/** A total with its shares, each share of another place or unit. */
function divisionOf(group: readonly Counted[], plan: Plan, units: ReadonlySet<string>): readonly Division[] {
  const [whole, ...others] = group.filter((target) => isWhole(target, plan));
  const [first, ...rest] = group.filter((target) => !isWhole(target, plan));
  if (!whole || others.length > 0 || !first || rest.length === 0) return [];
  const scopes = [first, ...rest].map(scopeOf);
  const bases = new Set([whole, first, ...rest].flatMap((target) => basisOf(target) ?? []));
  const areOfOneKind = [(scope: string) => PLACE.test(scope), (scope: string) => units.has(scope)].some((is) =>
    scopes.every(is),
  );
  const fit = areOfOneKind && bases.size <= 1 && new Set(scopes).size === scopes.length;
  return fit ? [{ whole, parts: [first, ...rest] }] : [];
}

function partsOfWhich(targets: readonly Target[]): readonly Division[] {
  let whole: Target | undefined;
  return targets.flatMap((target): readonly Division[] => {
    if (!OF_WHICH.test(target.name ?? '')) {
      whole = target;
      return [];
    }
    return whole && isCounted(whole) && isCounted(target) ? [{ whole, parts: [target] }] : [];
  });
}

/** Whether an amount is more than a number allows, or less: “at least 400” may be more, “at most 400” less. */
const isTooMuch = (gap: number, { comparator }: Quantity): boolean =>
  gap > 0 && comparator !== '≥' && comparator !== '>';
const isTooLittle = (gap: number, { comparator }: Quantity): boolean =>
  gap < 0 && comparator !== '≤' && comparator !== '<';

/**
 * The totals among the targets that their shares do not make: the same indicator for the whole area and for its districts
 * or units, and what is called 其中 and is more than what it is a part of.
 */
export function wrongShares(plan: Plan): readonly WrongShares[] {
  const groups = new Map<string, Counted[]>();
  for (const target of plan.records.target) {
    if (!isCounted(target) || OF_WHICH.test(target.name ?? '')) continue;
    const key = keyOf(target);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  const units = namesOfUnits(plan);
  const divided = [...groups.values()].flatMap((group) => divisionOf(group, plan, units));
  return [...divided, ...partsOfWhich(plan.records.target)].flatMap(({ whole, parts }) => {
    const total = sum(parts.map(({ value }) => value));
    if (!total.ok) return [];
    const together = total.value.value;
    const gap = compareQuantities(together, whole.value) ?? 0;
    const isWrong = isTooMuch(gap, whole.value) || (parts.length > 1 && isTooLittle(gap, whole.value));
    return isWrong ? [{ whole, parts, together }] : [];
  });
}
