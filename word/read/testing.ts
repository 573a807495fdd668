import { strToU8, zipSync } from 'fflate';
import { sayFailure } from '#core/words';
import type { WordText } from './document';
import { readDocx } from './read-docx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const part = (root: string, content: string): string => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
const relation = (kind: string, target: string): string =>
  `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** What may stand beside the body: the content of a part by its name. */
export interface Beside {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** The parts of a small Word file around a body. */
export function partsOfDocx(
  body: string,
  beside: Beside & { readonly commentsExtended?: string } = {},
): Record<string, string> {
  const { commentsExtended, ...others } = beside;
  const parts = Object.entries(others).map(([name, content]) => [`word/${name}.xml`, part(name, content)] as const);
  const extended =
    commentsExtended === undefined
      ? []
      : [['word/commentsExtended.xml', `<w15:commentsEx ${NAMESPACES}>${commentsExtended}</w15:commentsEx>`] as const];
  const named = [...Object.keys(others), ...(commentsExtended === undefined ? [] : ['commentsExtended'])];
  return {
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(named.map((name) => relation(name, `${name}.xml`)).join('')),
    ...Object.fromEntries([...parts, ...extended]),
  };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** What the reader reads in a small file with this body. */
export function readBody(body: string, beside: Parameters<typeof partsOfDocx>[1] = {}): WordText {
  const read = readDocx(zipped(partsOfDocx(body, beside)), 'a.docx');
  if (!read.ok) throw new Error(sayFailure(read.failure, 'en'));
  return read.value;
}

/** A run, and a paragraph of what is given: text becomes a run. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
