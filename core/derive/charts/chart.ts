/** One line of values of a chart, one for each category; undefined where the plan says none. Exact decimals in the unit of the chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (string | undefined)[];
}

/** Chart 图: what a chart made from records shows, before it is drawn; in the language of the plan. */
export interface Chart {
  /** Columns beside each other, or on top of each other where they are parts of one whole. */
  readonly columns: 'beside' | 'stacked';
  readonly title: string;
  /** The unit of every value, as the axis names it; empty for bare numbers. */
  readonly unit: string;
  /** What the categories are: years, or sources of money. */
  readonly over: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What it shows, in sentences with every value: for those who do not see it. */
  readonly summary: string;
  /** What a reader has to know beside it: values that are bounds, records that are not in it. */
  readonly notes: readonly string[];
}
