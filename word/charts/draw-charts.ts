import { Paragraph } from 'docx';
import { chartsOfTable, type Chart } from '#core/derive';
import type { GeneratedTable } from '#core/model';
import type { Draft } from '../draw/draft';
import { PictureParagraph } from '../pictures/picture-paragraph';
import { textRuns } from '../draw/runs';
import { STYLE } from '../layout/style-ids';
import { chartRun } from './chart-run';

/** A chart without its number: what is drawn, what its caption says, and the lines below the caption. */
interface DrawnChart {
  readonly picture: Paragraph;
  readonly caption: string;
  readonly below: readonly Paragraph[];
}

const TWIPS_PER_PIXEL = 15;
/** How tall a chart is for its width: two of them, with their captions, fit on a page. */
const HEIGHT = 0.45;

/** What stands between the last note and the text that goes on, in twips. */
const GAP = 160;

/** A chart with its text as the file may hold it. */
const cleaned = ({ clean }: Draft, chart: Chart): Chart => ({
  ...chart,
  title: clean(chart.title),
  unit: clean(chart.unit),
  series: chart.series.map((series) => ({ ...series, name: clean(series.name) })),
  summary: clean(chart.summary),
});

/** Draws the charts of what a generated table shows, as wide as an upright page. */
export function drawCharts(draft: Draft, table: GeneratedTable): readonly DrawnChart[] {
  const width = Math.round(draft.layout.textWidth.portrait / TWIPS_PER_PIXEL);
  const size = { width, height: Math.round(width * HEIGHT) };
  return chartsOfTable(draft.plan, table).map((chart) => ({
    picture: new PictureParagraph({ chart: chartRun(cleaned(draft, chart), size, draft.language) }),
    caption: chart.title,
    below: chart.notes.map((note, index) => {
      const spacing = { after: index === chart.notes.length - 1 ? GAP : 0 };
      return new Paragraph({ style: STYLE.smallTableText, spacing, children: [...textRuns(draft, note)] });
    }),
  }));
}
