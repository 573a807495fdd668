import { chartsOfTable, type Chart } from '#core/derive';
import type { GeneratedTable } from '#core/model';
import type { Draft, Drawn } from '../draft';
import { element, line, type Element } from '../node';
import { axisLines } from './chart-scale';
import { figureLabel } from './figure-label';

/** Neighbours differ in lightness, so that a print in black and white tells them apart. */
const FILLS = ['#1f3864', '#9dc3e6', '#2e75b6', '#deebf7', '#595959', '#d9d9d9', '#000000', '#ffffff'] as const;
const fillOf = (index: number): string => FILLS[index % FILLS.length] ?? FILLS[0];

/** The drawing in its own units, about points on an upright page. */
const BOX = { width: 440, height: 180, left: 44, right: 6, top: 18, bottom: 18 } as const;
const FLOOR = BOX.height - BOX.bottom;
/** How much of the room of a category its columns take. */
const FILLED = 0.7;

const number = (value: number): string => String(Math.round(value * 100) / 100);

function textAt(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): Element {
  return element('text', { x: number(x), y: number(y), 'text-anchor': anchor, 'font-size': '8' }, [text]);
}

const numbersIn = ({ series }: Chart): readonly (readonly number[])[] =>
  series.map(({ values }) => values.map((value) => (value === undefined ? 0 : Number(value))));

/** What the axis has to reach: single values, or the sums of those on top of each other. */
function reachOf(chart: Chart): readonly number[] {
  const rows = numbersIn(chart);
  if (chart.columns === 'beside') return rows.flat();
  return chart.categories.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

/** Draws the columns of one category. */
function drawColumns(chart: Chart, at: number, toY: (value: number) => number): readonly Element[] {
  const room = (BOX.width - BOX.left - BOX.right) / chart.categories.length;
  const isBeside = chart.columns === 'beside';
  const width = (room * FILLED) / (isBeside ? chart.series.length : 2);
  const start = BOX.left + room * at + (room - width * (isBeside ? chart.series.length : 1)) / 2;
  let below = 0;
  return numbersIn(chart).flatMap((row, index) => {
    const value = row[at] ?? 0;
    if (value === 0) return [];
    const [from, to] = isBeside ? [0, value] : [below, below + value];
    below = to;
    const [top, bottom] = [toY(Math.max(from, to)), toY(Math.min(from, to))];
    const x = start + (isBeside ? index * width : 0);
    const place = { x: number(x), y: number(top), width: number(width), height: number(bottom - top) };
    return [element('rect', { ...place, fill: fillOf(index), stroke: '#000', 'stroke-width': '.5' })];
  });
}

function drawPicture(chart: Chart): Element {
  const lines = axisLines(reachOf(chart));
  const [low, high] = [lines[0] ?? 0, lines.at(-1) ?? 1];
  const toY = (value: number): number => FLOOR - ((value - low) / (high - low)) * (FLOOR - BOX.top);
  const room = (BOX.width - BOX.left - BOX.right) / chart.categories.length;
  const axis = lines.flatMap((value) => {
    const y = number(toY(value));
    const ends = { x1: number(BOX.left), x2: number(BOX.width - BOX.right), y1: y, y2: y };
    const stroke = { stroke: value === 0 ? '#000' : '#d9d9d9', 'stroke-width': '.5' };
    return [element('line', { ...ends, ...stroke }), textAt(BOX.left - 4, toY(value) + 3, String(value), 'end')];
  });
  const names = chart.categories.map((name, at) =>
    textAt(BOX.left + room * (at + 0.5), BOX.height - 5, name, 'middle'),
  );
  return element(
    'svg',
    { viewBox: `0 0 ${String(BOX.width)} ${String(BOX.height)}`, role: 'img', 'aria-label': chart.summary },
    [
      ...axis,
      ...chart.categories.flatMap((_, at) => drawColumns(chart, at, toY)),
      textAt(BOX.left - 4, 9, chart.unit, 'end'),
      ...names,
    ],
  );
}

const legendOf = (draft: Draft, { series }: Chart): Element =>
  line(
    'legend',
    series.map(({ name }, index) =>
      element('span', {}, [element('i', { class: draft.styled(`background:${fillOf(index)}`) }), name]),
    ),
  );

/** Draws the charts of what a generated table shows, each once, with its number and what has to be known beside it. */
export function drawCharts(draft: Draft, table: GeneratedTable): readonly Drawn[] {
  const numbered = draft.figures.filter(({ block }) => block === table.id);
  if (numbered.length === 0) return [];
  return chartsOfTable(draft.plan, table).map((chart, index) => {
    const caption = figureLabel(draft, numbered[index]) + chart.title;
    const notes = chart.notes.map((note) => line('chart-note', [note]));
    return {
      node: element('figure', {}, [
        drawPicture(chart),
        legendOf(draft, chart),
        element('figcaption', {}, [caption]),
        ...notes,
      ]),
    };
  });
}
