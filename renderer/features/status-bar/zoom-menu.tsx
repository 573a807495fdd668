import type { ReactElement } from 'react';
import { MenuButton, useWords, type MenuAct } from '../../ui';
import { ZOOM_LEVELS, useSettings, zoomWithin } from '../../workspace';

const percent = (zoom: number): string => `${Math.round(zoom * 100)}%`;

/** The zoom at which the paper is as wide as its pane. */
function zoomToWidth(now: number): number {
  const pane = document.querySelector('[data-scroller]');
  const paper = pane?.querySelector('article');
  if (!pane || !paper) return now;
  const em = parseFloat(getComputedStyle(paper).fontSize) / now;
  return zoomWithin((pane.clientWidth - MARGINS) / (PAPER_EMS * em));
}

/** The width of the paper in its own ems, and what stands free beside it, in pixels. */
const PAPER_EMS = 49.625;
const MARGINS = 48;

/** How large the page is drawn, and other sizes to choose. */
export function ZoomMenu(): ReactElement {
  const words = useWords();
  const { settings, change } = useSettings();
  const zoom = settings.zoom ?? 1;
  const acts: readonly MenuAct[] = [
    ...[...ZOOM_LEVELS].reverse().map((level) => ({
      id: String(level),
      words: percent(level),
      act: () => change({ zoom: level }),
    })),
    { id: 'width', words: words('zoom.width'), apart: true, act: () => change({ zoom: zoomToWidth(zoom) }) },
  ];
  return (
    <MenuButton label={words('zoom.label', { percent: percent(zoom) })} acts={acts} size="small">
      {percent(zoom)}
    </MenuButton>
  );
}
