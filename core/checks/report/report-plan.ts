import { MOST_ROWS, SCHEMA, countingIds, makeSmallTable, type Block, type NewId, type Section } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { LEVEL_WORDS, fillIn } from '#core/words';
import { LEVELS_BY_WEIGHT, type CheckReport } from './check-report';
import { REPORT_WORDS } from './report-words';

type Rows = readonly (readonly string[])[];

/** Rows under a head as tables, as many as the length of a small table asks for. */
function tablesOf(newId: NewId, head: readonly string[], rows: Rows): readonly Block[] {
  const inlines = (row: readonly string[]) => row.map((text) => [{ text }]);
  const tables: Block[] = [];
  for (let at = 0; at < rows.length; at += MOST_ROWS - 1)
    tables.push(
      makeSmallTable(newId, { head: true, rows: [head, ...rows.slice(at, at + MOST_ROWS - 1)].map(inlines) }),
    );
  return tables;
}

/**
 * A check report as a plan of its own, without records: so it becomes a Word document in the same way as every plan does.
 * The same report gives the same plan.
 */
export function reportPlan(report: CheckReport): Plan {
  const { language, title, date, counts, parts, waivers } = report;
  const newId = countingIds('r');
  const word = (name: keyof typeof REPORT_WORDS): string => REPORT_WORDS[name][language];
  const paragraph = (text: string): Block => ({ type: 'paragraph', id: newId(), children: [{ text }] });
  const section = (heading: string, prose: readonly Block[]): Section => ({
    ...{ id: newId(), heading, prose, sections: [] },
  });
  const total = LEVELS_BY_WEIGHT.reduce((sum, level) => sum + counts[level], 0);
  const opening = fillIn(word(date === undefined ? 'undated' : 'checked'), { title, date: date ?? '' });
  const summary = section(word('summary'), [
    paragraph(total === 0 ? `${opening}${language === 'en' ? ' ' : ''}${word('nothing')}` : opening),
    ...tablesOf(
      newId,
      [word('level-column'), word('count-column')],
      [
        ...LEVELS_BY_WEIGHT.map((level) => [LEVEL_WORDS[level][language], String(counts[level])]),
        [word('total'), String(total)],
      ],
    ),
  ]);
  const found = parts.map(({ heading, findings }) =>
    section(plainHeading(heading), [
      paragraph(''),
      ...tablesOf(
        newId,
        [word('level-column'), word('finding-column'), word('rule-column')],
        findings.map(({ level, message, rule }) => [LEVEL_WORDS[level][language], message, rule]),
      ),
    ]),
  );
  const waived = section(word('waived'), [
    paragraph(''),
    ...tablesOf(
      newId,
      (['rule-column', 'place-column', 'reason-column', 'name-column', 'state-column'] as const).map(word),
      waivers.map(({ rule, place, reason, name, state }) => [rule, place, reason, name, word(state)]),
    ),
  ]);
  return {
    ...{ schema: SCHEMA, id: newId(), language, threads: [], waivers: [], records: noRecords },
    profile: { title: word('title') },
    demands: { template: 'check-report', version: 1, sections: [] },
    sections: [summary, ...found, ...(waivers.length > 0 ? [waived] : [])],
  };
}

/** Without the number that the section has in its own plan: the report numbers its own. */
const plainHeading = (heading: string): string =>
  heading.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+(?:\.\d+)*\.?\s*)/, '');
