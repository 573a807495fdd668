import { isRef, type Inline } from '#core/model';
import { refText } from '#core/derive';
import { mayRename } from '#core/edit';
import { diffText, type Piece } from '#core/review';
import {
  findSlots,
  profileTexts,
  readProfileText,
  readValue,
  retext,
  type Act,
  type Difference,
  type FoundSlot,
  type ProfilePlace,
  type ProfileText,
  type ReturnedPlace,
  type Retexted,
  type ShownInline,
  type ShownPart,
  type StyledText,
} from '#core/returned';
import type { Plan } from '#core/records';
import { cleanText } from '../draw/clean-text';
import { authorsOf } from './authors';
import type { Line } from './flatten';
import type { Spot } from './spots';
import { withoutLabel } from './without-label';

/** A difference that has no number yet. */
export type Found = Omit<Difference, 'id'>;

/** A difference of two texts; what is empty on one side came or went. */
export const found = (about: Pick<Found, 'kind' | 'place' | 'before' | 'after'> & Partial<Found>): Found => ({
  pieces: piecesOf(about),
  by: [],
  acts: [],
  ...about,
});

function piecesOf({ before, after }: Pick<Found, 'before' | 'after'>): readonly Piece[] {
  if (before === '' || after === '')
    return [{ kind: before === '' ? 'added' : 'removed', text: before === '' ? after : before }];
  return diffText(before, after);
}

/** An act, or why there is none. */
export const actOr = (act: Act | undefined, obstacle: Found['obstacle'] & string): Pick<Found, 'acts' | 'obstacle'> =>
  act ? { acts: [act] } : { acts: [], obstacle };

/** Text as the file shows it. */
const asDrawn = (text: string): string => cleanText(text).text.replace(/\r\n?/g, '\n');

/** The inlines of a line with the texts that they are drawn as. */
export const shownInlines = (plan: Plan, children: readonly Inline[]): readonly ShownInline[] =>
  children.map((inline) => ({ inline, text: asDrawn(isRef(inline) ? refText(plan, inline) : inline.text) }));

const looks = (styled: readonly StyledText[]): string =>
  styled
    .map(({ text, bold, italic, underline }) =>
      `${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}.`.repeat(text.replace(/\s/g, '').length),
    )
    .join('');

/** Whether two lines look alike: bold, italic and underlined at the same characters. */
export const looksAlike = (one: Line, other: Line): boolean => looks(one.styled) === looks(other.styled);

/** The values that stand where references stood, each against its record. */
export const compareValues = (
  plan: Plan,
  { values }: Retexted,
  place: ReturnedPlace,
  by: Found['by'],
): readonly Found[] =>
  values.map(({ slot: { of }, before, after }) => {
    if (of.kind === 'computed') return found({ kind: 'value', place, before, after, by, obstacle: 'generated' });
    const { record, field } = of;
    const value = readValue(plan, { record, field, before }, after);
    const act: Act | undefined = value && { kind: 'set-field', record, field, ...value };
    return found({ kind: 'value', place: { ...place, record, field }, before, after, by, ...actOr(act, 'not-read') });
  });

/** What differs in a line of prose: values that stand where references stood, and the text around them. */
export function compareProse(
  plan: Plan,
  children: readonly Inline[],
  { place, now }: { readonly place: ReturnedPlace; readonly now: Line },
): readonly Found[] {
  const { block } = place;
  const by = authorsOf(now.tracked);
  const read = retext(shownInlines(plan, children), now.styled);
  const values = compareValues(plan, read, place, by);
  const { before, after } = read;
  if (before === after && values.length > 0) return values;
  const act: Act | undefined = block === undefined ? undefined : { kind: 'set-line', block, children: read.children };
  const kind = before === after ? 'restyled' : 'edited';
  return [...values, found({ kind, place, before, after, by, ...actOr(act, 'structure') })];
}

/** The line as parts of which some show a text of the profile; undefined where they are less than half of it. */
function profileParts(plan: Plan, text: string): readonly ShownPart<ProfileText>[] | undefined {
  let parts: readonly ShownPart<ProfileText>[] = [{ text }];
  for (const slot of profileTexts(plan.profile, plan.language))
    parts = parts.flatMap((part) => {
      const at = part.slot ? -1 : part.text.indexOf(slot.text);
      if (at < 0) return [part];
      return [
        { text: part.text.slice(0, at) },
        { text: slot.text, slot },
        { text: part.text.slice(at + slot.text.length) },
      ];
    });
  const covered = parts.reduce((sum, part) => sum + (part.slot ? part.text.length : 0), 0);
  return covered * 2 >= text.length ? parts.filter((part) => part.text !== '') : undefined;
}

