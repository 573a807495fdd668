/** The styles by the ids they have in the file. Built-in ones keep Word's ids, so that Word knows what they are. */
export const STYLE = {
  title: 'Title',
  recipients: 'Salutation',
  text: 'BodyText',
  runInHeading: 'RunInHeading',
  bullet: 'ListBullet',
  number: 'ListNumber',
  annexList: 'AnnexList',
  signature: 'Signature',
  annexLabel: 'AnnexLabel',
  annexTitle: 'AnnexTitle',
  tableTitle: 'Caption',
  tableNote: 'TableNote',
  tableText: 'TableText',
  tableHead: 'TableHead',
  smallTableText: 'TableTextSmall',
  smallTableHead: 'TableHeadSmall',
  /** The paragraph that holds a picture or a chart. */
  picture: 'Picture',
  /** The paragraph that Word wants after a table or a field; it takes no room. */
  end: 'BlockEnd',
  contentsHeading: 'TOCHeading',
  footer: 'Footer',
  footnote: 'FootnoteText',
  headLine: 'HeadLine',
  headMark: 'HeadMark',
  documentNumber: 'DocumentNumber',
  rule: 'Rule',
  note: 'OfficialNote',
  imprint: 'Imprint',
  header: 'Header',
  coverMark: 'CoverMark',
  subtitle: 'Subtitle',
  coverLine: 'CoverLine',
  listEntry: 'TableofFigures',
} as const;

/** The list that the heading styles are numbered in. */
export const HEADING_LIST = 'headings';

/** The deepest level that has a heading style of its own. */
export const HEADING_LEVELS = 6;
export type HeadingStyle = 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Heading5' | 'Heading6';
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** The built-in heading style of a level, counted from 1. */
export const headingStyle = (level: number): HeadingStyle =>
  HEADINGS[Math.min(Math.max(level, 1), HEADING_LEVELS) - 1] ?? 'Heading1';

/** Every built-in heading style. */
export const HEADING_STYLES: ReadonlySet<string> = new Set(HEADINGS);
