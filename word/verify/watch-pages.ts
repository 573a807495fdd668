import type { Layout } from '../layout/layout';
import type { Element, Watcher } from '../lint/scan';
import type { Verified } from './verified';

/** The paper, margins and grid of one section as the file says them. */
interface PageSetup {
  readonly size: Readonly<Record<string, string>>;
  readonly margin: Readonly<Record<string, string>>;
  readonly grid: Readonly<Record<string, string>>;
}

const NAMES: Readonly<Record<string, keyof PageSetup>> = { 'w:pgSz': 'size', 'w:pgMar': 'margin', 'w:docGrid': 'grid' };

/** Collects the page set-ups of the sections. */
export function pageWatcher(found: PageSetup[]): Watcher {
  let setup: Partial<Record<keyof PageSetup, Element['attributes']>> = {};
  return {
    open: ({ name, attributes }, above) => {
      const what = NAMES[name];
      if (name === 'w:sectPr') setup = {};
      if (what && above.at(-1)?.name === 'w:sectPr') setup[what] = attributes;
    },
    close: ({ name }, above) => {
      // What a tracked change keeps of an older set-up is none of the file's.
      if (name === 'w:sectPr' && above.at(-1)?.name !== 'w:sectPrChange')
        found.push({ size: setup.size ?? {}, margin: setup.margin ?? {}, grid: setup.grid ?? {} });
    },
  };
}

const SIDES = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;

/** One line that says paper, margins and grid of a set-up of the file. */
function textOf({ size, margin, grid }: PageSetup): string {
  const sides = SIDES.map((side) => margin[`w:${side}`] ?? '').join(' ');
  const lines = grid['w:type'] === undefined ? '' : ` ${grid['w:type']} ${grid['w:linePitch'] ?? ''}`;
  return `${size['w:w'] ?? ''}×${size['w:h'] ?? ''} ${sides}${lines}`;
}

/** The same for the pages of a layout. */
function wantedOf({ pages }: Layout): ReadonlySet<string> {
  const texts = Object.values(pages).map(({ page, grid }) => {
    const { width = '', height = '', orientation } = page?.size ?? {};
    const [across, down] = orientation === 'landscape' ? [height, width] : [width, height];
    const sides = SIDES.map((side) => String(page?.margin?.[side] ?? '')).join(' ');
    const lines = grid?.type === undefined ? '' : ` ${grid.type} ${String(grid.linePitch ?? '')}`;
    return `${String(across)}×${String(down)} ${sides}${lines}`;
  });
  return new Set(texts);
}

/** Every section has the paper, margins and grid of the layout, upright or across. */
export function checkPages(found: readonly PageSetup[], layout: Layout): Verified {
  const wanted = wantedOf(layout);
  const wrong = found.map(textOf).filter((text) => !wanted.has(text));
  return { check: 'pages', count: found.length, wrong: [...new Set(wrong)] };
}

export type { PageSetup };
