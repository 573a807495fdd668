import { yearOf, type LineBlock, type PlanDate, type Section } from '#core/model';
import { heldOf } from '#core/derive';
import { findRecord, type Plan, type PlanRecord } from '#core/records';
import { agreementOf } from './agreement';
import { ledLines, type Lead, type LedLine } from './led-lines';
import { mentionsIn, stretchAt, subjectsIn, type DateMention, type Subject, type QuantityMention } from './mentions';
import { isTyped, type Line } from './read-line';

/** A date of the text by which a value is to be reached that the record wants by another year. */
export interface DeadlineSaid {
  readonly block: LineBlock;
  readonly line: Line;
  readonly date: DateMention;
  readonly indicator: Subject;
  readonly record: PlanRecord;
  readonly field: string;
  readonly deadline: PlanDate;
}

/** The date by which a number is said to be reached: in its own sentence, else in the line that leads its list. */
function dateOf({ block, line, lead }: LedLine, { date, start }: QuantityMention): Lead | undefined {
  const sentence = stretchAt(mentionsIn(line).sentences, start);
  return date && date.start >= (sentence?.start ?? 0) ? { block, line, date } : lead;
}

function otherDeadline(plan: Plan, led: LedLine, said: QuantityMention, indicator: Subject): readonly DeadlineSaid[] {
  const by = dateOf(led, said);
  const record = findRecord(plan, indicator.record)?.record;
  if (!by || by.date.as === 'since' || !record || said.sense !== 'level' || said.isFrom) return [];
  const { start, end, period } = by.date;
  const { main, first, years, grows, dateField: field } = heldOf(indicator.kind, record, indicator.field);
  const deadline = field === undefined ? undefined : record[field];
  if (!grows || !main?.year || field === undefined || typeof deadline !== 'string') return [];
  const year = yearOf(period.to);
  if (period.from !== period.to || year === main.year || !isTyped(by.line, start, end)) return [];
  const isOfYear = first?.year === year || years.some((each) => each.year === year);
  if (isOfYear || agreementOf(said.quantity, main.quantity, plan.language) !== 'same') return [];
  return [{ ...by, indicator, record, field, deadline }];
}

/** Where the text says a target's value with another year than its record: one for each date. */
export function deadlinesSaid(plan: Plan, section: Section): readonly DeadlineSaid[] {
  const found = ledLines(plan, section).flatMap((led) =>
    [...subjectsIn(plan, led.line)].flatMap(([said, indicator]) => otherDeadline(plan, led, said, indicator)),
  );
  return found.filter(({ date }, index) => found.findIndex((other) => other.date === date) === index);
}
