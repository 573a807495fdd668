export { ImportSheet } from './import-sheet';
