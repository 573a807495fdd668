import { Packer, type ISectionOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Draft } from '../draw/draft';
import { documentOf } from './document';
import { shrinkContentsEnd } from './shrink-contents-end';

/** What `docx` wrote, and how many pages it has, where that was worked out. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/**
 * Packs the sections. Page numbers are worked out only where a table of contents needs them, because it takes most of
 * the time; in `guess` mode, so that the fonts of the machine make no difference.
 */
export async function packSections(draft: Draft, sections: readonly ISectionOptions[]): Promise<Packed> {
  let pages: number | undefined;
  const estimate = estimatePageNumbersWith({ guess: true });
  const counting: typeof estimate = Object.assign((...args: Parameters<typeof estimate>) => {
    shrinkContentsEnd(args[0]);
    const found = estimate(...args);
    pages = found.pageCount;
    return found;
  }, estimate);
  const file = documentOf(draft, sections, draft.layout.countsPages ? { pageNumbers: counting } : {});
  const bytes = await Packer.pack(file, 'uint8array');
  return { bytes, ...(pages !== undefined && { pages }) };
}
