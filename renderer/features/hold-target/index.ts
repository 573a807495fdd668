export { HoldTargetDialog, type Held } from './hold-target-dialog';
