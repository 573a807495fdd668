import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { plan, profile, section } from '../../core/records/testing';
import {
  englishOfficial,
  jointOfficial,
  richEnglishOfficial,
  richOfficial,
  upwardOfficial,
} from '../draw/official/testing';
import { exportPlan } from '../export-plan';
import type { WordProfile } from '../plan-to-docx';
import { isRight } from './verified';
import { verifyDocx } from './verify-docx';

const DOCUMENT = 'word/document.xml';

async function written(whole: Plan, layout: WordProfile): Promise<Uint8Array> {
  const file = await exportPlan(whole, 'a.docx', { profile: layout, purpose: 'issue' });
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.bytes;
}

/** What the checks of a file miss of the profile after each place of a text in it was changed. */
async function missedWithout(text: string, whole: Plan, layout: WordProfile = 'gbt9704'): Promise<readonly string[]> {
  const bytes = await written(whole, layout);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  expect(xml).toContain(text);
  const changed = zipSync({ ...parts, [DOCUMENT]: strToU8(xml.replaceAll(text, '另外的字')) });
  const read = verifyDocx(changed, { file: 'a.docx', plan: whole, profile: layout, purpose: 'issue' });
  if (!read.ok) throw new Error(read.failure.kind);
  const elements = read.value.checks.filter(({ check }) => check === 'elements');
  expect(elements.map(isRight)).toEqual([false]);
  return elements.flatMap(({ wrong }) => wrong);
}

describe('what the profile of a plan says', () => {
  it.each([
    ['the number', '自府办发', '自府办发〔2026〕5号'],
    ['a paragraph of the notice', '请认真贯彻落实', /请认真贯彻落实/],
    ['the term of secrecy', '★1年', '秘密★1年'],
    ['who gets a copy', '市委办公室', /^抄送：市委办公室/],
    ['the day of printing', '2026年1月6日', '2026年1月6日印发'],
  ])('is missed in an official document without %s', async (_, text, missed) => {
    const found = await missedWithout(text, richOfficial());
    expect(found).toContainEqual(typeof missed === 'string' ? missed : expect.stringMatching(missed));
  });

  it('is missed where one of several issuers is not in the head, or nobody signed', async () => {
    expect(await missedWithout('自贡市文化广播电视和旅游局'.slice(0, -1), richOfficial(jointOfficial))).toContain(
      '自贡市文化广播电视和旅游局',
    );
    const [signer = ''] = upwardOfficial.signers ?? [];
    expect(await missedWithout(signer.slice(-1), richOfficial(upwardOfficial))).toContain(signer);
  });

  it('is missed on the cover of a report, in both languages', async () => {
    const whole = plan(profile({ title: '彩灯产业行动计划', issuer: '市政府' }), section('s1'));
    expect(await missedWithout('市政府', whole, 'report')).toEqual(['市政府']);
    const secret = richEnglishOfficial({ ...englishOfficial, secrecy: '秘密', secrecyTerm: '1 year' });
    expect(await missedWithout('1 year', secret, 'report')).toEqual(['Confidential, 1 year']);
  });
});
