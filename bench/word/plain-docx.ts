import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Page } from './content';

const WIDTH = 8844;

/** The pages as one who uses `docx` alone would write them. */
export function writeWithDocx(pages: readonly Page[]): Promise<Uint8Array> {
  const paragraph = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const table = (rows: Page['rows']): Table => {
    const width = Math.floor(WIDTH / (rows[0]?.length ?? 1));
    const cell = (text: string): TableCell =>
      new TableCell({ width: { size: width, type: 'dxa' }, children: [paragraph(text)] });
    return new Table({
      columnWidths: (rows[0] ?? []).map(() => width),
      rows: rows.map((row, at) => new TableRow({ tableHeader: at === 0, children: row.map(cell) })),
    });
  };
  const children = pages.flatMap(({ heading, paragraphs, rows }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
    ...paragraphs.map(paragraph),
    table(rows),
  ]);
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}
