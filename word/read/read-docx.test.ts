import { describe, expect, it } from 'vitest';
import type { WordBlock, WordParagraph, WordText } from './document';
import { blocksText, paragraphText } from './paragraph-text';
import { p, partsOfDocx, readBody, run, zipped } from './testing';
import { readDocx } from './read-docx';

const isParagraph = (block: WordBlock): block is WordParagraph => block.kind === 'paragraph';
const paragraphs = ({ blocks }: WordText): readonly WordParagraph[] => blocks.filter(isParagraph);
const by = 'w:id="1" w:author="李梅" w:date="2026-03-01T09:00:00Z"';

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a7"><w:name w:val="标题 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="Own"/><w:basedOn w:val="x"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Body"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="r1"><w:name w:val="R1"/><w:basedOn w:val="r2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="r2"><w:name w:val="R2"/><w:basedOn w:val="r1"/></w:style>';
  const level = (id: string, own = ''): number | undefined =>
    paragraphs(readBody(p('甲', `<w:pStyle w:val="${id}"/>${own}`), { styles }))[0]?.heading;

  it('are known by the outline level or name of their style, never by its id', () => {
    expect([level('a7'), level('x'), level('y'), level('Heading1'), level('gone')]).toEqual([
      2,
      1,
      1,
      undefined,
      undefined,
    ]);
  });
  it('are known by a level of their own, and a ring of styles has an end', () => {
    expect([level('Heading1', '<w:outlineLvl w:val="2"/>'), level('r1')]).toEqual([3, undefined]);
  });
});

describe('lists', () => {
  const lvl = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '%1、')}${lvl(1, 'chineseCounting', '（%2）')}${lvl(2, 'decimal', '%3.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${lvl(0, 'bullet', '•')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${lvl(0, 'upperRoman', '%1')}${lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (list: number, level: number): string =>
    p('甲', `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
  const numbers = (...items: readonly string[]): readonly (string | undefined)[] =>
    paragraphs(readBody(items.join(''), { numbering })).map(({ list }) => list?.number);

  it('are counted as Word counts them, level by level', () => {
    expect(numbers(item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 0), item(1, 1))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ]);
  });
  it('go on in another list of the same shape, unless that begins anew', () => {
    expect(numbers(item(1, 0), item(1, 0), item(4, 0), item(4, 0))).toEqual(['一、', '二、', '一、', '二、']);
  });
  it('have digits at legal levels, and no number for bullets and what is in no list', () => {
    expect(numbers(item(3, 0), item(3, 1), item(2, 0), item(0, 0), p('乙'))).toEqual([
      'I',
      '1.1',
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      paragraphs(readBody(item(2, 0) + item(1, 0) + item(0, 0), { numbering })).map(({ list }) => list?.isOrdered),
    ).toEqual([false, true, undefined]);
  });
  it('belong to styles by the level that names the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
    const own = `<w:abstractNum w:abstractNumId="7">${lvl(0, 'decimal', '%1')}${lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>')}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>`;
    const [first] = paragraphs(readBody(p('甲', '<w:pStyle w:val="h2"/>'), { styles, numbering: own }));
    expect(first?.list).toEqual({ level: 1, isOrdered: true, number: '1.1' });
  });
});

