export { ImportNotesDialog } from './import-notes-dialog';
export { OldDocumentDialog } from './old-document-dialog';
