import { annualGrowth as annualGrowthIn } from '#core/model';
import { nameOf } from '../field-text';
import { computedKind } from './computed';
import { explainGrowing, growingOf, growingRecords, written } from './growing';
import { allRecords } from './grounds';

/** By how much a record grows each year, compounded: 年产值年均增长率. */
export const annualGrowth = computedKind({
  name: 'annual-growth',
  words: { 'zh-CN': '年均增长率', en: 'Average annual growth' },
  ground: () => allRecords,
  offers: growingRecords,
  label: (plan, args, language) => {
    const name = nameOf(plan, args['record'] ?? '');
    return language === 'zh-CN' ? `${name}年均增长率` : `Average annual growth: ${name}`;
  },
  compute: (plan, args, places = 1) => {
    const growing = growingOf(plan, args);
    if (growing === undefined || growing === 'gone') return growing;
    const { years, from, to } = growing;
    if (years === undefined || from.unit === '%') return undefined;
    const result = annualGrowthIn(from, to, { years, places });
    if (!result.ok) return undefined;
    const { value, how } = result.value;
    return {
      quantities: [value],
      canRound: true,
      explain: () =>
        explainGrowing(plan, growing, (before, after) =>
          written(plan, `(${after} ÷ ${before})^(1/${String(years)}) − 1`, how[0]),
        ),
    };
  },
});
