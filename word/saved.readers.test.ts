import { beforeEach, expect, it } from 'vitest';
import { richChinesePlan, richEnglishPlan } from './draw/testing';
import { WORD_PROFILES, planToDocx } from './plan-to-docx';
import { needs, partsOf, savedByLibreOffice } from './testing';

beforeEach((context) => needs(context, { soffice: 'libreoffice-writer' }));

type Parts = Readonly<Record<string, string>>;
const marks = (parts: Parts): readonly string[] =>
  [...(parts['word/document.xml'] ?? '').matchAll(/w:name="(_p[br]_[^"]*)"/g)].map(([, name = '']) => name).sort();
const snapshot = (parts: Parts): string | undefined =>
  Object.values(parts)
    .find((part) => part.includes('urn:planloom:snapshot:1">'))
    ?.replace(/^.*?<p:/s, '<p:')
    .trim();

it('LibreOffice keeps every mark and the snapshot of a file for return when it saves it', async () => {
  const files: Record<string, Uint8Array> = {};
  for (const profile of WORD_PROFILES)
    for (const [name, whole] of Object.entries({ Chinese: richChinesePlan(), English: richEnglishPlan() }))
      files[`${name} ${profile}`] = (await planToDocx(whole, { profile, purpose: 'return' })).bytes;
  const saved = await savedByLibreOffice(files);
  for (const [name, bytes] of Object.entries(files)) {
    const [before, after] = [partsOf(bytes), partsOf(saved(name))];
    expect(marks(before).length).toBeGreaterThan(30);
    expect(marks(after)).toEqual(marks(before));
    expect(snapshot(before)).toMatch(/^<p:snapshot /);
    expect(snapshot(after)).toBe(snapshot(before));
  }
}, 180_000);
