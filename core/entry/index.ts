export { pasteRows, withCell, withRowAt, withRowMoved, withoutRow, type RowCell } from './change-rows';
export { mayRetitle, retitle } from './measure-title';
export { readCell } from './rows-text';
export { mayWrite, readField, writeField } from './read-field';
export { readCopyNumber, readSecrecyTerm } from './read-official';
export {
  readDate,
  readDay,
  readDecimal,
  readNames,
  readPictureWidth,
  readQuantity,
  readText,
  readTitle,
  readYear,
  type Problem,
  type Reading,
} from './readings';
export { namesOf, newRecord, plainName, recordCalled } from './record-called';
export { readSaid, recordLike, saidFields, saidRecords, type SaidRecord } from './said-records';
export { writeCells, type CellWrite } from './write-cells';
