export { ChangeList } from './change-list';
export { ComparisonDialog } from './comparison-dialog';
export { MarkedText } from './marked-text';
