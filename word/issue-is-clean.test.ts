import { expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { planToDocx } from './plan-to-docx';
import { findLeftovers } from './lint/find-leftovers';
import { richChinesePlan, richEnglishPlan } from './draw/testing';
import { partsOf } from './testing';

const MARKER = 'zqxmarkerzqx';

/** Puts a marker wherever a plan can hold something that is not for readers of the document. */
function withMarkers(whole: Plan): Plan {
  const hidden = { source: `${MARKER} source`, assumed: ['value', MARKER] };
  const records = Object.fromEntries(
    Object.entries(whole.records).map(([kind, list]) => [kind, list.map((record) => ({ ...record, ...hidden }))]),
  ) as unknown as Plan['records'];
  const sections = whole.sections.map((section) => ({
    ...section,
    prose: section.prose.map((block) =>
      block.type === 'paragraph'
        ? { ...block, children: [...block.children, { text: '批注处', [`c_${MARKER}`]: true as const }] }
        : block,
    ),
  }));
  return {
    ...whole,
    sections,
    records: {
      ...records,
      measure: records.measure.map((measure) => ({ ...measure, leader: `${MARKER} leader` })),
      target: records.target.map((target) => ({
        ...target,
        baselineSource: MARKER,
        dataSource: MARKER,
        unknown: MARKER,
      })),
    },
    demands: {
      ...whole.demands,
      template: MARKER,
      fields: { target: { [MARKER]: 'required' } },
      levels: { [MARKER]: 'off' },
    },
    threads: [{ id: MARKER, entries: [{ author: MARKER, at: '2026-01-01T00:00:00Z', text: `${MARKER} opinion` }] }],
    waivers: [{ rule: 'P10', at: MARKER, name: `${MARKER} person`, reason: `${MARKER} reason` }],
  };
}

const everything = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n');

it.each([
  ['Chinese', richChinesePlan],
  ['English', richEnglishPlan],
])('a file for issue in %s holds nothing that was hidden in the plan', async (_, make) => {
  const whole = withMarkers(make());
  const { bytes } = await planToDocx(whole, { profile: 'gbt9704', purpose: 'issue' });
  const text = everything(partsOf(bytes));
  expect(text).not.toContain(MARKER);
  expect(text).not.toMatch(/_pb_|_pr_|customXml|snapshot|w:rsid|w:author|Un-named|planloom/i);
  for (const id of [whole.id, 'section001', 'target0001', 'measure001', 'org0000001']) expect(text).not.toContain(id);
  expect(text).toContain('批注处');
  expect(findLeftovers(bytes, whole)).toEqual([]);
});

it('a file for return does hold them, so that the search above is able to find something', async () => {
  const whole = withMarkers(richChinesePlan());
  const { bytes } = await planToDocx(whole, { profile: 'gbt9704', purpose: 'return' });
  expect(everything(partsOf(bytes))).toContain(MARKER);
  const left = findLeftovers(bytes, whole);
  expect(left.some(({ part }) => part === 'customXml/item1.xml')).toBe(true);
  expect(left.some(({ what }) => what === 'w:name="_pb_section001"')).toBe(true);
});
