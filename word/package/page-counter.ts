import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { listedHeadings } from './listed-headings';
import { shrinkContentsEnd } from './shrink-contents-end';

/**
 * Works out the page numbers for `docx`, and tells how many pages there are; in `guess` mode, so that the fonts of the
 * machine make no difference.
 */
export function pageCounter(onPages: (pages: number | undefined) => void): PageNumberEstimator {
  const estimate: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
  const count: (...of: Parameters<PageNumberEstimator>) => ReturnType<PageNumberEstimator> = (body, context) => {
    shrinkContentsEnd(body);
    const found = estimate(body, context);
    onPages(found.pageCount);
    return found;
  };
  return Object.assign(count, {
    listNumbers: (...[body, context]: Parameters<PageNumberEstimator>) =>
      estimate.listNumbers?.(listedHeadings(body), context) ?? new Map<string, never>(),
  });
}
