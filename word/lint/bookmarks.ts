import type { Report } from './finding';
import type { Watcher } from './scan';

/** Word keeps no longer ones. */
const LONGEST_NAME = 40;

/** Bookmarks: names once in the whole file, at most 40 characters, ids once, every range with its end. */
export function bookmarkWatcher(report: Report, names: Set<string>): Watcher {
  const ids = new Set<string>();
  const isOpen = new Map<string, string>();
  return {
    open: ({ name, attributes }) => {
      if (name !== 'w:bookmarkStart' && name !== 'w:bookmarkEnd') return;
      const id = attributes['w:id'] ?? '';
      if (name === 'w:bookmarkStart') {
        const mark = attributes['w:name'] ?? '';
        if (names.has(mark)) report('bookmark-name-twice', mark);
        if (mark.length > LONGEST_NAME) report('bookmark-name-too-long', mark);
        if (ids.has(id)) report('bookmark-id-twice', id);
        names.add(mark);
        ids.add(id);
        isOpen.set(id, mark);
      }
      if (name === 'w:bookmarkEnd' && !isOpen.delete(id)) report('bookmark-without-end', id);
    },
    end: () => {
      for (const mark of isOpen.values()) report('bookmark-without-end', mark);
    },
  };
}

/** Comments: every range has its end, and every comment that is named is there. */
export function commentWatcher(report: Report, comments: ReadonlySet<string>): Watcher {
  const isOpen = new Set<string>();
  return {
    open: ({ name, attributes }) => {
      if (!name.startsWith('w:comment')) return;
      const id = attributes['w:id'] ?? '';
      if (name === 'w:commentRangeStart') isOpen.add(id);
      if (name === 'w:commentRangeEnd' && !isOpen.delete(id)) report('comment-range-without-end', id);
      if (name === 'w:commentReference' && !comments.has(id)) report('missing-comment', id);
    },
    end: () => {
      for (const id of isOpen) report('comment-range-without-end', id);
    },
  };
}
