import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, walkSections, type Inline, type SectionId } from '#core/model';
import { isValueFix, placeKey, RULES, runChecks, sayFinding, type Finding, type Fix, type Place } from '#core/checks';
import { applyEdits, fixEdits, mapInlines } from '#core/edit';
import { fieldsOf, findRecord, type Plan } from '#core/records';
import { checkerOf } from '../../core/checks/checker';
import { inlines, randomPlan } from './random-plan';
import { markedText, textAround } from './text-at-place';

function expectPlace(plan: Plan, place: Place): void {
  if ('record' in place) {
    const found = findRecord(plan, place.record);
    expect(found).toBeDefined();
    if (found && place.field !== undefined) expect(fieldsOf(found.kind)).toHaveProperty(place.field);
  } else if (!('profile' in place)) {
    expect([...walkSections(plan.sections)].map(({ section }) => section.id)).toContain(place.section);
  }
  if (!('end' in place)) return;
  const length = textAround(plan, place)?.length ?? -1;
  // Of an empty line, where words are missing, the whole is meant.
  const isStretch = place.start < place.end || length === 0;
  expect([place.start >= 0, isStretch, place.end <= length]).toEqual([true, true, true]);
}

const fixesOf = ({ fix, choices = [] }: Finding): readonly Fix[] => (fix ? [fix, ...choices] : choices);
const sameKey = (finding: Finding): string =>
  `${finding.rule} ${placeKey(finding.at)} ${JSON.stringify(finding.params)}`;

function countOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(sameKey(finding), (counts.get(sameKey(finding)) ?? 0) + 1);
  return counts;
}

const errorsOf = (findings: readonly Finding[], rule?: string): number =>
  findings.filter((finding) => finding.level === 'error' && (rule === undefined || finding.rule === rule)).length;

/**
 * A fix takes its finding away and brings no error. A choice may: it puts what stands in one place into another, with
 * all that is wrong with it; but none of its own rule.
 */
function expectFix(plan: Plan, findings: readonly Finding[], finding: Finding, fix: Fix): void {
  const said = JSON.stringify(finding);
  const edits = fixEdits(plan, [fix]);
  expect(edits.length, said).toBeGreaterThan(0);
  if (!isValueFix(fix)) expect(markedText(plan, fix.at), said).toBe(fix.from);
  const after = runChecks(applyEdits(plan, edits));
  const [had, has] = [countOf(findings), countOf(after)];
  expect(has.get(sameKey(finding)) ?? 0, said).toBeLessThan(had.get(sameKey(finding)) ?? 0);
  const rule = fix === finding.fix ? undefined : finding.rule;
  expect(errorsOf(after, rule), `${said} brings an error`).toBeLessThanOrEqual(errorsOf(findings, rule));
}

describe('whatever the plan', () => {
  it('no rule throws, and every finding stands somewhere and can be said', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const finding of runChecks(plan)) {
          for (const place of [finding.at, ...(finding.also ? [finding.also] : [])]) expectPlace(plan, place);
          expect(sayFinding(finding, 'zh-CN').message).not.toContain('undefined');
          expect(sayFinding(finding, 'en').message).not.toContain('undefined');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('every fix and every choice takes its finding away and brings no error', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const findings = runChecks(plan);
        for (const finding of findings)
          for (const fix of fixesOf(finding).slice(0, 2)) expectFix(plan, findings, finding, fix);
      }),
      { numRuns: 8 },
    );
  });

  it('after any edits the same is found as by looking at everything anew', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        randomPlan,
        steps,
        fc.array(inlines('zh-CN'), { minLength: 4, maxLength: 4 }),
        (plan, picks, lines) => {
          let now = plan;
          for (const [index, [where, which, isText]] of picks.entries()) {
            now = isText ? typed(now, where, which, lines[index] ?? []) : emptied(now, where, which);
            expect(runChecks(now)).toEqual(checkerOf(RULES)(structuredClone(now)));
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** Another line of text in place of one of the plan. */
function typed(plan: Plan, where: number, which: number, children: readonly Inline[]): Plan {
  const places = [...walkSections(plan.sections)];
  const home = pick(places, where)?.section;
  const line = home && pick([...linesOf(home.prose)], which);
  if (!home || !line) return plan;
  const section: SectionId = home.id;
  const prose = mapInlines(home.prose, (old, id) => (id === line.id ? children : old));
  return applyEdits(plan, [{ kind: 'replace-prose', section, prose }]);
}

/** A field of a record emptied, or a record removed. */
function emptied(plan: Plan, where: number, which: number): Plan {
  const records = Object.values(plan.records).flat();
  const record = pick(records, where);
  const field =
    record &&
    pick(
      Object.keys(record).filter((name) => name !== 'id'),
      which,
    );
  if (!record) return plan;
  if (field === undefined) return applyEdits(plan, [{ kind: 'remove-record', record: record.id }]);
  return applyEdits(plan, [{ kind: 'set-field', record: record.id, field }]);
}
