/** Latin letters of many widths: every font has them, and Chinese characters are equally wide in all fonts. */
const SAMPLE = 'mmMMwwWWiIlL1&@%0Oo{}';
const SIZE = 72;
const GENERIC = ['monospace', 'serif', 'sans-serif'] as const;

/**
 * Whether this computer has a font: text in it is then as wide as no generic font makes it, in at least one case. Measured
 * on a canvas, so that nothing is asked of the system or the net.
 */
export function isFontHere(name: string, canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d');
  if (!context) return true;
  const widthIn = (family: string): number => {
    context.font = `${String(SIZE)}px ${family}`;
    return context.measureText(SAMPLE).width;
  };
  return GENERIC.some((generic) => widthIn(`"${name}", ${generic}`) !== widthIn(generic));
}
