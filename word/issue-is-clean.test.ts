import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '#core/bytes';
import type { Plan } from '#core/records';
import { pngChunk, testPng } from '../core/picture/testing';
import { richOfficial } from './draw/official/testing';
import { richChinesePlan, richEnglishPlan } from './draw/testing';
import { exportPlan } from './export-plan';
import { findLeftovers } from './lint/find-leftovers';
import { picturedPlan } from './pictures/testing';
import { WORD_PROFILES, planToDocx, type WordProfile } from './plan-to-docx';
import { everythingIn } from './testing';

const MARKER = 'zqxmarkerzqx';

/** A picture that no block shows any more, with the marker where programs note what a picture is of. */
const unused = {
  [`${'0'.repeat(64)}.png`]: toBase64(testPng(3, 2, [pngChunk('tEXt', strToU8(`Author\0${MARKER}`))])),
};

/** Keys that this program does not know, as a newer one may have written them: kept in the plan, and nobody's to read. */
const unknownKeys = { [`x-${MARKER}`]: MARKER, versions: [MARKER], path: `/home/${MARKER}/plan.plan`, notes: MARKER };

/**
 * Puts a marker wherever a plan can hold something that is not for readers of the document. A report names the sources of
 * its figures; an official document does not.
 */
function withMarkers(whole: Plan, profile: WordProfile): Plan {
  const ofSources = profile === 'report' ? {} : { baselineSource: MARKER, dataSource: MARKER };
  const hidden = {
    ...unknownKeys,
    ...(profile === 'report' ? {} : { source: `${MARKER} source` }),
    assumed: ['value', MARKER],
  };
  const records = Object.fromEntries(
    Object.entries(whole.records).map(([kind, list]) => [kind, list.map((record) => ({ ...record, ...hidden }))]),
  ) as unknown as Plan['records'];
  const sections = whole.sections.map((section) => ({
    ...unknownKeys,
    ...section,
    prose: section.prose.map((block) =>
      block.type === 'paragraph'
        ? {
            ...unknownKeys,
            ...block,
            children: [...block.children, { text: '批注处', [`c_${MARKER}`]: true as const }],
          }
        : block,
    ),
  }));
  return {
    ...unknownKeys,
    ...whole,
    media: { ...whole.media, ...unused },
    sections,
    records: {
      ...records,
      measure: records.measure.map((measure) => ({ ...measure, leader: `${MARKER} leader` })),
      target: records.target.map((target) => ({
        ...target,
        ...ofSources,
      })),
    },
    demands: {
      ...whole.demands,
      template: MARKER,
      fields: { target: { [MARKER]: 'required' } },
      levels: { [MARKER]: 'off' },
    },
    house: { terms: [{ prefer: MARKER, instead: [`${MARKER}2`], why: MARKER }] },
    threads: [{ id: MARKER, entries: [{ author: MARKER, at: '2026-01-01T00:00:00Z', text: `${MARKER} opinion` }] }],
    waivers: [{ rule: 'P10', at: MARKER, name: `${MARKER} person`, reason: `${MARKER} reason` }],
  };
}

/** What a file for issue never has, whatever the plan: marks, snapshot, people, programs, paths, links outside, macros. */
const NEVER =
  /_pb_|_pr_|customXml|snapshot|w:rsid|w:author|w:comment|lastModifiedBy|dc:creator|dcterms:|docProps\/app|Un-named|planloom|TargetMode="External"|vbaProject|file:\/\/|[A-Z]:\\\\/i;

describe.each(WORD_PROFILES)('in the profile %s', (profile) => {
  it.each([
    ['Chinese', richChinesePlan],
    ['English', richEnglishPlan],
    ['Chinese with a red head', richOfficial],
    ['Chinese with pictures', picturedPlan],
  ])('a file for issue in %s holds nothing that was hidden in the plan', async (_, make) => {
    const whole = withMarkers(make(), profile);
    const written = await exportPlan(whole, `/home/${MARKER}/${MARKER}.docx`, { profile, purpose: 'issue' });
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
    const { bytes } = written.value;
    const text = everythingIn(bytes);
    expect(text).not.toContain(MARKER);
    expect(text).not.toMatch(NEVER);
    for (const id of [whole.id, 'section001', 'target0001', 'measure001', 'org0000001']) expect(text).not.toContain(id);
    expect(text).toContain('批注处');
    expect(findLeftovers(bytes, whole)).toEqual([]);
  });

  it('a file for return does hold them, so that the search above is able to find something', async () => {
    const whole = withMarkers(richChinesePlan(), profile);
    const { bytes } = await planToDocx(whole, { profile, purpose: 'return' });
    expect(everythingIn(bytes)).toContain(MARKER);
    const left = findLeftovers(bytes, whole);
    expect(left.some(({ part }) => part === 'customXml/item1.xml')).toBe(true);
    expect(left.some(({ what }) => what === 'w:name="_pb_section001"')).toBe(true);
  });
});
