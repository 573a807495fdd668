import { z } from '#core/model';

/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pixel = z.number().int().min(-100_000).max(100_000);
const size = z.number().int().min(200).max(20_000);

/** Where the window stood, and whether the pane beside the page was open, for each set of displays it was used on. */
export const windowPlaceSchema = z.object({
  bounds: z.object({ x: pixel, y: pixel, width: size, height: size }),
  isMaximized: z.boolean().default(false),
  isPaneOpen: z.boolean().default(true),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
export type WindowPlaces = Readonly<Record<string, WindowPlace>>;

const REMEMBERED = 12;
const FIRST_SIZE = { width: 1360, height: 860 };
/** So much of a window must be on a screen, so that its title bar can be taken hold of. */
const GRIP = { width: 120, height: 40 };
/** The next window stands this much lower and further right, so that both title bars show. */
const STEP = 28;

/** The name of a set of displays: the office desk and the laptop alone are two. */
export const displaysKey = (displays: readonly Bounds[]): string =>
  displays
    .map(({ x, y, width, height }) => `${width}x${height}+${x}+${y}`)
    .sort()
    .join(' ');

/** Keeps a place for these displays; the one kept longest ago goes when there are too many. */
export function withPlace(places: WindowPlaces, key: string, place: WindowPlace): WindowPlaces {
  const others = Object.entries(places).filter(([known]) => known !== key);
  return Object.fromEntries([...others.slice(1 - REMEMBERED), [key, place]]);
}

/**
 * Where a window opens: where it stood on these displays, beside `taken` (the windows that are open), and never out of
 * reach. `areas` are the displays without task bars, the main one first.
 */
export function placeFor(
  places: WindowPlaces,
  areas: readonly [Bounds, ...Bounds[]],
  key: string,
  taken: readonly Bounds[],
): WindowPlace {
  const known = places[key];
  const first = known && areas.some((area) => isInReach(known.bounds, area)) ? known.bounds : centred(areas[0]);
  let bounds = first;
  while (taken.some(({ x, y }) => x === bounds.x && y === bounds.y))
    bounds = { ...bounds, x: bounds.x + STEP, y: bounds.y + STEP };
  if (!areas.some((area) => isInReach(bounds, area))) bounds = first;
  return { isMaximized: false, isPaneOpen: true, ...known, bounds };
}

function isInReach({ x, y, width }: Bounds, area: Bounds): boolean {
  const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return seen >= GRIP.width && y >= area.y && y <= area.y + area.height - GRIP.height;
}

function centred(area: Bounds): Bounds {
  const width = Math.min(FIRST_SIZE.width, area.width);
  const height = Math.min(FIRST_SIZE.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}
