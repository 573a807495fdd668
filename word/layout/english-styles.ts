import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { FONTS } from './fonts';
import { officialStyles } from './official-styles';
import { PICTURE_STYLE } from './picture-style';
import { HEADING_LIST, STYLE } from './style-ids';

const font = FONTS.en;
const TEXT_SIZE = 24;
const line = { line: 320, lineRule: 'exact' } as const;

const heading = (level: number, size: number, before: number) => ({
  basedOn: 'Normal',
  next: STYLE.text,
  run: { font: font.strong, color: '000000', size, bold: true, italics: false },
  paragraph: {
    keepNext: true,
    numbering: { reference: HEADING_LIST, level: level - 1 },
    spacing: { before, after: 120, line: size * 13, lineRule: 'exact' },
  } as const,
});

const list = (id: string, name: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { indent: { left: 720, hanging: 360 }, spacing: { after: 60, ...line } },
});

const tableStyle = (id: string, name: string, size: number, isHead: boolean): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size, ...(isHead && { bold: true }) },
  paragraph: {
    spacing: { before: 20, after: 20, line: size * 12, lineRule: 'exact' },
    ...(isHead && { alignment: 'center' }),
  },
});

const contents = (level: number): IParagraphStyleOptions => ({
  id: `TOC${String(level)}`,
  name: `toc ${String(level)}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { size: TEXT_SIZE, bold: level === 1 },
  paragraph: {
    indent: { left: (level - 1) * 360 },
    spacing: { before: level === 1 ? 60 : 0, after: 0, line: 300, lineRule: 'exact' },
  },
});

const own: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.text,
    name: 'Body Text',
    basedOn: 'Normal',
    paragraph: { alignment: 'both', spacing: { after: 120, ...line } },
  },
  {
    id: STYLE.recipients,
    name: 'Salutation',
    basedOn: 'Normal',
    next: STYLE.text,
    paragraph: { spacing: { after: 120, ...line } },
  },
  {
    id: STYLE.runInHeading,
    name: 'Run-in Heading',
    basedOn: 'Normal',
    next: STYLE.text,
    run: { bold: true, italics: true },
    paragraph: { keepNext: true, spacing: { before: 60, after: 60, ...line } },
  },
  list(STYLE.bullet, 'List Bullet'),
  list(STYLE.number, 'List Number'),
  { id: STYLE.annexList, name: 'Annex List', basedOn: 'Normal' },
  { id: STYLE.signature, name: 'Signature', basedOn: 'Normal', paragraph: { alignment: 'right' } },
  {
    id: STYLE.annexTitle,
    name: STYLE.annexTitle,
    basedOn: 'Normal',
    next: STYLE.text,
    run: { bold: true, size: 32 },
    paragraph: { keepNext: true, outlineLevel: 0, spacing: { after: 160, line: 420, lineRule: 'exact' } },
  },
  {
    id: STYLE.tableNote,
    name: 'Table Note',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { alignment: 'right', keepNext: true },
  },
  tableStyle(STYLE.tableText, 'Table Text', 20, false),
  tableStyle(STYLE.tableHead, 'Table Head', 20, true),
  tableStyle(STYLE.smallTableText, 'Table Text Small', 18, false),
  tableStyle(STYLE.smallTableHead, 'Table Head Small', 18, true),
  {
    id: STYLE.end,
    name: 'Block End',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { after: 140, line: 14, lineRule: 'exact' } },
  },
  {
    id: STYLE.contentsHeading,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true, size: 28 },
    paragraph: { keepNext: true, spacing: { before: 240, after: 120, line: 380, lineRule: 'exact' } },
  },
  contents(1),
  contents(2),
  contents(3),
  { id: STYLE.footer, name: 'footer', basedOn: 'Normal', run: { size: 24 } },
];

/** The styles of a plan in English on the same page: Times New Roman 12 pt, decimal numbers, bold headings. */
export const englishStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: font.text, size: TEXT_SIZE, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, ...line } },
    },
    title: {
      basedOn: 'Normal',
      next: STYLE.text,
      run: { font: font.title, size: 44, bold: true },
      paragraph: { alignment: 'center', spacing: { before: 240, after: 360, line: 560, lineRule: 'exact' } },
    },
    heading1: heading(1, 32, 320),
    heading2: heading(2, 28, 240),
    heading3: heading(3, 24, 160),
    heading4: heading(4, 24, 120),
    heading5: heading(5, 24, 120),
    heading6: heading(6, 24, 120),
    caption: {
      basedOn: 'Normal',
      next: STYLE.tableText,
      run: { bold: true, size: 22, italics: false, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...line } },
    },
  },
  paragraphStyles: [...own, PICTURE_STYLE, ...officialStyles('en')],
};
