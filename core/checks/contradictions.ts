import { yearOf, type LineBlock, type Section } from '#core/model';
import { heldOf, type Held, type HeldAt } from '#core/derive';
import { findRecord, kindNamed, type Plan, type PlanRecord } from '#core/records';
import { agreementOf, type Agreement } from './agreement';
import { mentionsIn, stretchAt, subjectsIn, type Subject, type QuantityMention, type Stretch } from './mentions';
import { ledLines } from './led-lines';
import { onceInSection } from './once-in-section';
import { isTyped, type Line } from './read-line';
import { heldValues } from './record-values';
import { tableSaid } from './table-said';
import { quantityKey } from './value-key';

/** A number of the text that does not say what the record of its indicator holds. */
export interface Contradiction {
  readonly line: Line;
  readonly said: QuantityMention;
  readonly indicator: Subject;
  readonly record: PlanRecord;
  readonly held: HeldAt;
  readonly how: 'scale-slip' | 'other';
}

/** The year in which a number holds, said with it or by what leads its line: 到2026年： above a list. */
function yearSaid({ date }: QuantityMention, lead: number | undefined): number | undefined {
  if (date === undefined) return lead;
  return date.as === 'since' ? undefined : yearOf(date.period.to);
}

/** Words of the state of things: the number beside them is none of the target. */
const NOW =
  /目前|现有|现状|当前|已有|已经|已达|已建|拥有|截至|现在|\b(?:now|currently|at present|already|existing|today|so far)\b/i;

const isOfNow = (line: Line, { start }: Stretch): boolean => {
  const sentence = stretchAt(mentionsIn(line).sentences, start);
  return NOW.test(line.text.slice(sentence?.start ?? 0, start));
};

/** What the record should be shown as saying at a mention; undefined where the record says nothing of that time. */
function heldFor(
  held: Held,
  said: Pick<QuantityMention, 'isFrom'>,
  { year, isNow }: { readonly year: number | undefined; readonly isNow: boolean },
): HeldAt | undefined {
  const { main, first, years, grows } = held;
  if (year === undefined) return said.isFrom || (isNow && grows) ? first : main;
  const inYear = years.find((each) => each.year === year);
  const [end, start] = [main?.year === year, first?.year === year];
  if (start && (said.isFrom || !end)) return first;
  if (said.isFrom) return first?.year === undefined ? first : inYear;
  return end ? main : (inYear ?? (!grows && main?.year === undefined ? main : undefined));
}

const GROWTH = /增长|增速|增幅|提高|下降|降低|growth|increase|rise|reduction|decrease/i;

/** Whether a mention tells how much there is: a rate of growth only does where that is what the indicator measures. */
const tellsLevel = ({ sense }: QuantityMention, name: string): boolean => sense === 'level' || GROWTH.test(name);

/** 累计 and 每年 of one thing are two numbers. */
const isOtherBasis = ({ basis }: QuantityMention, of: unknown): boolean =>
  (basis === 'cumulative' && (of === 'annual' || of === 'point')) || (basis === 'annual' && of === 'cumulative');

/** Whether another record that its sentence names holds just this number. */
function isAnothers(plan: Plan, line: Line, { quantity, start }: QuantityMention, own: string): boolean {
  const key = quantityKey(quantity);
  const others = key === undefined ? [] : heldValues(plan, key).filter(({ record }) => record.id !== own);
  if (others.length === 0) return false;
  const sentence = stretchAt(mentionsIn(line).sentences, start);
  const text = line.text.slice(sentence?.start ?? 0, sentence?.end);
  return others.some(({ kind, record }) => {
    const name = record[kindNamed(kind).name];
    return typeof name === 'string' && name !== '' && text.includes(name);
  });
}

function contradicted(
  plan: Plan,
  line: Line,
  said: QuantityMention,
  indicator: Subject,
  lead?: number,
): readonly Contradiction[] {
  const record = findRecord(plan, indicator.record)?.record;
  if (!record || !isTyped(line, said.start, said.end)) return [];
  const name = record[kindNamed(indicator.kind).name];
  if (!tellsLevel(said, typeof name === 'string' ? name : '') || isOtherBasis(said, record['basis'])) return [];
  const all = heldOf(indicator.kind, record, indicator.field);
  const year = yearSaid(said, lead);
  const held = heldFor(all, said, { year, isNow: isOfNow(line, said) });
  if (!held) return [];
  const agrees = (at: HeldAt | undefined): boolean =>
    at !== undefined && agreementOf(said.quantity, at.quantity, plan.language) === 'same';
  if (agrees(held) || (year === undefined && [all.main, all.first, ...all.years].some(agrees))) return [];
  const how: Agreement = agreementOf(said.quantity, held.quantity, plan.language);
  if (how === 'same' || how === 'unsure' || isAnothers(plan, line, said, record.id)) return [];
  return [{ line, said, indicator, record, held, how }];
}

interface PlacedContradiction extends Contradiction {
  readonly block: LineBlock;
}

/** The numbers of a section that contradict the records, in reading order: in its sentences and in its small tables. */
export const contradictionsIn = onceInSection((plan: Plan, section: Section): readonly PlacedContradiction[] => {
  const inText = ledLines(plan, section).flatMap(({ block, line, year }) =>
    [...subjectsIn(plan, line)].flatMap(([said, indicator]) =>
      contradicted(plan, line, said, indicator, year).map((each) => ({ ...each, block })),
    ),
  );
  const inTables = section.prose.flatMap((table) =>
    table.type !== 'table'
      ? []
      : tableSaid(plan, table).flatMap(({ block, line, said, subject }) =>
          contradicted(plan, line, said, subject).map((each) => ({ ...each, block })),
        ),
  );
  return [...inText, ...inTables];
});
