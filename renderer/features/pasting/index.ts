export { HeadingsQuestion } from './headings-question';
export { sayLeftOut } from './left-out';
export { PastingProgress } from './pasting-progress';
export { TableQuestion } from './table-question';
