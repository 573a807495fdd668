import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '#core/model';
import { REPORT_TYPE } from './fonts';
import { PICTURE_STYLE } from './picture-style';
import { REPORT_SIZES, type ReportType } from './report-type';
import { HEADING_LIST, STYLE } from './style-ids';

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunLook = NonNullable<IParagraphStyleOptions['run']>;

const GREY = '595959';
const strong = { font: REPORT_TYPE.strong, bold: true, italics: false, color: '000000' } as const;

const spaced = (line: number, before = 0, after = 0): Pick<ParagraphLook, 'spacing'> => ({
  spacing: { before, after, line, lineRule: 'exact' },
});

const style = (id: string, name: string, run: RunLook, paragraph: ParagraphLook): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  run,
  paragraph,
});

/** A heading: the first level begins a page and has more room below, the others more room above. */
function heading(level: number, { headings }: ReportType) {
  const { size, line } = headings[Math.min(level, 3) - 1] ?? headings[2];
  const room = level === 1 ? spaced(line, 480, 280) : spaced(line, level === 2 ? 280 : 200, 100);
  return {
    basedOn: 'Normal',
    next: STYLE.text,
    run: { ...strong, size },
    paragraph: { ...room, keepNext: true, numbering: { reference: HEADING_LIST, level: level - 1 } },
  };
}

const paragraphIndent = { 'zh-CN': { firstLine: 480, firstLineChars: 200 }, en: {} } as const;

/** Styles of the running text. */
function textStyles(language: Language, { text }: ReportType): readonly IParagraphStyleOptions[] {
  const after = language === 'en' ? 120 : 0;
  const body: ParagraphLook = { alignment: 'both', ...spaced(text.line, 0, after) };
  const item: ParagraphLook = { alignment: 'both', ...spaced(text.line, 0, language === 'en' ? 60 : 0) };
  const first = paragraphIndent[language];
  return [
    style(STYLE.text, 'Body Text', {}, { ...body, indent: first }),
    style(STYLE.runInHeading, 'Run-in Heading', strong, {
      ...spaced(text.line, 60, 40),
      indent: first,
      keepNext: true,
    }),
    style(STYLE.bullet, 'List Bullet', {}, item),
    style(STYLE.number, 'List Number', {}, item),
  ];
}

/** Styles of tables and what stands over them. */
function tableStyles(language: Language, { table, smallTable, small }: ReportType): readonly IParagraphStyleOptions[] {
  const head = language === 'en' ? { bold: true } : strong;
  const cell = (id: string, name: string, { size, line }: ReportType['table'], isHead: boolean) =>
    style(id, name, { size, ...(isHead && head) }, { ...spaced(line, 20, 20), ...(isHead && { alignment: 'center' }) });
  return [
    style(
      STYLE.tableNote,
      'Table Note',
      { size: small.size },
      { ...spaced(small.line), alignment: 'right', keepNext: true },
    ),
    cell(STYLE.tableText, 'Table Text', table, false),
    cell(STYLE.tableHead, 'Table Head', table, true),
    cell(STYLE.smallTableText, 'Table Text Small', smallTable, false),
    cell(STYLE.smallTableHead, 'Table Head Small', smallTable, true),
    style(STYLE.end, 'Block End', { size: 2 }, spaced(14, 0, 160)),
  ];
}

/** Styles of the cover, the contents, the running heads and the page numbers. */
function frontStyles(language: Language, { subtitle, cover, headings, text, small }: ReportType) {
  const side = language === 'en' ? 'left' : 'center';
  const [first] = headings;
  const entry = (level: number): IParagraphStyleOptions =>
    style(`TOC${String(level)}`, `toc ${String(level)}`, level === 1 ? { font: REPORT_TYPE.strong } : {}, {
      ...spaced(text.line - 60, level === 1 ? 60 : 0),
      indent: { left: (level - 1) * 420 },
    });
  return [
    style(STYLE.coverMark, 'Cover Mark', { font: REPORT_TYPE.strong, size: cover.size }, spaced(cover.line)),
    style(STYLE.subtitle, 'Subtitle', { size: subtitle.size }, { ...spaced(subtitle.line, 160), alignment: side }),
    style(STYLE.coverLine, 'Cover Line', { size: cover.size }, { ...spaced(cover.line), alignment: side }),
    style(
      STYLE.contentsHeading,
      'TOC Heading',
      { ...strong, size: first.size },
      { ...spaced(first.line, 0, 200), alignment: side, keepNext: true },
    ),
    ...[1, 2, 3].map(entry),
    style(STYLE.listEntry, 'table of figures', {}, spaced(text.line - 60)),
    style(
      STYLE.header,
      'header',
      { size: small.size, color: GREY },
      {
        ...spaced(small.line),
        border: { bottom: { style: 'single', size: 4, color: 'A6A6A6', space: 4 } },
      },
    ),
    style(STYLE.footer, 'footer', { size: small.size, color: GREY }, { ...spaced(small.line), alignment: 'center' }),
  ];
}

const annexTitle = ({ headings: [{ size, line }] }: ReportType): IParagraphStyleOptions =>
  style(
    STYLE.annexTitle,
    STYLE.annexTitle,
    { ...strong, size },
    { ...spaced(line, 0, 200), keepNext: true, outlineLevel: 0 },
  );

/** The styles of a report: text in 宋体 or Times New Roman, headings in 黑体 or Arial, black and grey. */
export function reportStyles(language: Language): IStylesOptions {
  const type = REPORT_SIZES[language];
  const side = language === 'en' ? 'left' : 'center';
  const level = (number: number) => heading(number, type);
  return {
    default: {
      document: {
        run: {
          font: REPORT_TYPE.text,
          size: type.text.size,
          language: { value: language === 'en' ? 'en-GB' : 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: spaced(type.text.line),
      },
      title: {
        basedOn: 'Normal',
        next: STYLE.subtitle,
        run: { ...strong, size: type.title.size },
        paragraph: { ...spaced(type.title.line), alignment: side },
      },
      ...{ heading1: level(1), heading2: level(2), heading3: level(3) },
      ...{ heading4: level(4), heading5: level(5), heading6: level(6) },
      caption: {
        basedOn: 'Normal',
        next: STYLE.tableText,
        run: { ...strong, size: type.caption.size },
        paragraph: { ...spaced(type.caption.line, 160, 60), keepNext: true, alignment: side },
      },
    },
    paragraphStyles: [
      ...textStyles(language, type),
      ...tableStyles(language, type),
      PICTURE_STYLE,
      annexTitle(type),
      ...frontStyles(language, type),
    ],
  };
}