describe('text', () => {
  const textOf = (content: string): string =>
    paragraphs(readBody(p(content)))
      .map(paragraphText)
      .join('|');

  it('has breaks, tabs, symbols and special hyphens in their places, and no page breaks', () => {
    expect(
      textOf(
        '<w:r><w:t>甲</w:t><w:br/><w:tab/><w:noBreakHyphen/><w:sym w:font="S" w:char="2022"/><w:br w:type="page"/></w:r>',
      ),
    ).toBe('甲\n\t\u2011•');
  });
  it('has the results of fields and not their instructions, also of fields in fields', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(
      textOf(
        `${run('见')}${field('REF a', field('PAGE', run('3')))}<w:fldSimple w:instr="PAGE">${run('4')}</w:fldSimple>`,
      ),
    ).toBe('见34');
  });
  it('keeps marks, and joins runs that look alike', () => {
    const [first] = paragraphs(
      readBody(
        p(
          run('甲', '<w:b/>') +
            run('乙', '<w:b/>') +
            run('丙', '<w:b w:val="0"/><w:i/>') +
            run('丁', '<w:u w:val="none"/>'),
        ),
      ),
    );
    expect(first?.runs).toEqual([{ text: '甲乙', bold: true }, { text: '丙', italic: true }, { text: '丁' }]);
  });
  it('reads one way of those in which a thing is written', () => {
    expect(
      textOf(
        `<mc:AlternateContent><mc:Choice Requires="x">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ).toBe('新');
    expect(textOf(`<mc:AlternateContent><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`)).toBe('旧');
  });
  it('of text boxes stands apart', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('框中')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const read = readBody(p(run('外') + box));
    expect([paragraphs(read).map(paragraphText), read.boxes.map(blocksText)]).toEqual([['外'], ['框中']]);
  });
});

describe('tables', () => {
  it('have spans, cells that go on, head rows and rows that came or went', () => {
    const cell = (text: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
    const table =
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('乙', '<w:vMerge w:val="restart"/>')}</w:tr>` +
      `<w:tr><w:trPr><w:ins ${by}/></w:trPr>${cell('丙')}<w:sdt><w:sdtContent>${cell('丁')}</w:sdtContent></w:sdt>${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`;
    const [read] = readBody(table).blocks;
    const rows = read?.kind === 'table' ? read.rows : [];
    expect(
      rows.map(({ cells }) => cells.map(({ columns, goesOn, blocks }) => [blocksText(blocks), columns, goesOn])),
    ).toEqual([
      [
        ['甲', 2, undefined],
        ['乙', 1, undefined],
      ],
      [
        ['丙', 1, undefined],
        ['丁', 1, undefined],
        ['', 1, true],
      ],
    ]);
    expect(rows.map(({ isHead, revision }) => [isHead, revision?.kind])).toEqual([
      [true, undefined],
      [undefined, 'inserted'],
    ]);
  });
});

describe('tracked changes', () => {
  it('of each kind keep their author and time, and the text reads as it is now', () => {
    const body = p(
      `${run('甲')}<w:ins ${by}>${run('乙')}</w:ins><w:del ${by}><w:r><w:delText>丙</w:delText></w:r></w:del>` +
        `<w:moveFrom ${by}>${run('丁')}</w:moveFrom><w:moveTo ${by}>${run('戊')}</w:moveTo>${run('己', `<w:rPrChange ${by}/>`)}`,
      `<w:rPr><w:del ${by}/></w:rPr>`,
    );
    const read = readBody(body);
    const [first] = paragraphs(read);
    expect(first?.runs.map(({ text, revision, isReformatted }) => [text, revision?.kind ?? isReformatted])).toEqual([
      ['甲', undefined],
      ['乙', 'inserted'],
      ['丙', 'deleted'],
      ['丁', 'moved-from'],
      ['戊', 'moved-to'],
      ['己', true],
    ]);
    expect(first?.runs[1]?.revision).toEqual({ kind: 'inserted', author: '李梅', at: '2026-03-01T09:00:00Z' });
    expect(first?.mark?.kind).toBe('deleted');
    expect(first && paragraphText(first)).toBe('甲乙戊己');
    expect(read.counts).toMatchObject({ insertions: 1, deletions: 2, moves: 2, formatChanges: 1 });
  });
  it('that LibreOffice dates with zeros have no time', () => {
    const [first] = paragraphs(
      readBody(p(`<w:ins w:id="1" w:author="a" w:date="0-00-00T00:00:00Z">${run('乙')}</w:ins>`)),
    );
    expect(first?.runs[0]?.revision).toEqual({ kind: 'inserted', author: 'a' });
  });
});

describe('comments', () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${String(id)}" w:author="王强" w:date="2026-03-02T10:00:00Z"><w:p w14:paraId="0000000${String(id)}">${run(text)}</w:p></w:comment>`;
  const start = (id: number): string => `<w:commentRangeStart w:id="${String(id)}"/>`;
  const end = (id: number): string => `<w:commentRangeEnd w:id="${String(id)}"/>`;
  const read = readBody(
    start(1) + p(`${run('甲')}${end(1)}${run('乙')}`) + p(`${run('丙')}<w:r><w:commentReference w:id="2"/></w:r>`),
    {
      comments: comment(1, '请核实') + comment(2, '已核实') + comment(3, '没有位置'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
    },
  );

  it('are listed with author, time, answers and state, also without a place', () => {
    expect(
      read.comments.map(({ id, text, parent, isDone, isAnchored }) => [id, text, parent, isDone, isAnchored]),
    ).toEqual([
      ['1', '请核实', undefined, true, true],
      ['2', '已核实', '1', undefined, true],
      ['3', '没有位置', undefined, undefined, false],
    ]);
    expect(read.comments[0]).toMatchObject({ author: '王强', at: '2026-03-02T10:00:00Z' });
  });
  it('are on the text of their range, from before a paragraph too', () => {
    expect(paragraphs(read)[0]?.runs).toEqual([{ text: '甲', comments: ['1'] }, { text: '乙' }]);
    expect(read.counts).toMatchObject({ commentRanges: 1, commentMarks: 1 });
  });
});

describe('notes, controls, bookmarks and the snapshot', () => {
  it('keep notes apart from separators, with their marks in the text', () => {
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p('注文')}</w:footnote>`;
    const read = readBody(p(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes });
    expect(read.notes.map(({ id, blocks }) => [id, blocksText(blocks)])).toEqual([['footnote:2', '注文']]);
    expect(paragraphs(read)[0]?.runs).toEqual([{ text: '甲' }, { text: '', note: 'footnote:2' }]);
  });
  it('keep controls with kind, tag, alias and text, and read what is in them', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="单位"/><w:tag w:val="t"/><w:dropDownList/></w:sdtPr><w:sdtContent>${run('市商务局')}</w:sdtContent></w:sdt>`;
    const read = readBody(p(control));
    expect(read.controls).toEqual([{ kind: 'choice', alias: '单位', tag: 't', text: '市商务局' }]);
    expect(paragraphs(read)[0]?.runs).toEqual([{ text: '市商务局', control: 0 }]);
  });
  it('give bookmarks between paragraphs to the next one', () => {
    const read = readBody(
      `<w:bookmarkStart w:id="1" w:name="_pb_a"/>${p('<w:bookmarkStart w:id="2" w:name="_pb_b"/>')}<w:bookmarkEnd w:id="1"/>${p('乙')}`,
    );
    expect(paragraphs(read).map(({ bookmarks }) => bookmarks)).toEqual([['_pb_a', '_pb_b'], []]);
  });
  it('give the snapshot as it stands, whatever its part is called', () => {
    const parts = {
      ...partsOfDocx(p('甲')),
      'customXml/item7.xml': '<x:snapshot xmlns:x="urn:planloom:snapshot:1">{&quot;plan&quot;:1}</x:snapshot>',
    };
    const read = readDocx(zipped(parts), 'a.docx');
    expect(read.ok && read.value.snapshot).toBe('{"plan":1}');
  });
});
