import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string): string => `<w:p>${run(text)}</w:p>`;

/** A paragraph, one with a comment on it, one with a tracked deletion, or a table. */
export type OldBlock =
  | string
  | { readonly text: string; readonly comment: string }
  | { readonly text: string; readonly deleted: string }
  | { readonly rows: readonly (readonly string[])[] };

function blockXml(block: OldBlock): string {
  if (typeof block === 'string') return line(block);
  if ('rows' in block) {
    const row = (cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join('')}</w:tr>`;
    return `<w:tbl>${block.rows.map(row).join('')}</w:tbl>`;
  }
  if ('comment' in block)
    return `<w:p><w:commentRangeStart w:id="0"/>${run(block.text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  return `<w:p>${run(block.text)}<w:del w:id="9" w:author="李工" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>${block.deleted}</w:delText></w:r></w:del></w:p>`;
}

/** A Word file as an office keeps it from an earlier year: typed without styles. */
export function oldWordFile(blocks: readonly OldBlock[]): Uint8Array {
  const comment = blocks.flatMap((block) => (typeof block === 'object' && 'comment' in block ? [block.comment] : []));
  const comments = comment.map((text) => `<w:comment w:id="0" w:author="王芳">${line(text)}</w:comment>`).join('');
  const part = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('comments', 'comments')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/comments" Target="comments.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${NAMESPACE}"><w:body>${blocks.map(blockXml).join('')}<w:sectPr/></w:body></w:document>`,
    'word/comments.xml': `<w:comments xmlns:w="${NAMESPACE}">${comments}</w:comments>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
