import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingIds, walkSections, type Picture } from '#core/model';
import { fromBase64 } from '#core/bytes';
import { guessOutline, importDocument, oldTextOf, readOutline, sayImportNotes } from '#core/import-document';
import { inlineText } from '#core/derive';
import { parsePlan } from '#core/file';
import { PICTURE_LIMITS } from '#core/picture';
import type { Plan } from '#core/records';
import { templateFor } from '#templates';
import { pngChunk, testPng } from '../core/picture/testing';
import { p, partsOfDocx, run } from './read/testing';
import { readWord } from './return/read-word';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture as Word writes it: of a part by its relationship, with what is said of it. */
interface Drawn {
  readonly by: string;
  readonly name?: string;
  readonly alt?: string;
  readonly centimetres?: number;
  /** What stands before the stretch: a cropping. */
  readonly crop?: string;
  readonly turn?: string;
  readonly frame?: 'inline' | 'anchor';
  readonly group?: true;
}

function drawing({
  by,
  name = '图片 1',
  alt = '',
  centimetres = 2,
  crop = '',
  turn = '',
  frame = 'inline',
  group,
}: Drawn) {
  const pic = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill><a:blip xmlns:r="${OFFICE}" ${by}/>${crop}<a:stretch/></pic:blipFill><pic:spPr><a:xfrm ${turn}/></pic:spPr></pic:pic>`;
  const whole = group
    ? `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${pic}</wpg:wgp>`
    : pic;
  const size = String(Math.round(centimetres * 360_000));
  return `<w:r><w:drawing><wp:${frame} xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent cx="${size}" cy="9525"/><wp:docPr id="1" name="${name}" descr="${alt}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData>${whole}</a:graphicData></a:graphic></wp:${frame}></w:drawing></w:r>`;
}
const shown = (part: string, about: Omit<Drawn, 'by'> = {}): string => drawing({ by: `r:embed="${part}"`, ...about });
const box = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** A Word file with parts beside its text, each under its name as relationship. */
function docx(
  body: string,
  media: Readonly<Record<string, Uint8Array>>,
  beside: Parameters<typeof partsOfDocx>[1] = {},
) {
  const parts = Object.entries(partsOfDocx(body, beside)).map(([name, text]) => [name, strToU8(text)] as const);
  const links = Object.keys(media)
    .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/image" Target="media/${name}"/>`)
    .join('');
  const external = `<Relationship Id="away" Type="${OFFICE}/image" Target="file:///C:/a.png" TargetMode="External"/>`;
  const header = `<Relationship Id="head" Type="${OFFICE}/header" Target="header1.xml"/>`;
  const relations = partsOfDocx(body, beside)['word/_rels/document.xml.rels'] ?? '';
  return zipSync(
    {
      ...Object.fromEntries(parts),
      'word/_rels/document.xml.rels': strToU8(
        relations.replace('</Relationships>', `${links}${external}${header}</Relationships>`),
      ),
      'word/header1.xml': strToU8(
        `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(shown('map.png'))}</w:hdr>`,
      ),
      ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    },
    { level: 0 },
  );
}

interface Taken {
  readonly plan: Plan;
  readonly pictures: readonly Picture[];
  readonly said: readonly string[];
}

