import type { Report } from './finding';
import { valuesOf, type Watcher } from './scan';

/** What the parts of a file may refer to. */
export interface Definitions {
  readonly styles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
  readonly endnotes: ReadonlySet<string>;
}

type Parts = Readonly<Record<string, string>>;

/** Collects what the parts define. */
export function definitionsOf(parts: Parts): Definitions {
  const values = (part: string, element: string, attribute: string): ReadonlySet<string> =>
    new Set(valuesOf(parts[`word/${part}.xml`], element, attribute));
  return {
    styles: values('styles', 'w:style', 'w:styleId'),
    numbers: values('numbering', 'w:num', 'w:numId'),
    lists: values('numbering', 'w:abstractNum', 'w:abstractNumId'),
    comments: values('comments', 'w:comment', 'w:id'),
    footnotes: values('footnotes', 'w:footnote', 'w:id'),
    endnotes: values('endnotes', 'w:endnote', 'w:id'),
  };
}

const STYLED: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:numStyleLink',
]);
const RELATED = ['r:id', 'r:embed', 'r:link', 'r:pict'] as const;

/** References: every style, list, note and relationship that is named is there. */
export const referenceWatcher = (report: Report, known: Definitions, relationships: ReadonlySet<string>): Watcher => ({
  open: ({ name, attributes }, above) => {
    const value = attributes['w:val'] ?? '';
    if (STYLED.has(name) && !known.styles.has(value)) report('missing-style', value);
    if (name === 'w:numId' && value !== '0' && !known.numbers.has(value)) report('missing-numbering', value);
    if (name === 'w:abstractNumId' && above.at(-1)?.name === 'w:num' && !known.lists.has(value))
      report('missing-numbering', value);
    const id = attributes['w:id'] ?? '';
    if (name === 'w:footnoteReference' && !known.footnotes.has(id)) report('missing-note', id);
    if (name === 'w:endnoteReference' && !known.endnotes.has(id)) report('missing-note', id);
    for (const attribute of RELATED) {
      const target = attributes[attribute];
      if (target !== undefined && !relationships.has(target)) report('missing-relationship', target);
    }
  },
});

/** Answers to comments: each answers a comment that is there. */
export function checkReplies(report: Report, parts: Parts): void {
  const extended = parts['word/commentsExtended.xml'];
  const known = new Set(valuesOf(extended, 'w15:commentEx', 'w15:paraId'));
  for (const parent of valuesOf(extended, 'w15:commentEx', 'w15:paraIdParent'))
    if (!known.has(parent)) report('orphan-reply', parent);
}
