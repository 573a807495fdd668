import { strFromU8 } from 'fflate';
import { isMediaName } from '#core/model';

/** What a `.plan` file is made of: a zip whose first entry names its kind. The list of versions is there if there are any. */
export const PARTS = {
  kind: 'mimetype',
  manifest: 'manifest.json',
  plan: 'plan.json',
  versions: 'versions/index.json',
} as const;

const MEDIA = 'media/';

export const MIME_TYPE = 'application/vnd.planloom.plan+zip';

/** The kind stands at a fixed place at the front, so that a file cut short is still known for what it was. */
export const namesItsKind = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(30, 30 + PARTS.kind.length + MIME_TYPE.length)) === PARTS.kind + MIME_TYPE;

/** What a version may be called in the zip: nothing that leads out of its folder. */
export const isVersionId = (id: string): boolean => /^[0-9a-z]{1,32}$/.test(id);

/** The part that holds the state of a version. */
export const versionPart = (id: string): string => `versions/${id}.plan`;

/** The part that holds a picture, by what it is called in the plan's media. */
export const mediaPart = (name: string): string => `${MEDIA}${name}`;

/** The picture that a part holds; undefined for any other part. */
export const mediaOfPart = (part: string): string | undefined => {
  const name = part.startsWith(MEDIA) ? part.slice(MEDIA.length) : '';
  return isMediaName(name) ? name : undefined;
};
