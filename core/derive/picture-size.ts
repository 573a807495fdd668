/** How large something is, in millimetres. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const MM_PER_INCH = 25.4;
/** How many points of a picture make an inch where nothing is said of its width. */
const PIXELS_PER_INCH = 96;
/** What a page keeps free beside a picture: for the label and the title of an annex above it, and the caption below it. */
const KEPT_FREE = 55;

/**
 * How large a picture is drawn on a page whose text takes `room`, the same in Word and in print: as wide as `share` says
 * in per cent of the text's width, else in its own size; at most as wide as the text, and so tall that the page has room
 * for the heading above it and its caption; never out of shape. `pixels` is the size that it is stored in; all other
 * sizes are in millimetres.
 */
export function pictureSize(pixels: Size, room: Size, share?: number): Size {
  const wanted = share === undefined ? (pixels.width / PIXELS_PER_INCH) * MM_PER_INCH : (room.width * share) / 100;
  const tallest = room.height - KEPT_FREE;
  const width = Math.min(wanted, room.width, (tallest * pixels.width) / pixels.height);
  return { width, height: (width * pixels.height) / pixels.width };
}
