export { InsertTableDialog } from './insert-table-dialog';
