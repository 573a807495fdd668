export { KeyboardSheet } from './keyboard-sheet';
