import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { paragraph, plan, section, smallTable } from '../../core/records/testing';
import { startDraft, type Draft } from '../draw/draft';
import { marksFor } from '../draw/marks';
import { drawPlan } from '../draw/plan';
import { jointOfficial, richOfficial, upwardOfficial } from '../draw/official/testing';
import { longChinesePlan, richChinesePlan } from '../draw/testing';
import { finishPackage } from '../package/finish';
import { packSections } from '../package/pack';
import { picturedPlan } from '../pictures/testing';
import { planToDocx } from '../plan-to-docx';
import type { Purpose } from '../purpose';
import { partsOf } from '../testing';

/** The plan with every paragraph and table written by `docx` itself. */
async function writtenByDocx(whole: Plan, purpose: Purpose): Promise<Uint8Array> {
  const { raw, ...rest } = startDraft(whole, { profile: 'gbt9704', purpose });
  expect(raw).toBeDefined();
  const draft: Draft = { ...rest, marks: marksFor(purpose) };
  const sections = await drawPlan(draft, () => Promise.resolve());
  return finishPackage((await packSections(draft, sections)).bytes, draft, purpose);
}

/** One line an element, so that a difference can be read. */
const elements = (xml = ''): readonly string[] => xml.split(/(?=<[^/])/);

const plans: Readonly<Record<string, Plan>> = {
  'a plan with everything': richChinesePlan(),
  'an official document with its notice': richOfficial(),
  'one of several issuers': richOfficial(jointOfficial),
  'one that goes up': richOfficial(upwardOfficial),
  'a plan with pictures': picturedPlan(),
  'a long plan': longChinesePlan(60),
  'text that XML has to escape': plan(
    section(
      { id: 's1', heading: "R&D <甲> “乙” '丙'" },
      paragraph('a < b & c > d "e" \'f\'\t制表\n换行\r\n——“引号”…'),
      smallTable({ caption: 'A & B' }, ['<甲>', '"乙"'], ['\t', '\n'], ['', '1']),
    ),
  ),
};

describe.each(Object.entries(plans))('%s', (_, whole) => {
  it.each(['issue', 'return'] as const)('for %s is, byte for byte, what docx writes', async (purpose) => {
    const { bytes } = await planToDocx(whole, { profile: 'gbt9704', purpose });
    const [ours, theirs] = [partsOf(bytes), partsOf(await writtenByDocx(whole, purpose))];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    for (const [name, part] of Object.entries(ours)) expect(elements(part)).toEqual(elements(theirs[name]));
    expect(ours['word/document.xml']).not.toContain('w:raw');
  });
});
