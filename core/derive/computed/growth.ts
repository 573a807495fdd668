import { growth as growthIn, growthInPoints } from '#core/model';
import { nameOf } from '../field-text';
import { computedKind } from './computed';
import { explainGrowing, growingOf, growingRecords, written } from './growing';
import { allRecords } from './grounds';

/** By how much a record grows from its first value to its last; a share grows by percentage points: 年产值增长率. */
export const growth = computedKind({
  name: 'growth',
  words: { 'zh-CN': '增长率', en: 'Growth' },
  ground: () => allRecords,
  offers: growingRecords,
  label: (plan, args, language) => {
    const name = nameOf(plan, args['record'] ?? '');
    return language === 'zh-CN' ? `${name}增长率` : `Growth: ${name}`;
  },
  compute: (plan, args, places = 1) => {
    const growing = growingOf(plan, args);
    if (growing === undefined || growing === 'gone') return growing;
    const isShare = growing.from.unit === '%' && growing.to.unit === '%';
    const result = isShare ? growthInPoints(growing.from, growing.to) : growthIn(growing.from, growing.to, places);
    if (!result.ok) return undefined;
    const { value, how } = result.value;
    return {
      quantities: [value],
      canRound: !isShare,
      explain: () =>
        explainGrowing(plan, growing, (from, to) =>
          written(plan, isShare ? `${to} − ${from}` : `(${to} − ${from}) ÷ ${from}`, how[0]),
        ),
    };
  },
});
