import { idsFrom } from '#core/model';

const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Gives a new id at each call. */
export const newId = idsFrom(random);
