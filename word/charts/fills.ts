/** How the columns of one series are filled. */
interface Fill {
  /** As `docx` writes it, and so the mark by which a pattern finds its series. */
  readonly color: string;
  /** One of DrawingML's patterns, drawn in the colour on white. */
  readonly pattern?: string;
}

/** Fills in an order in which neighbours differ in lightness or pattern, so that a print in black and white tells them apart. */
const FILLS: readonly Fill[] = [
  { color: '1F3864' },
  { color: '9DC3E6' },
  { color: '1F3865', pattern: 'wdUpDiag' },
  { color: '2E75B6' },
  { color: 'F2F2F2' },
  { color: '2E75B7', pattern: 'smCheck' },
  { color: '404040', pattern: 'dkHorz' },
  { color: 'A6A6A6' },
];

/** The colour of the series at this place. */
export const fillColor = (place: number): string => FILLS[place % FILLS.length]?.color ?? '000000';

const OUTLINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></a:ln>';

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const patterned = ({ color, pattern }: Fill): string =>
  pattern === undefined
    ? solid(color)
    : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

/** Gives every series its pattern and an outline: `docx` fills with colours only. */
export const withPatterns = (xml: string): string =>
  FILLS.reduce(
    (text, fill) => text.replaceAll(`${solid(fill.color)}<a:ln><a:noFill/></a:ln>`, patterned(fill) + OUTLINE),
    xml,
  );
