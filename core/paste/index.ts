export { lastOf, readHtml, readHtmlInPieces } from './read-html';
export { readHtmlTable } from './read-html-table';
export { readPlainText } from './read-text';
export type { LeftOut, Pasted, PastedBlock, PastedCell, PastedTable } from './pasted';
export { textOf } from './pasted';
export { fitsText, toBlocks } from './to-blocks';
export type { SectionOffer } from './to-sections';
export { offerSections, toSections } from './to-sections';
