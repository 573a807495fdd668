import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { richChinesePlan } from '../draw/testing';
import { planToDocx } from '../plan-to-docx';
import type { LintKind } from './finding';
import { lintDocx } from './lint-docx';

type Parts = Record<string, string>;
type Break = (parts: Parts) => void;

const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/** Changes one part where it surely is. */
const replace =
  (part: string, what: string | RegExp, by: string): Break =>
  (parts) => {
    const changed = (parts[part] ?? '').replace(what, by);
    if (changed === parts[part]) throw new Error(`${String(what)} is not in ${part}.`);
    parts[part] = changed;
  };
const inBody = (xml: string): Break => replace(DOCUMENT, '<w:body>', `<w:body>${xml}`);
const comments =
  (extended: string): Break =>
  (parts) => {
    parts['word/commentsExtended.xml'] = `<w15:commentsEx xmlns:w15="urn:w15">${extended}</w15:commentsEx>`;
    replace(
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="c" Type="c" Target="commentsExtended.xml"/></Relationships>',
    )(parts);
  };

const row = (cells: string): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl><w:p/>`;
const control = (id: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const change = '<w:p><w:ins w:id="900" w:author="a"><w:r/></w:ins></w:p>';
const drawing = '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7"/></wp:inline></w:drawing></w:r></w:p>';
const mark = (id: string, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const markEnd = (id: string): string => `<w:bookmarkEnd w:id="${id}"/>`;

const broken: Readonly<Record<string, readonly [Break, LintKind]>> = {
  'a part that is not well-formed': [replace(DOCUMENT, '</w:body>', ''), 'not-well-formed'],
  'a relationship to a part that is not there': [
    replace(RELATIONSHIPS, '</Relationships>', '<Relationship Id="x" Type="x" Target="gone.xml"/></Relationships>'),
    'missing-part',
  ],
  'a part that nothing leads to': [(parts) => (parts['word/other.xml'] = '<a/>'), 'orphan-part'],
  'a part without a content type': [replace(TYPES, /<Default [^>]*Extension="xml"\/>/, ''), 'missing-content-type'],
  'a content type without its part': [
    replace(TYPES, '</Types>', '<Override ContentType="x" PartName="/word/gone.xml"/></Types>'),
    'orphan-content-type',
  ],
  'a relationship that leads outside': [
    replace(
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="x" Type="x" Target="https://example.org" TargetMode="External"/></Relationships>',
    ),
    'external-relationship',
  ],
  'a relationship that is not there': [inBody('<w:p><w:hyperlink r:id="gone"/></w:p>'), 'missing-relationship'],
  'a style that is not there': [inBody('<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr></w:p>'), 'missing-style'],
  'a style based on one that is not there': [
    replace('word/styles.xml', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Gone"/>'),
    'missing-style',
  ],
  'a list that is not there': [
    inBody('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>'),
    'missing-numbering',
  ],
  'a list without its shape': [
    replace(
      'word/numbering.xml',
      '</w:numbering>',
      '<w:num w:numId="88"><w:abstractNumId w:val="88"/></w:num></w:numbering>',
    ),
    'missing-numbering',
  ],
  'a comment that is not there': [inBody('<w:p><w:r><w:commentReference w:id="5"/></w:r></w:p>'), 'missing-comment'],
  'a note that is not there': [inBody('<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>'), 'missing-note'],
  'an answer to a comment that is not there': [
    comments('<w15:commentEx w15:paraId="1" w15:paraIdParent="2"/>'),
    'orphan-reply',
  ],
  'a bookmark name used twice': [
    inBody(`<w:p>${mark('901', 'a')}${markEnd('901')}${mark('902', 'a')}${markEnd('902')}</w:p>`),
    'bookmark-name-twice',
  ],
  'a bookmark name of 41 characters': [
    inBody(`<w:p>${mark('901', 'a'.repeat(41))}${markEnd('901')}</w:p>`),
    'bookmark-name-too-long',
  ],
  'a bookmark id used twice': [
    inBody(`<w:p>${mark('901', 'a')}${markEnd('901')}${mark('901', 'b')}${markEnd('901')}</w:p>`),
    'bookmark-id-twice',
  ],
  'a bookmark without its end': [inBody(`<w:p>${mark('901', 'a')}</w:p>`), 'bookmark-without-end'],
  'an end without its bookmark': [inBody(`<w:p>${markEnd('901')}</w:p>`), 'bookmark-without-end'],
  'a comment range without its end': [
    inBody('<w:p><w:commentRangeStart w:id="5"/></w:p>'),
    'comment-range-without-end',
  ],
  'a control that holds nothing': [inBody(control('1', '')), 'control-without-content'],
  'a control id used twice': [inBody(control('1', '<w:p/>') + control('1', '<w:p/>')), 'control-id-twice'],
  'the id of a change used twice': [inBody(change + change), 'revision-id-twice'],
  'the id of a drawing used twice': [inBody(drawing + drawing), 'drawing-id-twice'],
  'a cell without a paragraph': [inBody(row('<w:tc><w:tcPr/></w:tc>')), 'cell-without-paragraph'],
  'a cell that ends with a table': [
    inBody(
      row(
        `<w:tc><w:p/>${row('<w:tc><w:p/></w:tc>')
          .replace('<w:p/></', '<w:p/></')
          .replace(/<w:p\/>$/, '')}</w:tc>`,
      ),
    ),
    'cell-without-paragraph',
  ],
  'a row without a cell': [inBody(row('')), 'row-without-cell'],
  'a row wider than its grid': [
    inBody(row('<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>')),
    'row-wider-than-grid',
  ],
  'a field without its end': [inBody('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'), 'field-without-end'],
  'a setting that makes Word ask': [
    replace('word/settings.xml', '<w:mirrorMargins/>', '<w:mirrorMargins/><w:updateFields w:val="true"/>'),
    'asks-to-update',
  ],
};

let good: Uint8Array;
beforeAll(async () => {
  good = (await planToDocx(richChinesePlan(), { profile: 'gbt9704', purpose: 'return' })).bytes;
});

const breakFile = (change: Break): Uint8Array => {
  const parts = Object.fromEntries(Object.entries(unzipSync(good)).map(([name, part]) => [name, strFromU8(part)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

describe('the lint', () => {
  it('finds nothing in a good file', () => {
    expect(lintDocx(good)).toEqual([]);
  });

  it.each(Object.entries(broken))('finds %s, and nothing else', (_, [change, kind]) => {
    expect([...new Set(lintDocx(breakFile(change)).map((finding) => finding.kind))]).toEqual([kind]);
  });

  it('finds that bytes are no Word file', () => {
    const noDocument = zipSync({ 'a.xml': strToU8('<a/>') });
    expect([strToU8('hello'), noDocument].map((bytes) => lintDocx(bytes)[0]?.kind)).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });
});
