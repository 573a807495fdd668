import { done, failed, type Language, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { layoutFor, type Layout } from '../layout/layout';
import { leftoverWatcher } from '../lint/find-leftovers';
import type { LintFinding } from '../lint/finding';
import { lintParts, readParts, type Parts } from '../lint/lint-docx';
import { WORD_PROFILES, type WordProfile } from '../plan-to-docx';
import type { Purpose } from '../purpose';
import type { WordText } from '../read/document';
import { valuesOf } from '../lint/scan';
import { readDocx } from '../read/read-docx';
import { checkContents } from './check-contents';
import { checkElements } from './check-elements';
import { checkLines } from './check-lines';
import { checkMarks, checkSnapshot, planOfSnapshot } from './check-return';
import { checkPictures } from './check-pictures';
import { checkTables } from './check-tables';
import { drawnItems } from './drawn-items';
import { isRight, type Verified } from './verified';
import { gridWatcher, type Grids } from './watch-grids';
import { checkPages, pageWatcher, type PageSetup } from './watch-pages';

/** What a Word file is compared with; what is not said is found out from the file. */
export interface VerifyOrder {
  /** The name for the sentence about a file that cannot be read. */
  readonly file: string;
  readonly plan?: Plan;
  readonly profile?: WordProfile;
  readonly purpose?: Purpose;
}

/** What came of reading a Word file again. */
export interface Verification {
  /** The profile that it is laid out as; undefined for a file of another program. */
  readonly profile?: WordProfile;
  /** Whether it was compared with a plan: the one given, or that of its snapshot. */
  readonly hasPlan: boolean;
  /** The fonts that it names. */
  readonly fonts: readonly string[];
  readonly checks: readonly Verified[];
}

/** What one pass over the parts finds. */
interface Seen {
  readonly findings: readonly LintFinding[];
  readonly pages: readonly PageSetup[];
  readonly grids: Grids;
}

const DOCUMENT = 'word/document.xml';

function lookThrough(parts: Parts, plan: Plan | undefined): Seen {
  const pages: PageSetup[] = [];
  const grids: Grids = { count: 0, wrong: [] };
  const leftovers = leftoverWatcher(plan);
  const findings = lintParts(parts, (part, report) => [
    ...leftovers(part, report),
    ...(part === DOCUMENT ? [pageWatcher(pages), gridWatcher(grids)] : []),
  ]);
  return { findings, pages, grids };
}

const layoutsOf = (profile: WordProfile, language: Language | undefined): readonly Layout[] =>
  (language ? [language] : (['zh-CN', 'en'] as const)).map((each) => layoutFor(profile, each));

/** The profile that all pages of a file fit. */
const profileOf = (pages: readonly PageSetup[], language: Language | undefined): WordProfile | undefined =>
  pages.length === 0
    ? undefined
    : WORD_PROFILES.find((profile) =>
        layoutsOf(profile, language).some((layout) => isRight(checkPages(pages, layout))),
      );

const say = ({ part, what }: LintFinding): string => (part === '' ? what : `${part}, ${what}`);

const structure = (findings: readonly LintFinding[], parts: Parts): Verified => ({
  check: 'structure',
  count: Object.keys(parts).length,
  wrong: findings.filter(({ kind }) => kind !== 'leftover').map((finding) => `${finding.kind}: ${say(finding)}`),
});

const leftover = (findings: readonly LintFinding[]): Verified => ({
  check: 'leftovers',
  count: 0,
  wrong: findings.filter(({ kind }) => kind === 'leftover').map(say),
});

/** The checks against the plan: its lines, tables, pictures and, for return, its snapshot and marks. */
function againstPlan(plan: Plan, text: WordText, bytes: Uint8Array, purpose: Purpose): readonly Verified[] {
  const items = drawnItems(plan);
  return [
    ...checkLines(items, text),
    checkTables(items, text),
    checkPictures(items, text, bytes),
    ...(purpose === 'return' ? [checkSnapshot(text, plan), checkMarks(items, text)] : []),
  ];
}

/**
 * Findings that are ordinary in a file of another program: links to the web, ids that stand in a drawing and again in its
 * fallback, and what Word puts right by itself without asking.
 */
const ORDINARY: ReadonlySet<LintFinding['kind']> = new Set<LintFinding['kind']>([
  ...(['external-relationship', 'orphan-part', 'asks-to-update', 'missing-style'] as const),
  ...(['bookmark-name-twice', 'control-id-twice', 'drawing-id-twice'] as const),
]);

/**
 * Reads a Word file again and says what of it is as it should be: that no program has to repair it; for one of ours its
 * pages, tables and contents; against a plan its text, numbers, references, records; for issue that nothing is left over,
 * for return that it can come back. Fails for what is no Word file or is damaged.
 */
export function verifyDocx(bytes: Uint8Array, order: VerifyOrder): Result<Verification> {
  const read = readDocx(bytes, order.file);
  if (!read.ok) return read;
  const parts = readParts(bytes);
  if (!parts) return failed('damaged', { file: order.file, reason: 'cut-short' });
  const text = read.value;
  const plan = order.plan ?? planOfSnapshot(text.snapshot);
  const seen = lookThrough(parts, plan);
  const profile = order.profile ?? profileOf(seen.pages, plan?.language);
  const purpose = order.purpose ?? (text.snapshot === undefined ? 'issue' : 'return');
  const isOurs = profile !== undefined;
  const findings = isOurs ? seen.findings : seen.findings.filter(({ kind }) => !ORDINARY.has(kind));
  const contents = isOurs ? checkContents(text) : undefined;
  return done({
    ...(profile && { profile }),
    hasPlan: plan !== undefined,
    fonts: valuesOf(parts['word/fontTable.xml'], 'w:font', 'w:name'),
    checks: [
      structure(findings, parts),
      ...(isOurs ? ownLayout(seen, profile, plan?.language) : []),
      ...(contents ? [contents] : []),
      ...(plan && profile ? [checkElements(plan, text, profile)] : []),
      ...(plan ? againstPlan(plan, text, bytes, purpose) : []),
      ...(isOurs && purpose !== 'return' ? [leftover(seen.findings)] : []),
    ],
  });
}

function ownLayout({ pages, grids }: Seen, profile: WordProfile, language: Language | undefined): readonly Verified[] {
  const layouts = layoutsOf(profile, language).map((layout) => checkPages(pages, layout));
  const [first] = layouts;
  const best = layouts.find(isRight) ?? first;
  return [...(best ? [best] : []), { check: 'grids', count: grids.count, wrong: grids.wrong }];
}
