export { GeneratedTableDialog } from './generated-table-dialog';
export { InsertTableDialog } from './insert-table-dialog';
