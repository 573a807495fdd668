export { guessMapping, guessPastedMapping } from './guess-mapping';
export { remapped } from './guess-columns';
export { headTexts } from './heads';
export { importTables, type ImportOptions } from './import-tables';
export type { Imported, LeftColumn, Made, Taken, Unread } from './imported';
export { NO_HEAD, isField, type Column, type Head, type Mapping } from './mapping';
export { cellSized, writtenText } from './read-cell';
export { columnsOf, partsOf, partRows, type RegisterColumn, type TableOf } from './register-columns';
export { sayNotes, type NoteGroup } from './say-notes';
export { sheetNames, type NamedTable } from './sheet-names';
export {
  columnLetters,
  filledTexts,
  sourceOfPasted,
  type SourceCell,
  type SourceRow,
  type SourceTable,
} from './source';
