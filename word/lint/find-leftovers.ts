import { blocksOf, walkSections } from '#core/model';
import { KIND_NAMES, recordsOf, type Plan } from '#core/records';
import type { LintFinding } from './finding';
import { lintParts, readParts, type PartWatcher } from './lint-docx';
import type { Watcher } from './scan';

/** Parts that hold a snapshot, opinions, people or programs. */
const PART = /^(customXml\/|docProps\/(app|custom)\.xml$|word\/(comments|people))|vbaProject/;
const ELEMENT = /^(dc:creator|cp:lastModifiedBy|dcterms:\w+|w:comment\w*|w:rsids?|w:rsidRoot|w:docVars?|w:sdt)$/;
const ATTRIBUTE = /^(w:rsid\w*|w:author|w:initials|w14:paraId|w14:textId)$/;
/** Ids as the program makes them. A shorter one, from a file written by hand, might be an ordinary word of markup. */
const ID = /^[0-9a-z]{10}$/;
const ID_LENGTH = 10;
const MARK = /^_p[br]_/;

/** Whether a name fits a pattern; a file has few names and uses each again and again. */
function fits(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? pattern.test(name);
    known.set(name, answer);
    return answer;
  };
}

function idsOf(plan: Plan): ReadonlySet<string> {
  const sections = [...walkSections(plan.sections)].map(({ section }) => section);
  const blocks = sections.flatMap((section) => [...blocksOf(section.prose)]);
  const records = KIND_NAMES.flatMap((kind) => recordsOf(plan, kind));
  const all = [plan, ...sections, ...blocks, ...records, ...plan.threads].map(({ id }) => id);
  return new Set(all.filter((id) => ID.test(id)));
}

/**
 * Follows the parts of a file for issue, or of an extract, and reports what it may not hold: the marks and the snapshot
 * of a file for return, comments, people, times, Word's editing sessions, ids of the plan. The text itself is not
 * searched: a person it names may be meant.
 */
export function leftoverWatcher(plan: Plan | undefined): PartWatcher {
  const ids = plan ? idsOf(plan) : new Set<string>();
  const [isLeftElement, isLeftAttribute] = [fits(ELEMENT), fits(ATTRIBUTE)];
  const namesId = (value: string): boolean =>
    ids.size > 0 && value.length >= ID_LENGTH && value.split(/[^0-9a-z]+/).some((word) => ids.has(word));
  const isLeft = (name: string, value: string): boolean => isLeftAttribute(name) || MARK.test(value) || namesId(value);
  return (part, report) => {
    if (PART.test(part)) report('leftover', part);
    const open: Watcher['open'] = ({ name, attributes }) => {
      if (isLeftElement(name)) report('leftover', name);
      for (const attribute in attributes) {
        const value = attributes[attribute] ?? '';
        if (isLeft(attribute, value)) report('leftover', `${attribute}="${value}"`);
      }
    };
    return [{ open }];
  };
}

/** Finds what is left over in a file for issue or an extract. */
export const findLeftovers = (bytes: Uint8Array, plan: Plan): readonly LintFinding[] =>
  lintParts(readParts(bytes) ?? {}, leftoverWatcher(plan)).filter(({ kind }) => kind === 'leftover');
