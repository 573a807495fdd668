import { fromBase64 } from '#core/bytes';
import { readPicture } from '#core/picture';

/** A picture as the window shows it. */
export interface DecodedPicture {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Called by their content, so what is known of one is right in every plan; the URLs go with the window. */
const known = new Map<string, DecodedPicture>();

/** A picture of a plan's media, made ready once; undefined where its content is missing or is no picture. */
export function decodedPicture(name: string, content: string | undefined): DecodedPicture | undefined {
  const ready = known.get(name);
  if (ready ?? content === undefined) return ready;
  const bytes = fromBase64(content);
  const facts = bytes && readPicture(bytes);
  if (!facts) return undefined;
  const { format, width, height } = facts;
  const blob = new Blob([Uint8Array.from(bytes)], { type: format === 'png' ? 'image/png' : 'image/jpeg' });
  const picture = { url: URL.createObjectURL(blob), width, height };
  known.set(name, picture);
  return picture;
}
