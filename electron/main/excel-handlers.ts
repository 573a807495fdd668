import path from 'node:path';
import { done } from '#core/model';
import { readFileWithin, writeVerified } from '#disk';
import { chooseTarget, chooseWorkbook } from './choose-file';
import { nameOf } from './file-handles';
import type { Handlers } from './handlers';
import type { Program } from './program';

/** A workbook of more bytes is not read; what it may hold unpacked is counted before it is unpacked. */
const LARGEST = 64 * 1024 * 1024;

/** What main does about workbooks. Reading and writing them is done in the window's own jobs process. */
export function excelHandlersFor(program: Program): Pick<Handlers, 'excel:open' | 'excel:export'> {
  return {
    'excel:open': async (window) => {
      const file = await chooseWorkbook(program, window);
      if (file === undefined) return done(undefined);
      const bytes = await readFileWithin(file, LARGEST);
      if (!bytes.ok) return bytes;
      return await window.exports.run('read-workbook', { bytes: bytes.value, name: path.basename(file) });
    },
    'excel:export': async (window, plan, name, kinds) => {
      const file = await chooseTarget(program, window, { name, what: 'xlsx' });
      if (file === undefined) return done(undefined);
      const { language } = program.settings.stored.settings;
      const order = { plan, language, ...(kinds && { kinds }) };
      const workbook = await window.exports.run('write-workbook', order);
      if (!workbook.ok) return workbook;
      const written = await writeVerified(file, workbook.value.bytes);
      if (!written.ok) return written;
      const { notes } = workbook.value;
      return done({ file: window.files.give(file, 'word'), name: nameOf(file), notes });
    },
  };
}
