import {
  PROFILE_FIELDS,
  isRef,
  linesOf,
  profileText,
  profileValue,
  withProfileValue,
  type BlockId,
  type Inline,
  type LineBlock,
  type Profile,
  type ProfileField,
  type SectionId,
} from '#core/model';
import { fieldText, inlineText } from '#core/derive';
import {
  isTextPlace,
  isValueFix,
  replaceText,
  type Fix,
  type TextFix,
  type TextPlace,
  type ValueFix,
} from '#core/checks';
import { findRecord, type Plan } from '#core/records';
import type { Edit } from './edit';
import { mapInlines, normalInlines } from './prose';
import { sectionIn } from './sections';

/**
 * The edits that carry out fixes, one for each section, field and heading, and one for the profile. A fix is left out when what stands there is no
 * longer what it was made for, and when it would change nothing. The new text takes the marks where the old began;
 * references stay.
 */
export function fixEdits(plan: Plan, fixes: readonly Fix[]): readonly Edit[] {
  const inProse = fixes.flatMap((fix) => (!isValueFix(fix) && isTextPlace(fix.at) ? [{ ...fix, at: fix.at }] : []));
  const elsewhere = fixes.flatMap((fix) =>
    isValueFix(fix) || isTextPlace(fix.at) || 'profile' in fix.at ? [] : [{ ...fix, at: fix.at }],
  );
  return [
    ...[...grouped(inProse, ({ at }) => at.section)].flatMap(([section, list]) => sectionEdit(plan, section, list)),
    ...[...grouped(elsewhere, homeKey).values()].flatMap((list) => textEdit(plan, list)),
    ...fixes.filter(isValueFix).flatMap((fix) => valueEdit(plan, fix)),
    ...profileEdit(
      plan,
      fixes.filter((fix): fix is ProfileFix => 'profile' in fix.at),
    ),
  ];
}

type ProseFix = TextFix & { readonly at: { readonly section: SectionId; readonly block: BlockId } };

function sectionEdit(plan: Plan, section: SectionId, fixes: readonly ProseFix[]): readonly Edit[] {
  const prose = sectionIn(plan, section)?.prose;
  if (!prose) return [];
  const byLine = grouped(fixes, ({ at }) => at.block);
  const fixed = new Map<BlockId, readonly Inline[]>();
  for (const line of linesOf(prose)) {
    const inLine = byLine.get(line.id);
    if (inLine) fixed.set(line.id, fixLine(plan, line, inLine));
  }
  const next = mapInlines(prose, (children, line) => fixed.get(line) ?? children);
  return next === prose ? [] : [{ kind: 'replace-prose', section, prose: next }];
}

/**
 * Those that still fit the text, from the last to the first, so that none moves the place of another. Of two that
 * overlap only the one that begins later: the other is found again where it still holds.
 */
const standingIn = <F extends TextFix>(text: string, fixes: readonly F[]): readonly F[] =>
  fixes
    .filter(({ at, from, to, ref }) => (ref !== undefined || from !== to) && text.slice(at.start, at.end) === from)
    .sort((a, b) => b.at.start - a.at.start)
    .reduce<F[]>((kept, fix) => {
      if (fix.at.end <= (kept.at(-1)?.at.start ?? Infinity)) kept.push(fix);
      return kept;
    }, []);

function fixLine(plan: Plan, { children }: LineBlock, fixes: readonly ProseFix[]): readonly Inline[] {
  const lengthOf = (inline: Inline): number => (isRef(inline) ? inlineText(plan, [inline]).length : inline.text.length);
  const standing = standingIn(inlineText(plan, children), fixes);
  if (standing.length === 0) return children;
  return normalInlines(
    standing.reduce<readonly Inline[]>(
      (now, { at, to, ref }) => replaceText(now, { start: at.start, end: at.end, to, ...(ref && { ref }) }, lengthOf),
      children,
    ),
  );
}

type PlainFix = TextFix & { readonly at: Exclude<TextFix['at'], TextPlace | { readonly profile: ProfileField }> };

const homeKey = ({ at }: PlainFix): string => ('record' in at ? `${at.record} ${at.field}` : at.section);

/** Fixes of one heading or of the text in one field. */
function textEdit(plan: Plan, fixes: readonly PlainFix[]): readonly Edit[] {
  const [first] = fixes;
  if (!first) return [];
  const { at } = first;
  const held = 'record' in at ? findRecord(plan, at.record)?.record[at.field] : sectionIn(plan, at.section)?.heading;
  const text = typeof held === 'string' ? held : '';
  const next = fixedText(text, fixes);
  if (next === text) return [];
  return 'record' in at
    ? [{ kind: 'set-field', record: at.record, field: at.field, value: next }]
    : [{ kind: 'rename-section', section: at.section, heading: next }];
}

const fixedText = (text: string, fixes: readonly TextFix[]): string =>
  standingIn(text, fixes).reduce((now, fix) => now.slice(0, fix.at.start) + fix.to + now.slice(fix.at.end), text);

type ProfileFix = Fix & { readonly at: { readonly profile: ProfileField } };

function withFixes(profile: Profile, field: ProfileField, fixes: readonly ProfileFix[]): Profile {
  const value = fixes.find((fix): fix is ProfileFix & ValueFix => isValueFix(fix));
  if (value)
    return profileValue(profile, field) === value.from ? withProfileValue(profile, field, value.value) : profile;
  const text = profileText(profile, field) ?? '';
  const fixed = fixedText(
    text,
    fixes.filter((fix): fix is ProfileFix & TextFix => !isValueFix(fix)),
  );
  return fixed === text ? profile : withProfileValue(profile, field, fixed);
}

/** One edit for all fixes of the profile. */
function profileEdit(plan: Plan, fixes: readonly ProfileFix[]): readonly Edit[] {
  const next = PROFILE_FIELDS.reduce((profile, field) => {
    const ofField = fixes.filter(({ at }) => at.profile === field);
    return ofField.length === 0 ? profile : withFixes(profile, field, ofField);
  }, plan.profile);
  return next === plan.profile ? [] : [{ kind: 'set-profile', profile: next }];
}

function valueEdit(plan: Plan, { at, from, value }: ValueFix): readonly Edit[] {
  if ('profile' in at) return [];
  const { record, field } = at;
  const found = findRecord(plan, record);
  if (!found || fieldText(plan, found.kind, found.record, field) !== from) return [];
  return [{ kind: 'set-field', record, field, value }];
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
