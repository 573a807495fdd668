import { Packer, type ISectionOptions } from 'docx';
import type { Draft } from '../draw/draft';
import { documentOf } from './document';
import { pageCounter } from './page-counter';

/** What `docx` wrote, and how many pages it has, where that was worked out. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/**
 * Packs the sections. Page numbers are worked out only where a table of contents needs them, because it takes most of
 * the time.
 */
export async function packSections(draft: Draft, sections: readonly ISectionOptions[]): Promise<Packed> {
  let pages: number | undefined;
  const pageNumbers = pageCounter((count) => {
    pages = count;
  });
  const file = documentOf(draft, sections, draft.layout.countsPages ? { pageNumbers } : {});
  const bytes = await Packer.pack(file, 'uint8array');
  return { bytes, ...(pages !== undefined && { pages }) };
}
