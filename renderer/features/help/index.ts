export { HelpSheet } from './help-sheet';
