import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { FONTS } from './fonts';
import { CHARACTER_SPACING, LINE, SIZE } from './measures';
import { officialStyles } from './official-styles';
import { PICTURE_STYLE } from './picture-style';
import { HEADING_LIST, STYLE } from './style-ids';

const font = FONTS['zh-CN'];
const onGrid = { characterSpacing: CHARACTER_SPACING };
const twoCharacters = { firstLine: 630, firstLineChars: 200 };
const emptyLine = LINE;

const heading = (level: number, fonts: (typeof font)[keyof typeof font]) => ({
  basedOn: 'Normal',
  next: STYLE.text,
  run: { ...onGrid, font: fonts, color: '000000', size: SIZE.三号, bold: false, italics: false },
  paragraph: { indent: twoCharacters, keepNext: true, numbering: { reference: HEADING_LIST, level: level - 1 } },
});

const tableStyle = (id: string, name: string, size: number, isHead: boolean): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size, characterSpacing: 0, ...(isHead && { font: font.strong }) },
  paragraph: { spacing: { line: size * 14, lineRule: 'exact' }, ...(isHead && { alignment: 'center' }) },
});

const own: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.text,
    name: 'Body Text',
    basedOn: 'Normal',
    run: onGrid,
    paragraph: { indent: twoCharacters, alignment: 'both' },
  },
  { id: STYLE.recipients, name: 'Salutation', basedOn: 'Normal', next: STYLE.text, run: onGrid },
  {
    id: STYLE.runInHeading,
    name: 'Run-in Heading',
    basedOn: 'Normal',
    next: STYLE.text,
    run: { ...onGrid, bold: true },
    paragraph: { indent: twoCharacters, keepNext: true },
  },
  {
    id: STYLE.bullet,
    name: 'List Bullet',
    basedOn: 'Normal',
    run: onGrid,
    paragraph: { indent: twoCharacters, alignment: 'both' },
  },
  {
    id: STYLE.number,
    name: 'List Number',
    basedOn: 'Normal',
    run: onGrid,
    paragraph: { indent: twoCharacters, alignment: 'both' },
  },
  { id: STYLE.annexList, name: 'Annex List', basedOn: 'Normal', run: onGrid },
  { id: STYLE.signature, name: 'Signature', basedOn: 'Normal', run: onGrid, paragraph: { alignment: 'right' } },
  {
    id: STYLE.annexLabel,
    name: 'Annex Label',
    basedOn: 'Normal',
    next: STYLE.annexTitle,
    run: { font: font.strong },
    paragraph: { keepNext: true },
  },
  {
    id: STYLE.annexTitle,
    name: 'Annex Title',
    basedOn: 'Normal',
    next: STYLE.text,
    run: { font: font.title, size: SIZE.二号 },
    paragraph: {
      alignment: 'center',
      keepNext: true,
      outlineLevel: 0,
      spacing: { before: emptyLine, after: emptyLine / 3, line: LINE, lineRule: 'exact' },
    },
  },
  {
    id: STYLE.tableNote,
    name: 'Table Note',
    basedOn: 'Normal',
    run: { size: SIZE.小四 },
    paragraph: { alignment: 'right', keepNext: true, spacing: { line: 400, lineRule: 'exact' } },
  },
  tableStyle(STYLE.tableText, 'Table Text', SIZE.小四, false),
  tableStyle(STYLE.tableHead, 'Table Head', SIZE.小四, true),
  tableStyle(STYLE.smallTableText, 'Table Text Small', SIZE.五号, false),
  tableStyle(STYLE.smallTableHead, 'Table Head Small', SIZE.五号, true),
  {
    id: STYLE.end,
    name: 'Block End',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { line: 14, lineRule: 'exact' } },
  },
  {
    id: STYLE.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { font: font.pageNumber, size: SIZE.四号 },
    paragraph: { spacing: { line: 240, lineRule: 'auto' } },
  },
];

/** The styles of GB/T 9704-2012: title 小标宋 2, headings 黑体, 楷体, 仿宋, 仿宋 and text 仿宋, all size 3, none bold. */
export const chineseStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: font.text, size: SIZE.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, line: LINE, lineRule: 'exact' } },
    },
    title: {
      basedOn: 'Normal',
      next: STYLE.text,
      run: { font: font.title, size: SIZE.二号, bold: false },
      paragraph: { alignment: 'center', spacing: { after: emptyLine, line: LINE, lineRule: 'exact' } },
    },
    heading1: heading(1, font.strong),
    heading2: heading(2, font.second),
    heading3: heading(3, font.text),
    heading4: heading(4, font.text),
    heading5: heading(5, font.text),
    heading6: heading(6, font.text),
    caption: {
      basedOn: 'Normal',
      next: STYLE.tableText,
      run: { font: font.strong, size: SIZE.小四, italics: false, color: '000000' },
      paragraph: {
        alignment: 'center',
        keepNext: true,
        spacing: { before: 120, after: 60, line: 400, lineRule: 'exact' },
      },
    },
  },
  paragraphStyles: [...own, PICTURE_STYLE, ...officialStyles('zh-CN')],
};
