export { ChangedDialog } from './changed-dialog';
export { CompareDialog } from './compare-dialog';
export { FileBar } from './file-bar';
export { InUseDialog } from './in-use-dialog';
export { RevertDialog } from './revert-dialog';
