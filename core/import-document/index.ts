export type { OldHeading } from './find-headings';
export { guessOutline, guessTemplate, sectionsOf, type Standing } from './guess-outline';
export { importDocument, type ImportedDocument, type ImportOrder } from './import-document';
export type { ImportNote } from './note';
export type { LeftBehind, OldText } from './old-text';
export { oldTextOf } from './old-text-of';
export { above, below, levelOf, type OutlineMapping, type PlaceOfPart } from './place-of-part';
export { firstLine, paragraphsOf, readOutline, type OldDocument, type OldPart } from './read-outline';
export { sayImportNotes, type SaidImportNote } from './say-import-notes';
