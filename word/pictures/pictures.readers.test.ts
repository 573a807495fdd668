import { beforeAll, beforeEach, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/model';
import { media, paragraph, picture, plan, section } from '../../core/records/testing';
import { WORD_PROFILES, planToDocx, type WordProfile } from '../plan-to-docx';
import { needs, pandocReads, pdfPagesOf, isInstalled, type PdfPage } from '../testing';
import { PICTURES } from './testing';

const { wide, tall } = PICTURES;
const whole = (language: Language) =>
  plan(
    { language },
    media(wide, tall),
    section(
      { id: 's1', heading: '一章' },
      paragraph('上文'),
      picture(wide.name, { alt: '横图', caption: '题甲' }),
      paragraph('中文'),
      picture(tall.name, { alt: '竖图', caption: '题乙' }),
    ),
  );

const ORDERS = WORD_PROFILES.flatMap((profile) => LANGUAGES.map((language) => [profile, language] as const));
const name = (profile: WordProfile, language: Language): string => `${profile} ${language}`;
const files: Record<string, Uint8Array> = {};
let pagesOf: (name: string) => readonly PdfPage[] = () => [];
beforeAll(async () => {
  for (const [profile, language] of ORDERS)
    files[name(profile, language)] = (await planToDocx(whole(language), { profile, purpose: 'issue' })).bytes;
  if (await isInstalled('soffice')) pagesOf = await pdfPagesOf(files);
}, 300_000);

const POINTS_PER_MM = 72 / 25.4;

it.each(ORDERS)('LibreOffice shows pictures whole, above their captions, in %s %s', (profile, language) => {
  const pages = pagesOf(name(profile, language));
  const place = (text: string): { readonly page: number; readonly top: number; readonly bottom: number } => {
    // In the list in front of a report a caption stands too; the one below its picture is the last.
    const page = pages.findLastIndex(({ words }) => words.some((word) => word.text.includes(text)));
    const word = pages[page]?.words.findLast((each) => each.text.includes(text));
    return { page, top: word?.top ?? 0, bottom: word?.bottom ?? 0 };
  };
  const [above, below] = [place('上文'), place('题甲')];
  const height = ((profile === 'report' ? 152 : 156) / 3) * POINTS_PER_MM;
  expect(below.page).toBe(above.page);
  expect(below.top - above.bottom).toBeGreaterThan(height);
  expect(below.top - above.bottom).toBeLessThan(height + 40);
  // The tall one does not fit below and begins a page, with its caption on the same.
  expect(place('题乙').page).toBe(place('中文').page + 1);
  expect(place('题乙').top).toBeGreaterThan(150 * POINTS_PER_MM);
});
beforeEach((context) => needs(context, { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }));

it('pandoc reads the pictures with what they say', async (context) => {
  await needs(context, { pandoc: 'pandoc' });
  const read = await pandocReads(files[name('gbt9704', 'zh-CN')] ?? new Uint8Array(), 'markdown');
  expect(read).toMatch(/!\[横图\]\(media\/image1\.png\).*题甲.*!\[竖图\]\(media\/image2\.png\).*题乙/s);
});
