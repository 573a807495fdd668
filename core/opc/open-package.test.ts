import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage, type Package } from './index';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const open = (parts: Readonly<Record<string, string>>): Package => {
  const opened = openPackage(zip(parts), 'a.docx', 'not-a-word-document');
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
};
const rels = relations(
  `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/word/document.xml"/>` +
    `<Relationship Id="r2" Type="${OFFICE}/officeDocument" Target="word/other.xml"/>`,
);

describe('a package', () => {
  it('finds parts whatever the case and the slashes of their names', () => {
    const { part, names } = open({ 'Word\\Document.XML': '<a/>' });
    expect(part('/word/document.xml')).toEqual(strToU8('<a/>'));
    expect([part('word/gone.xml'), names]).toEqual([undefined, ['word/document.xml']]);
  });

  it('names its main part, and by kind the first part that another names', () => {
    const opened = open({ '_rels/.rels': rels });
    expect(opened.main).toBe('word/document.xml');
    expect([...opened.relationsOf('')]).toEqual([
      ['r1', 'word/document.xml'],
      [':officeDocument', 'word/document.xml'],
      ['r2', 'word/other.xml'],
    ]);
  });

  it('counts targets from the folder of the part, never above the package, and leaves out what lies outside', () => {
    const targets = ['notes.xml', './notes.xml', '../customXml/item1.xml', '../../../../etc/passwd'];
    const inside = targets
      .map((target, at) => `<Relationship Id="r${String(at)}" Type="t" Target="${target}"/>`)
      .join('');
    const outside = '<Relationship Id="web" Type="t" Target="https://example.org" TargetMode="External"/>';
    const found = open({ 'word/_rels/document.xml.rels': relations(inside + outside) }).relationsOf(
      'word/document.xml',
    );
    expect(['r0', 'r1', 'r2', 'r3', 'web'].map((id) => found.get(id))).toEqual([
      'word/notes.xml',
      'word/notes.xml',
      'customXml/item1.xml',
      'etc/passwd',
      undefined,
    ]);
  });

  it('is none where bytes are no zip, or a zip cut short', () => {
    const kinds = [new Uint8Array(), strToU8('text'), strToU8('PK'), zip({ a: 'b' }).subarray(0, 30)].map((bytes) => {
      const opened = openPackage(bytes, 'a.docx', 'not-a-word-document');
      return opened.ok ? 'ok' : opened.failure.kind;
    });
    expect(kinds).toEqual(['not-a-word-document', 'not-a-word-document', 'damaged', 'damaged']);
  });
});
