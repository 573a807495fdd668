import { childNamed, elementsIn, type XmlElement } from '#core/opc';
import type { WordBlock, WordCell, WordRow, WordTable } from './document';
import { choiceOf } from './choice-of';
import { contentOf, markOf, readParagraph, type Reading } from './read-paragraph';
import { isOn, valueOf } from './read-styles';

/** Elements around blocks whose insides are read as if they were not there. */
const THROUGH = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:customXml', 'w:smartTag']);

/** Reads paragraphs and tables in order. Bookmarks and comments that begin between blocks begin in the next paragraph. */
export function readBlocks(elements: readonly XmlElement[], reading: Reading, control?: number): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let bookmarks: string[] = [];
  const inControl = control === undefined ? {} : { control };
  for (const element of elements) {
    const { name, attributes } = element;
    if (name === 'w:p') {
      blocks.push(readParagraph(element, reading, { bookmarks, ...inControl }));
      bookmarks = [];
    } else if (name === 'w:tbl') blocks.push(readTable(element, reading));
    else if (name === 'w:sdt') blocks.push(...readBlocks(contentOf(element), reading, reading.control(element)));
    else if (name === 'mc:AlternateContent') blocks.push(...readBlocks(choiceOf(element), reading, control));
    else if (THROUGH.has(name)) blocks.push(...readBlocks(elementsIn(element), reading, control));
    else if (name === 'w:bookmarkStart') bookmarks.push(attributes['w:name'] ?? '');
    else if (name === 'w:commentRangeStart') {
      reading.openComments.add(attributes['w:id'] ?? '');
      reading.anchored.add(attributes['w:id'] ?? '');
    } else if (name === 'w:commentRangeEnd') reading.openComments.delete(attributes['w:id'] ?? '');
  }
  return blocks;
}

/** Rows or cells, those in content controls among them. */
function* inside(element: XmlElement, name: string, reading: Reading): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === name) yield child;
    else if (child.name === 'w:sdt') {
      reading.control(child);
      for (const content of elementsIn(child))
        if (content.name === 'w:sdtContent') yield* inside(content, name, reading);
    } else if (child.name === 'w:customXml') yield* inside(child, name, reading);
  }
}

function readTable(element: XmlElement, reading: Reading): WordTable {
  return { kind: 'table', rows: [...inside(element, 'w:tr', reading)].map((row) => readRow(row, reading)) };
}

function readRow(row: XmlElement, reading: Reading): WordRow {
  const properties = childNamed(row, 'w:trPr');
  const revision = markOf(properties);
  return {
    ...(isOn(childNamed(properties, 'w:tblHeader')) && { isHead: true }),
    ...(revision && { revision }),
    cells: [...inside(row, 'w:tc', reading)].map((cell) => readCell(cell, reading)),
  };
}

function readCell(cell: XmlElement, reading: Reading): WordCell {
  const properties = childNamed(cell, 'w:tcPr');
  const merge = childNamed(properties, 'w:vMerge');
  const columns = Number(valueOf(childNamed(properties, 'w:gridSpan')) ?? 1);
  return {
    columns: columns >= 1 && columns <= 100 ? columns : 1,
    ...(merge && valueOf(merge) !== 'restart' && { goesOn: true }),
    blocks: readBlocks(elementsIn(cell), reading),
  };
}
