import { describe, expect, it } from 'vitest';
import { demanded, paragraph, plan, section } from '../../core/records/testing';
import { exportPlan } from '../export-plan';
import { partsOf } from '../testing';

const FIXED = '申报单位对材料的真实性负责 <b>&。';
const given = plan(
  demanded(
    { key: 'a', heading: '申报材料', fixedText: [FIXED, '逾期不予受理。'] },
    { key: 'x', heading: '附表', unnumbered: true, annex: true, fixedText: ['附表以正文为准。'] },
  ),
  section({ id: 's1', key: 'a', heading: '申报材料' }, paragraph('一式三份。')),
  section({ id: 's2', key: 'x', heading: '附表' }, paragraph('见下表。')),
);

describe.each(['issue', 'return'] as const)('fixed text, for %s', (purpose) => {
  it('is printed before what was written, in the body and in an annex, and passes our own check', async () => {
    const written = await exportPlan(given, 'a.docx', { profile: 'gbt9704', purpose });
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
    const paragraphs = (partsOf(written.value.bytes)['word/document.xml'] ?? '').split('</w:p>');
    const texts = paragraphs.map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map((hit) => hit[1]).join(''));
    const from = texts.lastIndexOf('申报材料');
    expect(texts.slice(from, from + 4)).toEqual([
      '申报材料',
      '申报单位对材料的真实性负责 &lt;b&gt;&amp;。',
      '逾期不予受理。',
      '一式三份。',
    ]);
    expect(texts.indexOf('附表以正文为准。')).toBe(texts.indexOf('见下表。') - 1);
    // Nobody changes it, so nothing in a returned file leads back to it.
    expect(paragraphs.find((xml) => xml.includes('逾期不予受理'))).not.toContain('bookmarkStart');
  });
});
