import { ChartRun, type ChartSize, type ColumnChartOptions } from 'docx/charts';
import type { Chart } from '#core/derive';
import type { Language } from '#core/model';
import { fillColor } from './fills';

/** More numbers than this would lie on each other. */
const MOST_LABELS = 28;
/** Sizes of the text in points. */
const SMALL = 8;
const AXIS = 9;

const CHART_LATIN = 'Times New Roman';

/** Numbers as they are; English groups the digits of whole ones. */
const numberFormat = (values: readonly string[], language: Language): string =>
  language === 'en' && !values.some((value) => value.includes('.')) ? '#,##0' : 'General';

/** A number that no chart can hold has an empty place, as a year without a value has. */
function asNumber(value: string | undefined): number | null {
  const number = Number(value);
  return value !== undefined && Number.isFinite(number) ? number : null;
}

/** A chart as Word draws it, with a workbook of its values inside. Its axis begins at nought, so that columns are as tall as they are large. */
export function chartRun(chart: Chart, size: ChartSize, language: Language): ChartRun {
  const { columns, categories, series, unit, over, title, summary } = chart;
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  const format = numberFormat(values, language);
  const isStacked = columns === 'stacked' && series.length > 1;
  const text = { size: AXIS, color: '000000' };
  const options: ColumnChartOptions = {
    type: 'column',
    categories,
    series: series.map(({ name, values: own }, index) => ({
      name,
      values: own.map(asNumber),
      color: fillColor(index),
    })),
    ...(isStacked ? { stacking: 'stacked' as const, overlap: 100, gapWidth: 80 } : { overlap: 0, gapWidth: 60 }),
    font: { name: CHART_LATIN, color: '000000' },
    legend: series.length > 1 && { position: 'bottom', font: text },
    categoryAxis: { title: { text: over, font: text }, font: text },
    valueAxis: {
      ...(unit !== '' && { title: { text: unit, font: text } }),
      ...(values.every((value) => Number(value) >= 0) && { minimum: 0 }),
      numberFormat: format,
      font: text,
    },
    ...(values.length <= MOST_LABELS && {
      dataLabels: {
        value: true,
        position: isStacked ? ('center' as const) : ('outsideEnd' as const),
        numberFormat: format,
        font: { size: SMALL, color: '000000' },
      },
    }),
    emptyValues: 'gap',
    chartArea: { border: 'none' },
    transformation: size,
    altText: { name: title, description: summary, title },
  };
  return new ChartRun(options);
}
