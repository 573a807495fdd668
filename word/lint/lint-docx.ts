import { strFromU8, unzipSync } from 'fflate';
import { bookmarkWatcher, commentWatcher } from './bookmarks';
import type { LintFinding, Report } from './finding';
import { controlWatcher, fieldWatcher, idWatcher } from './ids';
import { checkPackage, relationshipsOf } from './package';
import { checkReplies, definitionsOf, referenceWatcher } from './references';
import { scanPart } from './scan';
import { tableWatcher } from './tables';

type Parts = Readonly<Record<string, string>>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** The parts of a Word file by name, pictures as empty text; undefined when it is no zip. */
export function readParts(bytes: Uint8Array): Parts | undefined {
  try {
    const parts = Object.entries(unzipSync(bytes));
    return Object.fromEntries(parts.map(([name, part]) => [name, isXml(name) ? strFromU8(part) : '']));
  } catch {
    return undefined;
  }
}

/**
 * Checks a written Word file for what Word would repair, refuse or show differently, in one pass over each part. It finds
 * what Microsoft's own validator does not look for, and is small enough to run after every export.
 */
export function lintDocx(bytes: Uint8Array): readonly LintFinding[] {
  const parts = readParts(bytes);
  if (!parts?.['word/document.xml']) return [{ kind: 'unreadable', part: '', what: 'word/document.xml' }];
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
    ]);
    if (problem !== undefined) report('not-well-formed', problem);
  }
  checkReplies((kind, what) => findings.push({ kind, part: 'word/commentsExtended.xml', what }), parts);
  return findings;
}
