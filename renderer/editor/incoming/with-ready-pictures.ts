import { fromBase64 } from '#core/bytes';
import type { Pasted, PastedBlock, PastedPicture } from '#core/paste';
import type { PageTools } from '../page/editors-context';
import { makeReady } from './bring-in';
import type { ReadyPicture } from './place-pictures';
import type { IncomingPicture } from './ready-picture';

/** What was pasted, with its pictures as a plan keeps them. */
export interface PastedReady extends Pasted {
  readonly pictures: readonly ReadyPicture[];
}

const incomingOf = ({ data, alt }: PastedPicture, name: string): IncomingPicture => ({
  blob: new Blob([new Uint8Array(fromBase64(data) ?? [])]),
  name: alt ?? name,
  ...(alt !== undefined && { alt }),
});

/** Makes the pictures among pasted blocks ready for the plan; those that cannot be in it are told and left out. */
export async function withReadyPictures(
  blocks: readonly PastedBlock[],
  tools: Pick<PageTools, 'editors' | 'pasting'>,
): Promise<Pick<PastedReady, 'blocks' | 'pictures'>> {
  const found = blocks.filter((block) => block.kind === 'picture');
  if (found.length === 0) return { blocks, pictures: [] };
  const incoming = new Map(found.map((block, index) => [block, incomingOf(block, `image${String(index + 1)}`)]));
  const ready = await makeReady([...incoming.values()], tools);
  const readyOf = (block: PastedPicture): ReadyPicture | undefined => {
    const came = incoming.get(block);
    return came && ready.get(came);
  };
  return {
    blocks: blocks.flatMap((block): readonly PastedBlock[] => {
      if (block.kind !== 'picture') return [block];
      const kept = readyOf(block);
      return kept ? [{ ...block, media: kept.name }] : [];
    }),
    pictures: [...ready.values()],
  };
}