/** The plan that a file becomes, its pictures, and what is said of those that it does not have. */
async function taken(bytes: Uint8Array, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Taken> {
  const word = await readWord(bytes, '旧稿.docx', { newId: countingIds() });
  if (!word.ok || word.value.kind !== 'foreign') throw new Error('not read as an old document');
  const document = readOutline(oldTextOf(word.value.text));
  const template = templateFor('action-plan', 'zh-CN');
  if (!template) throw new Error('no template');
  const order = { template, mapping: guessOutline(document, template), title: '旧稿', newId: countingIds() };
  const { plan, notes } = importDocument(document, order);
  expect(parsePlan(JSON.parse(JSON.stringify(plan)), '')).toEqual({ ok: true, value: plan });
  const pictures = [...walkSections(plan.sections)].flatMap(({ section }) =>
    section.prose.flatMap((block) => (block.type === 'picture' ? [block] : [])),
  );
  const lines = sayImportNotes(notes, language).flatMap((note) => [note.said, ...note.lines]);
  return { plan, pictures, said: lines.filter((line) => /图片|icture/.test(line)) };
}

const map = testPng(60, 40);
const named = testPng(50, 50, [pngChunk('tEXt', strToU8('Author\0Zhang San'))]);
const HEADED = p('一、重点任务');

describe('pictures of an old document', () => {
  it('stand in the plan where they stood, with their caption, what they show and their width', async () => {
    const body = [
      ...[HEADED, p('全县形成三个片区。'), p(shown('map.png', { alt: '三个片区', centimetres: 7.8 }))],
      ...[p('图1　片区布局'), p('各片区错位发展。')],
      ...[p(run('链条完整。') + shown('named.png', { frame: 'anchor', alt: 'C:\\Users\\zhang\\链条.png' }))],
      ...[p('产业链条', '<w:pStyle w:val="a4"/>'), p('图中可见，链条完整。')],
    ];
    const styles = '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="caption"/></w:style>';
    const { plan, pictures, said } = await taken(
      docx(body.join(''), { 'map.png': map, 'named.png': named }, { styles }),
    );
    expect(
      pictures.map(({ alt, width, children: [caption] }) => [alt, width, inlineText(plan, caption.children)]),
    ).toEqual([
      ['三个片区', 50, '图1　片区布局'],
      [undefined, 13, '产业链条'],
    ]);
    const [first, second] = pictures.map(({ media }) => fromBase64(plan.media?.[media] ?? ''));
    expect(first).toEqual(map);
    expect(second).toEqual(testPng(50, 50));
    const prose = [...walkSections(plan.sections)].flatMap(({ section }) => section.prose);
    const texts = prose.map((block) => (block.type === 'paragraph' ? inlineText(plan, block.children) : block.type));
    const begin = texts.indexOf('全县形成三个片区。');
    expect(texts.slice(begin, begin + 6)).toEqual([
      ...['全县形成三个片区。', 'picture', '各片区错位发展。', '链条完整。', 'picture', '图中可见，链条完整。'],
    ]);
    expect(said).toEqual(['页眉页脚中的图片没有带入：1 张。']);
  });

  it('are listed with why where a plan cannot have them', async () => {
    const large = new Uint8Array(PICTURE_LIMITS.bytes + 1);
    const deleted = `<w:del w:id="9" w:author="李工">${shown('map.png', { name: '图片 7' })}</w:del>`;
    const body = [
      ...[HEADED, p(shown('plan.emf', { name: '图片 1' })), p(shown('large.png', { name: '图片 2' }))],
      ...[p(drawing({ by: 'r:link="away"', name: '图片 3' }))],
      ...[p(shown('map.png', { name: '图片 4', crop: '<a:srcRect l="1000"/>' }))],
      ...[
        p(shown('map.png', { name: '图片 5', turn: 'rot="5400000"' })),
        p(shown('map.png', { name: '图片 6', group: true })),
      ],
      ...[
        p(deleted),
        p(box(p(shown('map.png', { name: '图片 8' })))),
        p('文字。<w:r><w:footnoteReference w:id="2"/></w:r>'),
      ],
    ];
    const footnotes = `<w:footnote w:id="2">${p(drawing({ by: 'r:link="away"', name: '图片 9' }))}</w:footnote>`;
    const media = { 'map.png': map, 'plan.emf': strToU8('EMF'), 'large.png': large };
    const { pictures, plan, said } = await taken(docx(body.join(''), media, { footnotes }));
    expect([pictures, plan.media]).toEqual([[], undefined]);
    expect(said).toEqual([
      '图片没有带入（9 张）：',
      '“图片 1”：不是完好的 PNG 或 JPEG 图片，请另存为 PNG 后插入',
      '“图片 2”：太大，请缩小后插入',
      '“图片 3”：文件里只有链接，没有图片本身',
      ...['4', '5'].map((number) => `“图片 ${number}”：在 Word 中裁剪、旋转或翻转过，请按看到的样子另存为图片后插入`),
      '“图片 6”：是组合图形的一部分，请把整个图形另存为图片后插入',
      '“图片 7”：修订中已删除',
      '“图片 8”：在文本框中',
      '“图片 9”：在脚注或尾注中',
      '页眉页脚中的图片没有带入：1 张。',
    ]);
  });

  it('stand behind the table in whose cells they stood; a table of nothing else is not needed', async () => {
    const cells = table(p('基地'), p(shown('map.png'))) + p('下文。') + table(p(shown('named.png')), p(''));
    const { plan, pictures, said } = await taken(
      docx(HEADED + p('上文。') + cells + p('末段。'), { 'map.png': map, 'named.png': named }),
      'en',
    );
    const prose = [...walkSections(plan.sections)].flatMap(({ section }) => section.prose.map(({ type }) => type));
    expect(prose.filter((type) => type === 'table' || type === 'picture')).toEqual(['table', 'picture', 'picture']);
    expect(pictures).toHaveLength(2);
    expect(said).toEqual([
      'Pictures in the heads and feet of pages not taken: 1.',
      'Pictures in tables, now behind their table: 2.',
    ]);
  });

  it('in the way that Word wrote before 2007 are read too, and a drawing above the title is no line of the head', async () => {
    const old = `<w:r><w:pict><v:shape style="width:78pt;height:20pt" alt="园区"><v:imagedata r:id="map.png" xmlns:r="${OFFICE}"/></v:shape></w:pict></w:r>`;
    const body = p(shown('named.png', { name: '徽标' })) + p('竹编产业行动计划') + HEADED + p('上文。') + p(old);
    const { plan, pictures } = await taken(docx(body, { 'map.png': map, 'named.png': named }));
    expect(pictures.map(({ alt, width }) => [alt, width])).toEqual([
      [undefined, 13],
      ['园区', 18],
    ]);
    expect(JSON.stringify(plan.sections)).not.toContain('竹编产业行动计划');
  });
});
