import { strFromU8, unzipSync } from 'fflate';
import { bookmarkWatcher, commentWatcher } from './bookmarks';
import type { LintFinding, Report } from './finding';
import { controlWatcher, fieldWatcher, idWatcher } from './ids';
import { checkPackage, relationshipsOf } from './package';
import { checkReplies, definitionsOf, referenceWatcher } from './references';
import { scanPart, type Watcher } from './scan';
import { tableWatcher } from './tables';

/** The parts of a Word file by name, as text. */
export type Parts = Readonly<Record<string, string>>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** The parts of a Word file by name, pictures as empty text; undefined when it is no zip. */
export function readParts(bytes: Uint8Array): Parts | undefined {
  try {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    return Object.fromEntries(parts.map(([name, part]) => [name, isXml(name) ? strFromU8(part) : '']));
  } catch {
    return undefined;
  }
}

/** Follows a part beside the lint, in the same pass. */
export type PartWatcher = (part: string, report: Report) => readonly Watcher[];

/**
 * Checks a written Word file for what Word would repair, refuse or show differently, in one pass over each part. It finds
 * what Microsoft's own validator does not look for, and is small enough to run after every export.
 */
export const lintDocx = (bytes: Uint8Array): readonly LintFinding[] => lintParts(readParts(bytes) ?? {});

/** The same for parts that are read already; `more` follows them along. */
export function lintParts(parts: Parts, more: PartWatcher = () => []): readonly LintFinding[] {
  if (parts['word/document.xml'] === undefined) return [{ kind: 'unreadable', part: '', what: 'word/document.xml' }];
  const findings: LintFinding[] = [...checkPackage(parts)];
  const known = definitionsOf(parts);
  const [names, ids] = [new Set<string>(), new Set<string>()];
  for (const [part, xml] of Object.entries(parts).filter(([name]) => isXml(name))) {
    const report: Report = (kind, what) => findings.push({ kind, part, what });
    const problem = scanPart(xml, [
      bookmarkWatcher(report, names),
      commentWatcher(report, known.comments),
      tableWatcher(report),
      idWatcher(report, ids),
      controlWatcher(report),
      fieldWatcher(report),
      referenceWatcher(report, known, relationshipsOf(parts, part)),
      ...more(part, report),
    ]);
    if (problem !== undefined) report('not-well-formed', problem);
  }
  checkReplies((kind, what) => findings.push({ kind, part: 'word/commentsExtended.xml', what }), parts);
  return findings;
}
