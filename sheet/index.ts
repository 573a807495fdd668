export { saySheetNote, type SheetNote } from './note';
export { readWorkbook, type Workbook } from './read/read-workbook';
export { writeWorkbook, type WrittenWorkbook } from './write/write-workbook';
