export { isAsSent } from './is-as-sent';
export { LeftDialog } from './left-dialog';
export { ReturnedDialog, type ReturnedWord } from './returned-dialog';
