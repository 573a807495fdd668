import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFailure } from '#core/words';
import { readDocx } from './read-docx';
import type { WordText } from './document';

/** Files of many programs with what they hold, which stand beside the repository where there are any. */
const folder = path.join(import.meta.dirname, '../../../shared/corpora/docx');
const manifest = path.join(folder, 'manifest.json');
interface Entry {
  readonly file: string;
  readonly zip: string;
  readonly counts?: Readonly<Record<string, number>>;
}
const isEntries = (value: unknown): value is readonly Entry[] => Array.isArray(value);
const listed: unknown = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
const entries = isEntries(listed) ? listed : [];

/** What our reader counts, by the names of the manifest. */
const countsOf = ({ counts, comments, notes }: WordText): Readonly<Record<string, number>> => ({
  paragraphs: counts.paragraphs,
  tables: counts.tables,
  ins: counts.insertions,
  del: counts.deletions,
  moves: counts.moves,
  fmt_changes: counts.formatChanges,
  sdts: counts.controls,
  bookmarks: counts.bookmarks,
  fields: counts.fields,
  textboxes: counts.textBoxes,
  sections: counts.sections,
  comments: comments.length,
  comments_resolved: comments.filter(({ isDone }) => isDone).length,
  comment_ranges: counts.commentRanges,
  comment_references: counts.commentMarks,
  footnotes: notes.filter(({ id }) => id.startsWith('footnote')).length,
  endnotes: notes.filter(({ id }) => id.startsWith('endnote')).length,
});

describe.skipIf(entries.length === 0)(
  'files of other programs (a folder shared/corpora/docx beside the repository)',
  () => {
    it.each(entries.filter(({ zip }) => zip === 'ok').map((entry) => [entry.file, entry] as const))(
      'reads in %s what its manifest says',
      (_, { file, counts = {} }) => {
        const read = readDocx(new Uint8Array(readFileSync(path.join(folder, file))), file);
        if (!read.ok) throw new Error(sayFailure(read.failure, 'en'));
        const mine = countsOf(read.value);
        const named = Object.keys(mine).filter((name) => name in counts);
        expect(Object.fromEntries(named.map((name) => [name, mine[name]]))).toEqual(
          Object.fromEntries(named.map((name) => [name, counts[name]])),
        );
      },
    );

    it.each(entries.filter(({ zip }) => zip !== 'ok').map(({ file }) => file))('refuses %s in a sentence', (file) => {
      const read = readDocx(new Uint8Array(readFileSync(path.join(folder, file))), '坏.docx');
      expect(read.ok ? '' : sayFailure(read.failure, 'zh-CN')).toMatch(/^“坏\.docx”.+。$/);
    });
  },
);
