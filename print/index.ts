export type { Orientation, Places, PrintOrder, PrintProfile } from './draft';
export { finishPdf, type ByOrientation, type PrintedFiles } from './pdf/finish-pdf';
export { layOut, type PdfLayout } from './pdf/layout';
export { numberSheet } from './pdf/number-sheet';
export { readPrinted } from './pdf/read-printed';
export { checkPdf, type PdfCheck } from './pdf/check-pdf';
export { sayChecked, sayLeftOut } from './say';
export { planSheets, printerSheet, type PlanSheets, type Sheet } from './sheets';
