import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, hashOf } from '#core/bytes';
import { WORD_PROFILES, planToDocx, type WordProfile } from '../plan-to-docx';
import { partsOf } from '../testing';
import { PICTURES, picturedPlan } from './testing';

const files: Record<WordProfile, Uint8Array> = { gbt9704: new Uint8Array(), report: new Uint8Array() };
beforeAll(async () => {
  for (const profile of WORD_PROFILES)
    files[profile] = (await planToDocx(picturedPlan(), { profile, purpose: 'issue' })).bytes;
});

const documentOf = (profile: WordProfile): string => partsOf(files[profile])['word/document.xml'] ?? '';
const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const picturesOf = (xml: string): readonly string[] => paragraphs(xml).filter((each) => each.includes('<pic:pic'));
const textOf = (paragraph: string): string => paragraph.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gs, '');
/** The caption below each picture; what follows one without a caption is none. */
const captionsOf = (xml: string): readonly string[] => {
  const all = paragraphs(xml);
  return picturesOf(xml).map((each) => {
    const below = all[all.indexOf(each, 0) + 1] ?? '';
    return below.includes('w:val="Caption"') ? textOf(below) : '';
  });
};
const EMU_PER_MM = 36_000;
const sizesOf = (xml: string): readonly (readonly [number, number])[] =>
  picturesOf(xml).map((each) => {
    const [, width = '0', height = '0'] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(each) ?? [];
    return [Math.round(Number(width) / EMU_PER_MM), Math.round(Number(height) / EMU_PER_MM)];
  });

describe.each(WORD_PROFILES)('the pictures of a plan in the profile %s', (profile) => {
  it('are in the file byte for byte, each once, in the order in which they stand, and no other', () => {
    const parts = unzipSync(files[profile]);
    const held = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    const { small, wide, tall, photograph } = PICTURES;
    expect(held.map(([name, bytes]) => `${name} ${hashOf(bytes)}`)).toEqual([
      `word/media/image1.jpg ${photograph.name.slice(0, 64)}`,
      `word/media/image1.png ${small.name.slice(0, 64)}`,
      `word/media/image2.png ${wide.name.slice(0, 64)}`,
      `word/media/image3.png ${tall.name.slice(0, 64)}`,
    ]);
    expect(Buffer.from(held[1]?.[1] ?? []).equals(Buffer.from(fromBase64(small.content) ?? []))).toBe(true);
    const types = partsOf(files[profile])['[Content_Types].xml'] ?? '';
    expect([...types.matchAll(/<Default ContentType="(image\/\w+)"/g)].map(([, type]) => type)).toEqual([
      'image/png',
      'image/jpeg',
    ]);
    expect(partsOf(files[profile])['word/_rels/document.xml.rels']).not.toContain('TargetMode');
  });

  it('say what they show: what was written, else the caption, else that they are pictures', () => {
    const said = [...documentOf(profile).matchAll(/<wp:docPr id="(\d+)" name="图片" descr="([^"]*)"/g)];
    expect(said.map(([, , text]) => text)).toEqual(['&lt;灯会&gt; &amp; “花街”', '50亿元', '园区全景', '图片', '布局']);
    const ids = [...documentOf(profile).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
  });

  it('stand in paragraphs as high as they are, off the grid, with what follows unless that is no caption', () => {
    const style = /<w:style [^>]*w:styleId="Picture".*?<\/w:style>/s.exec(
      partsOf(files[profile])['word/styles.xml'] ?? '',
    );
    expect(style?.[0]).toContain('<w:snapToGrid w:val="0"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>');
    expect(style?.[0]).toContain('<w:keepNext/>');
    const xml = picturesOf(documentOf(profile));
    expect(xml.every((each) => each.includes('<w:pStyle w:val="Picture"/>'))).toBe(true);
    expect(xml.map((each) => each.includes('<w:keepNext w:val="false"/>'))).toEqual([false, false, false, true, false]);
  });

  it('begin lists anew', () => {
    const numbers = [...documentOf(profile).matchAll(/"ListNumber"\/><w:numPr>.*?w:numId w:val="(\d+)"/gs)];
    expect(new Set(numbers.map(([, list]) => list)).size).toBe(2);
  });

  it('have the same bytes each time', async () => {
    const again = await planToDocx(picturedPlan(), { profile, purpose: 'issue' });
    expect(Buffer.from(again.bytes).equals(Buffer.from(files[profile]))).toBe(true);
  });
});

describe('the size of a picture', () => {
  it('is its own, at most that of the text, or what is said of its width; no higher than fits under the title of an annex', () => {
    const [width, height] = sizesOf(documentOf('gbt9704')).at(-1) ?? [0, 0];
    expect(height).toBeGreaterThan(90);
    expect(height).toBeLessThan(156 - 50);
    expect(Math.round(height / 10)).toBe(width);
    expect(sizesOf(documentOf('gbt9704'))).toEqual([
      [16, 11],
      [156, 52],
      [78, 58],
      [16, 11],
      [width, height],
    ]);
    // The text of a report is 152.4 mm wide.
    expect(sizesOf(documentOf('report')).slice(1, 3)).toEqual([
      [152, 51],
      [76, 57],
    ]);
  });
});

describe('the caption of a picture', () => {
  it('stands below it: as it was written in an official document, under its number in a report', () => {
    expect(captionsOf(documentOf('gbt9704'))).toEqual(['灯会现场', '50亿元', '图5 全景', '', '布局']);
    // The chart of the table between them is figure 3.
    expect(captionsOf(documentOf('report'))).toEqual(['图1　灯会现场', '图2　50亿元', '图5 全景', '', '图4　布局']);
  });
});
