import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '#core/model';
import type { Plan } from '#core/records';
import { inEnglish, measure, paragraph, plan, section, target } from '../../records/testing';
import { runChecks } from '../run-checks';
import { waiverOf } from '../waivers';
import { checkReport } from './check-report';
import { reportHtml } from './report-html';
import { reportPlan } from './report-plan';

const given = plan(
  section({ id: 's1', heading: '总体要求' }, paragraph('建设<b>园区</b> & “融入')),
  target('t1', { name: '年产值' }),
  measure('m1', { title: '建园' }),
);
const [finding] = runChecks(given).filter(({ rule }) => rule === 'T04');
if (!finding) throw new Error('nothing is wrong with the plan');
const waived: Plan = { ...given, waivers: [waiverOf(given, finding, { name: '王芳', reason: '原文如此' })] };
const changed: Plan = {
  ...waived,
  sections: waived.sections.map((each) => ({ ...each, prose: [{ ...paragraph('改了“'), id: 'b0' }] })),
};
const reportOf = (of: Plan, language = of.language) => checkReport(of, runChecks(of), { language });

test('findings stand by section and register, the gravest first', () => {
  const { parts, counts } = reportOf(given);
  expect(parts.map(({ heading }) => heading)).toEqual(['一、总体要求', '指标', '举措']);
  expect(counts.error).toBe(runChecks(given).filter(({ level }) => level === 'error').length);
  const levels = parts.flatMap(({ findings }) => findings.map(({ level }) => level));
  expect(levels).toHaveLength(runChecks(given).length);
  expect(parts[1]?.findings[0]?.rule).toBe('P01 指标没有目标值');
});

test('a rule that looks at all targets at once stands with them, behind the sections', () => {
  const valued = plan(
    section({ id: 's1', heading: '总体要求' }, paragraph('融入“')),
    target('t1', { name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } }),
  );
  expect(runChecks(valued)[0]?.rule).toBe('P42');
  expect(reportOf(valued).parts.map(({ heading }) => heading)).toEqual(['一、总体要求', '指标']);
});

test('a waiver is listed with who decided and why, and whether its place has changed since', () => {
  const [entry] = reportOf(waived).waivers;
  expect(entry).toEqual({
    rule: 'T04 括号或引号不成对',
    place: '一、总体要求',
    reason: '原文如此',
    name: '王芳',
    state: 'stands',
  });
  expect(reportOf(changed).waivers[0]?.state).toBe('changed');
  expect(reportOf({ ...waived, sections: [] }).waivers[0]?.state).toBe('gone');
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the page says every finding, with nothing in it that a browser would carry out', () => {
    const report = reportOf({ ...waived, profile: { title: '<script>计划</script>' } }, language);
    const html = reportHtml(report);
    for (const { findings } of report.parts)
      for (const { message } of findings) expect(html.replaceAll('&quot;', '"')).toContain(message);
    expect(html).toContain('王芳');
    expect(html).not.toMatch(/<script|<b>|https?:/);
    expect(html).toContain(`lang="${language}"`);
  });

  it('the document has a row for every finding, also for hundreds, and is the same each time', () => {
    const many = plan(...Array.from({ length: 150 }, (_, index) => target(`t${String(index)}`)), inEnglish);
    const report = reportOf(many, language);
    const rows = reportPlan(report).sections.flatMap(({ prose }) =>
      prose.flatMap((block) => (block.type === 'table' ? block.children.slice(2) : [])),
    );
    const levelsAndTotal = 5;
    expect(rows.length - levelsAndTotal).toBe(runChecks(many).length);
    expect(reportPlan(report)).toEqual(reportPlan(report));
  });
});

test('a plan in which nothing is found says so', () => {
  expect(reportHtml(reportOf(plan()))).toContain('没有发现问题。');
});
