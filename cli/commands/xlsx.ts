import type { Result } from '#core/model';
import { badOption } from '../bad-option';
import type { ExitCode, Terminal } from '../terminal';
import { exportWorkbook } from './xlsx-export';
import { importWorkbook } from './xlsx-import';

/** `xlsx export` and `xlsx import`: registers to and from Excel. */
export async function xlsx([way, ...args]: readonly string[], terminal: Terminal): Promise<Result<ExitCode>> {
  if (way === 'export') return exportWorkbook(args, terminal);
  if (way === 'import') return importWorkbook(args, terminal);
  return way === undefined
    ? badOption('xlsx-way-missing', terminal.language)
    : badOption('xlsx-way-unknown', terminal.language, { name: way });
}
