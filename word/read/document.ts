export type * from '#core/word-text';
