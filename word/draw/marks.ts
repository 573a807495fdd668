import { Bookmark, type ParagraphChild } from 'docx';
import { RawRuns, rawOf, type RawStore } from '../raw/raw-xml';
import type { Purpose } from '../purpose';

/**
 * Marks 回收标记: hidden bookmarks by which a returned file is matched with the plan: `_pb_<block>` around a paragraph,
 * `_pr_<record>_<field>` around what a cell shows. Bookmarks, because other programs keep them and drop everything else.
 */
export interface Marks {
  readonly block: (id: string, children: readonly ParagraphChild[]) => readonly ParagraphChild[];
  readonly field: (record: string, field: string, children: readonly ParagraphChild[]) => readonly ParagraphChild[];
  /** The places that got no mark because their name would not be one. */
  readonly unmarked: () => number;
}

/** What Word takes for a bookmark's name. */
const NAME = /^_\w{1,39}$/;

/** Beyond the numbers that `docx` gives; all are numbered anew when the package is finished. */
const FIRST_RAW_ID = 1_000_000_000;

/** The marks of a file: only one for return has any. */
export function marksFor(purpose: Purpose, raw?: RawStore): Marks {
  const used = new Map<string, number>();
  let unmarked = 0;
  let rawId = FIRST_RAW_ID;
  const around = (name: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] => {
    if (purpose !== 'return' || children.length === 0) return children;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    const unique = times === 1 ? name : `${name}_${String(times)}`;
    if (!NAME.test(unique)) {
      unmarked++;
      return children;
    }
    const xml = raw && rawOf(children);
    if (raw === undefined || xml === undefined) return [new Bookmark({ id: unique, children })];
    const id = String(rawId++);
    const [start, end] = [`<w:bookmarkStart w:name="${unique}" w:id="${id}"/>`, `<w:bookmarkEnd w:id="${id}"/>`];
    return [new RawRuns(raw, start + xml + end)];
  };
  return {
    block: (id, children) => around(`_pb_${id}`, children),
    field: (record, field, children) => around(`_pr_${record}_${field}`, children),
    unmarked: () => unmarked,
  };
}
