export { FindBar, type FindMode } from './find-bar';
export type { FindPage } from './find-page';
