import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { countingIds, mediaUsed, walkSections, type Picture } from '#core/model';
import { sayDifference, takeDifferences, type Difference } from '#core/returned';
import type { Plan } from '#core/records';
import { testPicture, testPng } from '../../core/picture/testing';
import { WORD_PROFILES } from '../plan-to-docx';
import { readWord } from './read-word';
import { media, paragraph, picture, plan, section } from '../../core/records/testing';
import {
  PICTURES,
  differencesIn,
  inShort,
  paragraphSaying,
  picturePlan,
  sentOut,
  textsOf,
  typed,
  withBody,
  withPart,
  withoutMarks,
} from './testing';

const other = testPicture(30, 30);
const [map, chain] = PICTURES;

const DRAWING = /<w:p>(?:(?!<w:p>).)*?<w:drawing>.*?<\/w:p>/gs;
const drawingAt = (xml: string, index: number): string => (xml.match(DRAWING) ?? [])[index] ?? '';
/** A picture's paragraph with its caption's. */
const withCaption = (xml: string, index: number, caption: string): string =>
  drawingAt(xml, index) + paragraphSaying(xml, caption);

const picturesOf = (whole: Plan): readonly Picture[] =>
  [...walkSections(whole.sections)].flatMap(({ section: { prose } }) =>
    prose.flatMap((block) => (block.type === 'picture' ? [block] : [])),
  );

/** The package with other bytes in place of a picture's, or with one more picture, as another program puts it in. */
function withMedium(bytes: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const relations = 'word/_rels/document.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  const xml = Buffer.from(parts[relations] ?? []).toString('utf8');
  const more = `<Relationship Id="rIdNew" Type="${type}" Target="media/${name}"/></Relationships>`;
  return zipSync({
    ...parts,
    [relations]: strToU8(xml.replace('</Relationships>', more)),
    [`word/media/${name}`]: content,
  });
}
const pictureXml = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="285750" cy="285750"/><wp:docPr id="77" name="图片 7" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rIdNew"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

