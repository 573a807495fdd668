import { idsFrom } from '#core/model';

/** Gives a new id at each call. The process has no `crypto` of its own; ids need to differ, not to be secret. */
export const newId = idsFrom(Math.random);
