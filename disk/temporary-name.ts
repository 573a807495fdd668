import { randomBytes } from 'node:crypto';
import path from 'node:path';

const NAME = /^\.planloom-[0-9a-f]{12}\.tmp$/;

/** A name in the folder of a file, for what becomes that file once it is whole. */
export const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.planloom-${randomBytes(6).toString('hex')}.tmp`);

/** Says whether a name was made here. */
export const isTemporaryName = (name: string): boolean => NAME.test(name);