/** The texts of the profile that a line of the program shows. */
export const profileOf = (plan: Plan, text: string): readonly ProfileText[] =>
  (profileParts(plan, inOneLine(text)) ?? []).flatMap(({ slot }) => slot ?? []);

const inOneLine = (text: string): string => text.replaceAll('\n', '');

/** What was typed before or behind a line that begins or ends with a text of the profile belongs to that. */
const grown = (
  parts: readonly ShownPart<ProfileText>[],
  slots: readonly FoundSlot<ProfileText>[],
  line: string,
): readonly FoundSlot<ProfileText>[] =>
  slots.map((found, index) => {
    const { at } = found;
    if (!at) return found;
    const isFirst = index === 0 && parts[0]?.slot !== undefined;
    const isLast = index === slots.length - 1 && parts.at(-1)?.slot !== undefined;
    const whole = [isFirst ? 0 : at[0], isLast ? line.length : at[1]] as const;
    return { ...found, at: whole, after: line.slice(...whole) };
  });

const placeOf = ({ field, line }: ProfileText): ProfilePlace => ({ field, ...(line !== undefined && { line }) });

/** What differs in a line that the program wrote, which may show the title, the issuer, a date. */
function compareAround(plan: Plan, was: Line, now: Line, place: ReturnedPlace): readonly Found[] {
  const [before, after] = [inOneLine(was.text), inOneLine(now.text)];
  const by = authorsOf(now.tracked);
  const parts = profileParts(plan, before);
  if (!parts) return [found({ kind: 'edited', place, before, after, by, obstacle: 'generated' })];
  const slots = grown(parts, findSlots(parts, after).slots, after);
  const values = slots
    .filter((slot) => slot.before !== slot.after)
    .map(({ slot: at, ...slot }): Found => {
      const profile = placeOf(at);
      const value = slot.at ? readProfileText(plan.profile, profile, slot.after) : undefined;
      const act: Act | undefined = value === undefined ? undefined : { kind: 'set-profile', at: profile, value };
      return found({
        kind: 'edited',
        place: { kind: 'profile', profile },
        ...{ before: slot.before, after: slot.after, by },
        ...actOr(act, 'not-read'),
      });
    });
  const rest = slots.reduceRight(
    (text, { at, before: shown }) => (at ? text.slice(0, at[0]) + shown + text.slice(at[1]) : text),
    after,
  );
  const isRestSame = rest === before || slots.some(({ at }) => !at);
  return isRestSame
    ? values
    : [...values, found({ kind: 'edited', place, before, after: rest, by, obstacle: 'generated' })];
}

function compareHeading(plan: Plan, { place, shown }: Spot, now: Line): readonly Found[] {
  if (shown.kind !== 'heading') return [];
  const { id: section, heading: before } = shown.section;
  const heading = now.text.trim();
  if (heading === asDrawn(before).trim()) return [];
  const act: Act | undefined = mayRename(plan, section) ? { kind: 'set-heading', section, heading } : undefined;
  const by = authorsOf(now.tracked);
  return [found({ kind: 'edited', place, before, after: heading, by, ...actOr(act, 'structure') })];
}

/** What differs between a line that went out and what it says now. */
export function compareLine(plan: Plan, spot: Spot, was: Line, now: Line): readonly Found[] {
  const { shown, place } = spot;
  if (shown.kind === 'heading')
    return compareHeading(plan, spot, withoutLabel(was, asDrawn(shown.section.heading), now));
  if (shown.kind !== 'line') return was.text === now.text ? [] : compareAround(plan, was, now, place);
  const { children } = shown.line;
  const own = shownInlines(plan, children)
    .map(({ text }) => text)
    .join('');
  const said = withoutLabel(was, own, now);
  const isSame = said.text === own && looksAlike(withoutLabel(was, own, was), said);
  return isSame ? [] : compareProse(plan, children, { place, now: said });
}
