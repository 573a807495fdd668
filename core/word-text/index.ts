export type * from './word-text';
