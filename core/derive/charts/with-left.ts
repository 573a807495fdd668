import type { Plan } from '#core/records';
import { CHART_WORDS, type NotDrawn } from '#core/words';
import type { Chart } from './chart';

/** Says under the last chart what is in none. */
export function withLeft(
  charts: readonly Chart[],
  left: readonly { readonly name: string; readonly why: NotDrawn }[],
  { language }: Plan,
): readonly Chart[] {
  if (left.length === 0) return charts;
  return charts.map((chart, index) =>
    index === charts.length - 1 ? { ...chart, notes: [...chart.notes, CHART_WORDS.notDrawn(left, language)] } : chart,
  );
}
