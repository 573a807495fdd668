import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { fromBase64 } from '#core/bytes';
import { pngChunk, testPng } from '../../core/picture/testing';
import type { Plan } from '#core/records';
import { exportPlan } from '../export-plan';
import { planToDocx } from '../plan-to-docx';
import { isRight, type VerifyCheck } from '../verify/verified';
import { planOfSnapshot } from '../verify/check-return';
import { verifyDocx } from '../verify/verify-docx';
import { readDocx } from '../read/read-docx';
import { PICTURES, picturedPlan } from './testing';

type Parts = Record<string, Uint8Array>;
const whole = picturedPlan();
const OPTIONS = { profile: 'gbt9704', purpose: 'issue' } as const;
let issued = new Uint8Array();
beforeAll(async () => {
  issued = Uint8Array.from((await planToDocx(whole, OPTIONS)).bytes);
});

function wrongIn(change: (parts: Parts) => void): Partial<Record<VerifyCheck, readonly string[]>> {
  const parts: Parts = unzipSync(issued);
  change(parts);
  const read = verifyDocx(zipSync(parts), { file: 'a.docx', plan: whole, ...OPTIONS });
  if (!read.ok) throw new Error(read.failure.kind);
  const wrong = read.value.checks.filter((check) => !isRight(check));
  return Object.fromEntries(wrong.map((each) => [each.check, each.wrong]));
}
const inDocument =
  (what: string | RegExp, by: string) =>
  (parts: Parts): void => {
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(what);
    parts['word/document.xml'] = strToU8(xml.replace(what, by));
  };

it('a file with the pictures of its plan is right', () => {
  expect(wrongIn(() => undefined)).toEqual({});
});

it('a picture that was taken out, replaced or described otherwise is named', () => {
  const first = /<w:p><w:pPr><w:pStyle w:val="Picture"\/>(?:(?!<\/w:p>).)*<\/w:p>/s;
  expect(wrongIn(inDocument(first, ''))['pictures']).toEqual(['<灯会> & “花街”']);
  const replaced = wrongIn((parts) => {
    parts['word/media/image2.png'] = testPng(5, 5);
  });
  expect(replaced).toEqual({ pictures: ['50亿元', 'word/media/image2.png'] });
  expect(wrongIn(inDocument('descr="园区全景"', 'descr="别的"'))).toEqual({
    pictures: ['园区全景', 'word/media/image1.jpg'],
  });
});

it('a picture that the plan does not show may not be in the file, and none may say more than the plan lets it', () => {
  const unused = fromBase64(PICTURES.unused.content) ?? new Uint8Array();
  const added = wrongIn((parts) => {
    parts['word/media/image9.png'] = unused;
  });
  expect(added['pictures']).toEqual(['word/media/image9.png']);
  const named = wrongIn((parts) => {
    parts['word/media/image2.png'] = testPng(900, 300, [pngChunk('tEXt', strToU8('Author\0甲'))]);
  });
  expect(named['pictures']).toEqual(['50亿元', 'word/media/image2.png']);
});

it('a plan that lacks a picture is not written, and the sentence names the picture', async () => {
  const { [PICTURES.wide.name]: gone, ...media } = whole.media ?? {};
  expect(gone).toBeDefined();
  const written = await exportPlan({ ...whole, media }, '甲.docx', OPTIONS);
  expect(written).toMatchObject({ ok: false, failure: { kind: 'lint', params: { reason: 'verify-pictures' } } });
  expect(!written.ok && JSON.stringify(written.failure)).toContain('50亿元');
});

it('the snapshot has the pictures that the text shows, and no other', async () => {
  const { bytes } = await planToDocx(whole, { profile: 'gbt9704', purpose: 'return' });
  const read = readDocx(bytes, 'a.docx');
  const kept: Plan | undefined = read.ok ? planOfSnapshot(read.value.snapshot) : undefined;
  const { small, wide, tall, photograph } = PICTURES;
  expect(Object.keys(kept?.media ?? {}).sort()).toEqual([small, wide, tall, photograph].map(({ name }) => name).sort());
});
