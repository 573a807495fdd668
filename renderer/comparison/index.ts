export { ComparisonDialog } from './comparison-dialog';
