import { failed, type Failure } from '#core/model';
import type { KeptPicture } from '#core/picture';
import type { PageTools } from '../page/editors-context';
import { PictureRoom } from './picture-room';
import { placePictures, type PicturePlace, type ReadyPicture } from './place-pictures';
import { readyPicture, type IncomingPicture } from './ready-picture';

/** Failures of one kind as one, with all the files that it befell. */
function together(failures: readonly Failure[]): readonly Failure[] {
  const kinds = new Set(failures.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [first, ...others] = failures.filter((failure) => failure.kind === kind);
    if (!first) return [];
    const files = [first, ...others].map(({ params }) => params['file'] ?? '');
    return [{ ...first, params: { ...first.params, file: files.join('”“') } }];
  });
}

/**
 * Makes pictures from outside ready for the plan, one after the other, so that only one is ever decoded. Gives those
 * that are ready by what came; those that cannot be are told, each with why.
 */
export async function makeReady(
  incoming: readonly IncomingPicture[],
  { editors: { store }, pasting }: Pick<PageTools, 'editors' | 'pasting'>,
): Promise<ReadonlyMap<IncomingPicture, ReadyPicture>> {
  const ready = new Map<IncomingPicture, ReadyPicture>();
  const failures: Failure[] = [];
  const room = new PictureRoom(store);
  for (const picture of incoming) {
    // A file may be gone when it is read, and a picture too much for the machine when it is drawn.
    const made = await readyPicture(picture).catch(() => failed('picture-damaged', { file: picture.name }));
    const taken = made.ok ? room.take(made.value, picture.name) : made;
    if (!taken.ok) failures.push(taken.failure);
    else if (made.ok) ready.set(picture, { ...made.value, ...(picture.alt !== undefined && { alt: picture.alt }) });
  }
  for (const failure of together(failures)) pasting.tell({ kind: 'refused', failure });
  return ready;
}

/** Those of the pictures of another plan that there is room for; the others are told. */
export function withinRoom(
  pictures: readonly Pick<KeptPicture, 'name' | 'content'>[],
  { editors: { store }, pasting }: Pick<PageTools, 'editors' | 'pasting'>,
): readonly Pick<KeptPicture, 'name' | 'content'>[] {
  const room = new PictureRoom(store);
  return pictures.filter((picture, index) => {
    const taken = room.take(picture, `image${String(index + 1)}`);
    if (!taken.ok) pasting.tell({ kind: 'refused', failure: taken.failure });
    return taken.ok;
  });
}

/** Puts the pictures among files into the text; what is none is told. */
export async function bringIn(
  files: readonly File[],
  place: PicturePlace,
  tools: Pick<PageTools, 'editors' | 'pasting'>,
): Promise<void> {
  const incoming = files.map((blob) => ({ blob, name: blob.name }));
  const ready = await makeReady(incoming, tools);
  if (ready.size > 0) placePictures([...ready.values()], place, tools.editors);
}
