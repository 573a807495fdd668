import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sayFailure } from '#core/words';
import { richChinesePlan } from '../draw/testing';
import { planToDocx } from '../plan-to-docx';
import { verifyDocx } from '../verify/verify-docx';
import { readDocx } from './read-docx';
import { p, partsOfDocx, run, zipped } from './testing';

/** Milliseconds that this process works, whatever else the machine does. */
const working = (): number => process.cpuUsage().user / 1000;
/** A sentence, or a document, within this; and no more memory than this above what there was. */
const SOON = 2000;
const ROOM = 400 * 1024 * 1024;

/** What a file is refused with; empty when it was read. It fails when that takes long, or much memory. */
function refusal(bytes: Uint8Array): string {
  const [start, memory] = [working(), process.memoryUsage.rss()];
  const read = readDocx(bytes, '坏.docx');
  expect(working() - start).toBeLessThan(SOON);
  expect(process.memoryUsage.rss() - memory).toBeLessThan(ROOM);
  return read.ok ? '' : sayFailure(read.failure, 'zh-CN');
}

const good = partsOfDocx(p('甲'));
const RELATIONS = 'word/_rels/document.xml.rels';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, at) => `<Relationship Id="r${String(at)}" Type="${types}/comments" Target="${target}"/>`)
    .join('')}</Relationships>`;
const deep = (levels: number): string => `${'<w:p><w:r>'.repeat(levels)}${'</w:r></w:p>'.repeat(levels)}`;
const withBody = (body: string): Uint8Array => zipped(partsOfDocx(body));

describe('what is no Word document, or broken, is refused in a sentence', () => {
  const cases: Readonly<Record<string, Uint8Array>> = {
    'nothing at all': new Uint8Array(),
    'an old .doc or one with a password': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    text: strToU8('自贡市人民政府'),
    'a zip of something else': zipSync({ 'xl/workbook.xml': strToU8('<w/>') }),
    'a zip of nothing': zipSync({}),
    'no document part': zipped({ '_rels/.rels': good['_rels/.rels'] ?? '' }),
    'a document that is no XML': zipped({ ...good, 'word/document.xml': '自贡' }),
    'a document cut short': withBody('<w:p><w:r><w:t>甲'),
    'a zip cut short': zipped(good).subarray(0, zipped(good).length / 2),
    'elements inside one another without end': withBody(deep(200)),
    'entities that grow': zipped({
      ...good,
      'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${(good['word/document.xml'] ?? '').replace('甲', '&b;&b;')}`,
    }),
    'a part two hundred times as large as its zip': zipped({ ...good, 'word/document.xml': ' '.repeat(30_000_000) }),
    'thousands of parts': zipped({
      ...good,
      ...Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`a${String(at)}.xml`, ''])),
    }),
  };
  it.each(Object.entries(cases))('%s', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/^“坏\.docx”.+。$/);
  });
});

describe('what is odd beside the text does not keep the text from being read', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'relationships that lead outside, nowhere or round': {
      ...good,
      [RELATIONS]: relations('../../../../etc/passwd', 'gone.xml', 'document.xml', '/word/document.xml'),
    },
    'comments that are no XML': { ...good, [RELATIONS]: relations('comments.xml'), 'word/comments.xml': '<' },
    'relationships that are no XML': { ...good, [RELATIONS]: '<Relationships' },
    'a snapshot that is no JSON': {
      ...good,
      'customXml/item1.xml': '<p:snapshot xmlns:p="urn:planloom:snapshot:1">{</p:snapshot>',
    },
  };
  it.each(Object.entries(cases))('%s', (_, parts) => {
    expect(refusal(zipped(parts))).toBe('');
  });

  it('many small paragraphs, and one paragraph of many runs', () => {
    const bold = (at: number): string => run(String(Math.sin(at)), at % 2 === 0 ? '<w:b/>' : '');
    const many = Array.from({ length: 30_000 }, (_, at) => at);
    expect(refusal(withBody(many.map((at) => p(String(Math.sin(at)))).join('')))).toBe('');
    expect(refusal(withBody(p(many.map(bold).join(''))))).toBe('');
  });
});

describe('a file of ours with bytes changed', () => {
  it('is read or refused, and never crashes the reader or the checks', async () => {
    const { bytes } = await planToDocx(richChinesePlan(), { profile: 'gbt9704', purpose: 'return' });
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(changes, fc.option(fc.nat(bytes.length)), (places, end) => {
        const changed = bytes.slice(0, end ?? bytes.length);
        for (const [at, value] of places) if (at < changed.length) changed[at] = value;
        const read = verifyDocx(changed, { file: '坏.docx' });
        if (!read.ok) expect(sayFailure(read.failure, 'zh-CN')).toMatch(/。$/);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('of its text is read or refused as well', async () => {
    const { bytes } = await planToDocx(richChinesePlan(), { profile: 'gbt9704', purpose: 'return' });
    const text = new TextDecoder().decode(bytes);
    expect(text.length).toBeGreaterThan(0);
    const xml = good['word/document.xml'] ?? '';
    const pieces = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '/',
      '</w:p>',
      '<w:tbl>',
      '<w:tc>',
      '<w:sdt>',
      '\u0000',
      '<!--',
      ']]>',
      '<w:fldChar w:fldCharType="end"/>',
    );
    fc.assert(
      fc.property(fc.nat(xml.length), pieces, (at, piece) => {
        refusal(zipped({ ...good, 'word/document.xml': xml.slice(0, at) + piece + xml.slice(at) }));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