describe('pictures in a file that came back', () => {
  let sent: Uint8Array;
  beforeAll(async () => {
    sent = await sentOut(picturePlan());
  });
  const changed = (change: (xml: string) => string, bytes = sent): Promise<readonly Difference[]> =>
    differencesIn(withBody(bytes, change));
  const taken = (found: readonly Difference[]): Plan => {
    const { plan: next, left } = takeDifferences(picturePlan(), found, countingIds('z'));
    expect(left).toEqual([]);
    return next;
  };

  it('are the same where nothing was changed, in every layout, with the plan that they came from', async () => {
    for (const layout of WORD_PROFILES) {
      const bytes = await sentOut(picturePlan(), layout);
      const read = await readWord(bytes, 'plan.docx', { newId: countingIds() });
      expect(read).toMatchObject({ ok: true, value: { kind: 'returned', differences: [], isOwn: true } });
      expect(read.ok && read.value.kind === 'returned' && read.value.plan.media).toEqual(picturePlan().media);
    }
  });

  it('are compared by caption and by what they say to those who do not see them', async () => {
    const found = await changed((xml) =>
      xml.replace('竹编片区布局', '竹编三大片区布局').replace('三个片区在县域北部', '三个片区都在县域北部'),
    );
    expect(found.map(inShort)).toEqual([
      'edited alt: 三个片区在县域北部 → 三个片区都在县域北部',
      'edited text: 竹编片区布局 → 竹编三大片区布局',
    ]);
    const [first] = picturesOf(taken(found));
    expect(first).toMatchObject({
      alt: '三个片区都在县域北部',
      children: [{ children: [{ text: '竹编三大片区布局' }] }],
    });
    expect(found.map((each) => sayDifference(picturePlan(), each, 'zh-CN').place)).toEqual([
      '一、产业布局 › 竹编片区布局 › 图片的替代文字',
      '一、产业布局 › 竹编片区布局 › 正文',
    ]);
  });

  it('are taken out with their caption, and left where it stayed', async () => {
    const gone = await changed((xml) => xml.replace(withCaption(xml, 0, '竹编片区布局'), ''));
    expect(gone.map(inShort)).toEqual(['deleted picture: 三个片区在县域北部\n竹编片区布局 → ']);
    expect(picturesOf(taken(gone))).toHaveLength(1);
    const torn = await changed((xml) => xml.replace(drawingAt(xml, 0), ''));
    expect(torn.map(inShort)).toEqual(['deleted picture (picture): 三个片区在县域北部 → ']);
    const bare = await changed((xml) => xml.replace(paragraphSaying(xml, '竹编产业链'), ''));
    expect(bare.map(inShort)).toEqual(['deleted text: 竹编产业链 → ']);
    expect(picturesOf(taken(bare))[1]?.children[0].children).toEqual([{ text: '' }]);
  });

  it('are moved with their caption', async () => {
    const found = await changed((xml) => {
      const moved = withCaption(xml, 0, '竹编片区布局');
      return xml.replace(moved, '').replace(paragraphSaying(xml, '链上企业'), (was) => was + moved);
    });
    expect(found.map(inShort)).toEqual(['moved picture: 三个片区在县域北部 → 三个片区在县域北部']);
    expect(picturesOf(taken(found)).map(({ media: name }) => name)).toEqual([chain.name, map.name]);
    expect(textsOf(taken(found)).filter((text) => text !== '')).toEqual([
      ...['产业布局', '全县形成三个竹编片区。', '各片区错位发展。'],
      ...['产业链条', '产业链条如图所示。', '竹编产业链', '链上企业抱团发展。', '竹编片区布局'],
    ]);
  });

  it('are replaced by another, and taken in where they are PNG or JPEG', async () => {
    const swapped = (bytes: Uint8Array, name: string): Promise<readonly Difference[]> =>
      changed((xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rIdNew"'), withMedium(sent, name, bytes));
    const found = await swapped(testPng(30, 30), 'other.png');
    expect(found.map(inShort)).toEqual([
      'replaced picture: 三个片区在县域北部 (60 × 40) → 三个片区在县域北部 (30 × 30)',
    ]);
    const next = taken(found);
    expect(mediaUsed(next.sections)).toEqual([other.name, chain.name]);
    expect(next.media?.[other.name]).toBe(other.content);
    const drawing = await swapped(strToU8('not a picture'), 'other.emf');
    expect(drawing.map(inShort)).toEqual([
      'replaced picture (picture): 三个片区在县域北部 (60 × 40) → 三个片区在县域北部 (EMF)',
    ]);
  });

  it('that a tracked change took out or moved are said once', async () => {
    const tracked = (paragraph: string, kind: string): string =>
      paragraph
        .replace('</w:pPr>', `<w:rPr><w:${kind} w:id="901" w:author="甲"/></w:rPr></w:pPr>`)
        .replace(/<w:r>.*<\/w:r>/s, (runs) => `<w:${kind} w:id="900" w:author="甲">${runs}</w:${kind}>`);
    const both = (xml: string): readonly string[] => [drawingAt(xml, 0), paragraphSaying(xml, '竹编片区布局')];
    const marked = (xml: string, kind: string): string =>
      both(xml).reduce((next, each) => next.replace(each, tracked(each, kind)), xml);
    expect((await changed((xml) => marked(xml, 'del'))).map(inShort)).toEqual([
      'deleted picture: 三个片区在县域北部\n竹编片区布局 → ',
    ]);
    const moved = await changed((xml) => {
      const there = both(xml).map((each) => tracked(withoutMarks(each), 'moveTo'));
      return marked(xml, 'moveFrom').replace(paragraphSaying(xml, '链上企业'), (was) => was + there.join(''));
    });
    expect(moved.map(inShort)).toEqual(['moved picture: 三个片区在县域北部 → 三个片区在县域北部']);
  });

  it('that stand twice are told apart where one was taken out, without bookmarks too', async () => {
    const twice = plan(
      media(map),
      section(
        { id: 'sec0000001', heading: '产业布局' },
        ...[paragraph('县域北部。'), picture(map.name, { caption: '北部片区' })],
        ...[paragraph('县域南部。'), picture(map.name, { caption: '南部片区' })],
        paragraph('各片区错位发展。'),
      ),
    );
    const bytes = await sentOut(twice);
    for (const [index, caption] of ['北部片区', '南部片区'].entries())
      for (const marks of [withoutMarks, (xml: string) => xml]) {
        const found = await changed((xml) => marks(xml.replace(withCaption(xml, index, caption), '')), bytes);
        expect(found.map(inShort)).toEqual([`deleted picture: ${caption}\n${caption} → `]);
      }
  });

  it('that came keep the width that they stood in, and no path of a computer becomes their alternative text', async () => {
    const wide = pictureXml('C:\\Users\\甲\\图.png').replace('cx="285750"', 'cx="2808000"');
    const found = await changed(
      (xml) => xml.replace(paragraphSaying(xml, '链上企业'), (was) => was + wide),
      withMedium(sent, 'other.png', testPng(30, 30)),
    );
    const [, , came] = picturesOf(taken(found));
    expect([came?.alt, came?.width]).toEqual([undefined, 50]);
  });

  it('that came are taken in with their caption', async () => {
    const bytes = withMedium(sent, 'other.png', testPng(30, 30));
    const found = await changed(
      (xml) =>
        xml.replace(paragraphSaying(xml, '链上企业'), (was) => was + pictureXml('编织示范') + typed('图3 编织示范')),
      bytes,
    );
    expect(found.map(inShort)).toEqual(['inserted picture:  → 编织示范\n图3 编织示范']);
    const next = taken(found);
    expect(picturesOf(next)[2]).toMatchObject({
      ...{ media: other.name, alt: '编织示范' },
      children: [{ children: [{ text: '图3 编织示范' }] }],
    });
    expect(next.media?.[other.name]).toBe(other.content);
  });

  it('that were cropped, resized, or put into a table are listed', async () => {
    const found = await changed((xml) =>
      xml
        .replace(/<a:srcRect\/>|(?=<a:stretch>)/, '<a:srcRect l="20000"/>')
        .replace(/(.*)<wp:extent cx="\d+"/s, '$1<wp:extent cx="1800000"'),
    );
    expect(found.map(({ kind, place, obstacle }) => [kind, place.kind, obstacle])).toEqual([
      ['restyled', 'picture', 'picture'],
      ['restyled', 'picture', 'picture'],
    ]);
    const inTable = await changed(
      (xml) =>
        xml.replace(
          paragraphSaying(xml, '链上企业'),
          (was) => `${was}<w:tbl><w:tr><w:tc>${pictureXml('编织示范')}</w:tc></w:tr></w:tbl>`,
        ),
      withMedium(sent, 'other.png', testPng(30, 30)),
    );
    expect(inTable.map(inShort)).toContain('inserted document (not-in-plan):  → 1');
  });

  it('are found without bookmarks too, and beside a plan where the snapshot is gone', async () => {
    const change = (xml: string): string =>
      withoutMarks(xml)
        .replace('三个片区在县域北部', '三个片区都在县域北部')
        .replace('>竹编产业链<', '>竹编全产业链<')
        .replace(withoutMarks(drawingAt(xml, 1)), '');
    const said = [
      'edited alt: 三个片区在县域北部 → 三个片区都在县域北部',
      'deleted picture (picture): 竹编产业链 → ',
      'edited text: 竹编产业链 → 竹编全产业链',
    ];
    expect((await changed(change)).map(inShort)).toEqual(said);
    const bare = withPart(withBody(sent, change), 'customXml/item1.xml', () => '<other/>');
    expect((await differencesIn(bare, picturePlan())).map(inShort)).toEqual(said);
  });
});
